package org.muniscope.ui.cuts;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import org.muniscope.ui.kit.Press;

/** One slice of a pie: clicked, or reached by the keyboard and opened with Enter. */
final class SliceShape extends Arc {
  private final Runnable open;

  SliceShape(Color color, String spoken, Runnable open) {
    this.open = open;
    setType(ArcType.ROUND);
    setFill(color);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    getStyleClass().addAll("chart-mark", "chart-slice");
    Press.on(this, open);
    // the outline that shows the focus must not disappear under the next slice
    focusedProperty().subscribe(focused -> setViewOrder(focused ? -1 : 0));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
