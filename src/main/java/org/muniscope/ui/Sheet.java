package org.muniscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.muniscope.ui.kit.Middle;

/** A small window over the middle of another, with nothing to decide but to close it. */
final class Sheet {
  /** Of a screen, how much the content takes; title and button need some. */
  private static final double SHARE = 0.75;

  private Sheet() {}

  /** Shows a node under a title until it is closed; what is higher than the screen scrolls. */
  static void show(String title, Node content, Window owner) {
    var sheet = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
    sheet.initOwner(owner);
    sheet.setTitle(title);
    var scroll = new ScrollPane(content);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(SHARE * Screen.getPrimary().getVisualBounds().getHeight());
    sheet.getDialogPane().setContent(scroll);
    Middle.keep(sheet, owner);
    sheet.showAndWait();
  }
}
