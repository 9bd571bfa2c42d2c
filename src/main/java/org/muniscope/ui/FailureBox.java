package org.muniscope.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.TextSize;

/** Tells of a fault of the program itself, with a report that can be unfolded and copied. */
public final class FailureBox {
  private static final ButtonType COPY =
      new ButtonType(Messages.text("failure.box.copy"), ButtonBar.ButtonData.LEFT);

  /** Pixels, for words of the usual size. */
  private static final double WIDTH = 440;

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
      var report = report(fault);
      var box = new Alert(Alert.AlertType.ERROR, Messages.text("failure.box.words"));
      box.getButtonTypes().setAll(COPY, ButtonType.CLOSE);
      box.initOwner(owner);
      var pane = box.getDialogPane();
      TextSize.follow(pane, share -> pane.setPrefWidth(WIDTH * share));
      Sheet.center(box, owner);
      box.setTitle(Messages.text("failure.box.title"));
      box.setHeaderText(Messages.text("failure.box.head"));
      var details = new TextArea(report);
      details.setEditable(false);
      details.setAccessibleText(Messages.text("failure.box.report"));
      details.getStyleClass().add("report");
      pane.setExpandableContent(details);
      box.showAndWait().filter(COPY::equals).ifPresent(_ -> copy(report));
    } finally {
      open = false;
    }
  }

  private static void copy(String report) {
    var content = new ClipboardContent();
    content.putString(report);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String report(Throwable fault) {
    var text = new StringWriter();
    text.write(
        "Muniscope, Java %s, JavaFX %s, %s\n"
            .formatted(
                Runtime.version(),
                System.getProperty("javafx.runtime.version", ""),
                System.getProperty("os.name", "")));
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
