package org.muniscope.ui.cuts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** Lets what stands for a part be clicked, reached with the keys, and spoken. */
final class PartButton {
  private PartButton() {}

  /**
   * Makes a button of it.
   *
   * @param spoken its tooltip, and what a screen reader says
   * @param open what a click, Enter or Space does
   */
  static void make(Region part, String spoken, Runnable open) {
    part.setFocusTraversable(true);
    part.setAccessibleRole(AccessibleRole.BUTTON);
    part.setAccessibleText(spoken);
    Tooltip.install(part, new Tooltip(spoken));
    part.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        open.run();
      }
    });
    part.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        key.consume();
        open.run();
      }
    });
  }
}
