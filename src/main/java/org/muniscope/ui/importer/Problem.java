package org.muniscope.ui.importer;

import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.ui.kit.Messages;

/** Why the review of a filing is not content. */
sealed interface Problem {
  /** A printed number that differs from the rows. */
  record Differs(Check check) implements Problem {}

  /** Something that was not understood. */
  record NotUnderstood(Finding finding) implements Problem {}

  /** What it is about, in a few words. */
  default String name() {
    return switch (this) {
      case Differs(var check) -> check.subject();
      case NotUnderstood(var finding) ->
          Messages.text("import.review.page", finding.source().page());
    };
  }

  /** What is wrong; may be blank. */
  default String words() {
    return switch (this) {
      case Differs(var check) -> check.explanation();
      case NotUnderstood(var finding) -> finding.message();
    };
  }
}
