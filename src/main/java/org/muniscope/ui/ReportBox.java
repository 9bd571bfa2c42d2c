package org.muniscope.ui;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Middle;
import org.muniscope.ui.kit.TextSize;

/** Tells what a problem report holds before it is saved. */
final class ReportBox {
  private static final ButtonType SAVE =
      new ButtonType(Messages.text("report.box.save"), ButtonData.OK_DONE);

  /** Pixels, for words of the usual size. */
  private static final double WIDTH = 560;

  /** Asks whether to save one. */
  boolean isWanted(Window owner) {
    var box = new Alert(Alert.AlertType.NONE, "", SAVE, ButtonType.CANCEL);
    box.initOwner(owner);
    box.setTitle(Messages.text("report.box.title"));
    box.setHeaderText(Messages.text("report.box.head"));
    var content = new VBox();
    content.getStyleClass().add("report-words");
    for (var line :
        List.of(
            line("fth-file-text", "report.box.holds"),
            line("fth-lock", "report.box.private"),
            line("fth-send", "report.box.pass"))) {
      content.getChildren().add(line);
    }
    var pane = box.getDialogPane();
    pane.setContent(content);
    pane.lookupButton(SAVE).setId("save-report");
    TextSize.follow(pane, share -> pane.setPrefWidth(WIDTH * share));
    Middle.keep(box, owner);
    return box.showAndWait().filter(SAVE::equals).isPresent();
  }

  private static Label line(String icon, String key) {
    var line = new Label(Messages.text(key), new FontIcon(icon));
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add("lesson");
    return line;
  }
}
