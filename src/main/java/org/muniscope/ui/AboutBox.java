package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.muniscope.app.Version;
import org.muniscope.ui.kit.Messages;

/** Name, version, and whose work the program stands on. */
final class AboutBox {
  void show(Window owner) {
    var name = new Label(Messages.text("about.box.name"));
    name.getStyleClass().add(Styles.TITLE_2);
    var purpose = wrapped(Messages.text("about.box.purpose"));
    var version =
        wrapped(
            Messages.text(
                "about.box.version",
                Version.ofProgram().orElse(Messages.text("about.box.development")),
                Runtime.version().feature(),
                System.getProperty("javafx.runtime.version", "")));
    version.getStyleClass().add(Styles.TEXT_MUTED);
    var licences = wrapped(Messages.text("about.box.licences"));
    var words = new VBox(name, purpose, version, licences);
    words.getStyleClass().add("about");
    Sheet.show(Messages.text("about.box.title"), words, owner);
  }

  private static Label wrapped(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
