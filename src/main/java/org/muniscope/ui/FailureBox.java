package org.muniscope.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.Version;
import org.muniscope.ui.kit.Copying;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Middle;
import org.muniscope.ui.kit.TextSize;

/** Tells of a fault of the program itself, with a report that can be read and copied. */
public final class FailureBox {
  private static final ButtonType COPY =
      new ButtonType(Messages.text("failure.box.copy"), ButtonBar.ButtonData.LEFT);

  /** Pixels, for words of the usual size. */
  private static final double WIDTH = 640;

  private static final int LINES = 10;

  private final Window owner;
  private boolean open;

  /** Stands before a window. */
  public FailureBox(Window owner) {
    this.owner = owner;
  }

  /** Shows a fault; while one is being shown, others are not heaped upon it. */
  public void show(Throwable fault) {
    if (open) {
      return;
    }
    open = true;
    try {
      box(report(fault)).showAndWait();
    } finally {
      open = false;
    }
  }

  private Alert box(String report) {
    var box = new Alert(Alert.AlertType.ERROR);
    box.initOwner(owner);
    box.setTitle(Messages.text("failure.box.title"));
    box.setHeaderText(Messages.text("failure.box.head"));
    box.getButtonTypes().setAll(COPY, ButtonType.CLOSE);
    var icon = new FontIcon("fth-alert-octagon");
    icon.getStyleClass().add("failure-icon");
    box.setGraphic(icon);
    var pane = box.getDialogPane();
    pane.setContent(content(report));
    TextSize.follow(pane, share -> pane.setPrefWidth(WIDTH * share));
    var copy = (Button) pane.lookupButton(COPY);
    copy.setDefaultButton(false);
    copy.addEventFilter(
        ActionEvent.ACTION,
        pressed -> {
          Copying.put(report);
          copy.setText(Messages.text("failure.box.copied"));
          pressed.consume(); // the box stays: whoever copies may want to read on
        });
    var close = (Button) pane.lookupButton(ButtonType.CLOSE);
    close.setDefaultButton(true);
    Middle.keep(box, owner);
    box.showingProperty().addListener(_ -> close.requestFocus());
    return box;
  }

  private static VBox content(String report) {
    var words = new Label(Messages.text("failure.box.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    var text = new TextArea(report);
    text.setEditable(false);
    text.setPrefRowCount(LINES);
    text.setAccessibleText(Messages.text("failure.box.report"));
    text.getStyleClass().add("report");
    VBox.setVgrow(text, Priority.ALWAYS);
    var content = new VBox(words, text);
    content.getStyleClass().add("failure");
    return content;
  }

  private static String report(Throwable fault) {
    var text = new StringWriter();
    text.write(
        "Muniscope%s, Java %s, JavaFX %s, %s %s\n"
            .formatted(
                Version.ofProgram().map(version -> " " + version).orElse(""),
                Runtime.version(),
                System.getProperty("javafx.runtime.version", ""),
                System.getProperty("os.name", ""),
                System.getProperty("os.version", "")));
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
