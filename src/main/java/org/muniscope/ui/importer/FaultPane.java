package org.muniscope.ui.importer;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.UnreadableFiling.Reason;
import org.muniscope.ui.kit.Messages;

/** Why there is nothing to add: one clear sentence, and the file it is about. */
final class FaultPane extends VBox {
  private FaultPane(Feather sign, String headline, String sentence, Path file) {
    getStyleClass().add("message-page");
    var icon = new FontIcon(sign);
    icon.getStyleClass().add("large-icon");
    var title = centred(headline);
    title.getStyleClass().add("title-3");
    var words = centred(sentence);
    words.setId("import-fault");
    var path = centred(file.toString());
    path.getStyleClass().add("muted");
    getChildren().addAll(icon, title, words, path);
  }

  static FaultPane of(ImportStep.Unreadable fault) {
    return new FaultPane(
        sign(fault.reason()), headline(fault.reason()), fault.sentence(), fault.file());
  }

  static FaultPane of(ImportStep.Failed failed) {
    return new FaultPane(
        Feather.ALERT_OCTAGON,
        Messages.text("import.failed.title"),
        Messages.text("import.failed.sentence"),
        failed.file());
  }

  private static Label centred(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  private static String headline(Reason reason) {
    return switch (reason) {
      case MISSING -> Messages.text("import.fault.missing");
      case EMPTY -> Messages.text("import.fault.empty");
      case NOT_A_PDF -> Messages.text("import.fault.notPdf");
      case DAMAGED -> Messages.text("import.fault.damaged");
      case PASSWORD -> Messages.text("import.fault.password");
      case NO_TEXT -> Messages.text("import.fault.noText");
      case ILLEGIBLE -> Messages.text("import.fault.illegible");
      case NO_SCHEDULE -> Messages.text("import.fault.noSchedule");
    };
  }

  private static Feather sign(Reason reason) {
    return switch (reason) {
      case MISSING -> Feather.HELP_CIRCLE;
      case EMPTY -> Feather.FILE;
      case NOT_A_PDF, DAMAGED -> Feather.FILE_MINUS;
      case PASSWORD -> Feather.LOCK;
      case NO_TEXT, ILLEGIBLE -> Feather.IMAGE;
      case NO_SCHEDULE -> Feather.SEARCH;
    };
  }
}
