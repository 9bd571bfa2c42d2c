package org.muniscope.ui.cuts;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.muniscope.analysis.Breakdown;

/** Name, bar and figure of one part; clicked, or reached by the keyboard and opened with Enter. */
final class BarRow extends Region {
  private static final double GAP = 10;
  private static final double THICKNESS = 18;
  private static final double MIN_BAR = 1.5;

  private final Label name;
  private final Text figure;
  private final Rectangle bar;
  private final long value;
  private final Runnable open;
  private double left;
  private double right;
  private long largest = 1;

  BarRow(Breakdown breakdown, Breakdown.Group group, Color color, Openings openings) {
    name = new Label(group.part().title());
    figure = new Text(CutWords.percent(group));
    figure.getStyleClass().add("chart-figure");
    bar = new Rectangle(0, THICKNESS, color);
    bar.setArcWidth(4);
    bar.setArcHeight(4);
    value = group.tally().value().amount();
    open = () -> openings.open(group);
    getStyleClass().addAll("part-bar", "chart-mark");
    PartButton.make(this, CutWords.spoken(breakdown, group), open);
    openings.offer(this, group.criterion(), false);
    getChildren().addAll(name, bar, figure);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  double nameWidth() {
    return Math.ceil(name.prefWidth(-1));
  }

  double figureWidth() {
    return Math.ceil(figure.prefWidth(-1));
  }

  /** Takes the widths that all rows have in common and the value of the longest bar. */
  void arrange(double names, double figures, long longest) {
    left = names + 2 * GAP;
    right = figures + 2 * GAP;
    largest = Math.max(1, longest);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var room = Math.max(MIN_BAR, getWidth() - left - right);
    var length = value > 0 ? Math.max(MIN_BAR, room * value / largest) : 0;
    layoutInArea(name, GAP, 0, left - 2 * GAP, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
    bar.setWidth(length);
    bar.relocate(left, (getHeight() - THICKNESS) / 2);
    layoutInArea(
        figure, left + length + GAP, 0, figureWidth(), getHeight(), 0, HPos.LEFT, VPos.CENTER);
  }
}
