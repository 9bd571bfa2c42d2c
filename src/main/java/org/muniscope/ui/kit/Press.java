package org.muniscope.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Lets what is drawn be pressed as a button is: by a click, Enter or Space. */
public final class Press {
  private Press() {}

  /** Lets the keys reach it, and runs the action when it is pressed. */
  public static void on(Node node, Runnable action) {
    node.setFocusTraversable(true);
    node.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        action.run();
      }
    });
    node.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        key.consume();
        action.run();
      }
    });
  }
}
