package org.muniscope.ui.compare;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.muniscope.analysis.comparison.Sides.Side;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.MoneyScale;
import org.muniscope.ui.kit.Press;

/** One part of both portfolios: a pale bar for the first, a full one for the second. */
final class TwinBars extends Region {
  private static final double WIDEST = 26;
  private static final double PART_OF_SLOT = 0.8;
  private static final double PALE = 0.35;

  private final Side side;
  private final Rectangle before;
  private final Rectangle after;
  private Optional<Runnable> open = Optional.empty();

  TwinBars(Side side, Color color) {
    this.side = side;
    before = swatch(color, true);
    after = swatch(color, false);
    getStyleClass().add("ladder-bar");
    getChildren().addAll(before, after);
    setPickOnBounds(true);
    setAccessibleText(words().replace("\n", ", "));
    Tooltip.install(this, new Tooltip(words()));
  }

  /** A bar, or its like in a legend; pale for the first portfolio. */
  static Rectangle swatch(Color color, boolean pale) {
    var swatch = new Rectangle();
    swatch.setFill(pale ? color.deriveColor(0, 1, 1, PALE) : color);
    if (pale) {
      swatch.setStroke(color);
    }
    swatch.setMouseTransparent(true);
    return swatch;
  }

  /** Lets it be clicked and reached with the keys; a gap has nothing to show. */
  void open(Runnable action) {
    if (side.larger().equals(Dollars.ZERO)) {
      return;
    }
    open = Optional.of(action);
    getStyleClass().add("chart-mark");
    setAccessibleRole(AccessibleRole.BUTTON);
    Press.on(this, action);
  }

  /** What it stands for. */
  Side side() {
    return side;
  }

  private String words() {
    return Messages.text(
        "compare.chart.part",
        side.criterion().label(),
        Figures.money(side.before()),
        Figures.money(side.after()));
  }

  /** Draws both bars at the height that this node has. */
  void draw(MoneyScale scale) {
    var width = Math.clamp(getWidth() * PART_OF_SLOT / 2, 1, WIDEST);
    place(before, getWidth() / 2 - width, width, getHeight() * scale.part(side.before()));
    place(after, getWidth() / 2, width, getHeight() * scale.part(side.after()));
  }

  private void place(Rectangle bar, double left, double width, double height) {
    // the line around the pale bar stays inside, so that both have one floor and one width
    var edge = bar.getStroke() == null || height < 1 ? 0 : 0.5;
    bar.setX(left + edge);
    bar.setWidth(Math.max(0, width - 1 - edge));
    bar.setY(getHeight() - height + edge);
    bar.setHeight(Math.max(0, height - 2 * edge));
    bar.setVisible(height > 0);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.ifPresent(Runnable::run);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
