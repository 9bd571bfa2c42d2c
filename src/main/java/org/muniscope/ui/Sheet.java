package org.muniscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** A small window over the middle of another, with nothing to decide but to close it. */
final class Sheet {
  private Sheet() {}

  /** Shows a node under a title until it is closed. */
  static void show(String title, Node content, Window owner) {
    var sheet = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
    sheet.initOwner(owner);
    sheet.setTitle(title);
    sheet.getDialogPane().setContent(content);
    center(sheet, owner);
    sheet.showAndWait();
  }

  /** Not every window manager puts a dialog where the toolkit asks for it at first. */
  static void center(Alert dialog, Window owner) {
    dialog.setOnShown(_ -> {
      dialog.setX(owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2);
      dialog.setY(owner.getY() + Math.max(0, owner.getHeight() - dialog.getHeight()) / 2);
    });
  }
}
