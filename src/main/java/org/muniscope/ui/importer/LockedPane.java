package org.muniscope.ui.importer;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** Asks for the password of a file. */
final class LockedPane extends VBox {
  private final PasswordField password = new PasswordField();

  LockedPane(ImportStep.Locked locked, Consumer<String> onPassword) {
    getStyleClass().add("message-page");
    var icon = new FontIcon(Feather.LOCK);
    icon.getStyleClass().add("large-icon");
    var name = Objects.requireNonNullElse(locked.file().getFileName(), locked.file());
    var title = new Label(Messages.text("import.locked.title", name));
    title.getStyleClass().add("title-3");
    title.setWrapText(true);
    var label = new Label(Messages.text("import.locked.password"));
    label.setLabelFor(password);
    password.setId("import-password");
    password.setAccessibleText(Messages.text("import.locked.password"));
    password.setOnAction(_ -> onPassword.accept(password.getText()));
    var entry = new VBox(label, password);
    entry.getStyleClass().add("entry");
    getChildren().addAll(icon, title, entry);
    if (locked.refused()) {
      var refused =
          new Label(Messages.text("import.locked.refused"), new FontIcon(Feather.ALERT_CIRCLE));
      refused.getStyleClass().add("refused");
      entry.getChildren().add(refused);
    }
    Platform.runLater(password::requestFocus);
  }

  ObservableValue<String> passwordProperty() {
    return password.textProperty();
  }
}
