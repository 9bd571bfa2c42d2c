package org.muniscope.ui.cuts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.muniscope.ui.kit.Press;

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
    part.setAccessibleRole(AccessibleRole.BUTTON);
    part.setAccessibleText(spoken);
    Tooltip.install(part, new Tooltip(spoken));
    Press.on(part, open);
  }
}
