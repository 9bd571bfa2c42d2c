package org.muniscope.ui.importer;

import org.muniscope.ui.kit.Messages;

/** What becomes of a filing that was reviewed; said in the title of the wizard and at its end. */
public enum Purpose {
  /** It is opened. */
  OPEN,
  /** It is set beside the filing that is open. */
  COMPARE;

  String title() {
    return switch (this) {
      case OPEN -> Messages.text("import.window.title");
      case COMPARE -> Messages.text("import.window.compare");
    };
  }

  String finish(int holdings) {
    return switch (this) {
      case OPEN -> Messages.text("import.review.add", holdings);
      case COMPARE -> Messages.text("import.review.compare", holdings);
    };
  }
}
