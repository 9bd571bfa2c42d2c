package org.muniscope.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Rung;
import org.muniscope.analysis.comparison.Sides.Side;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.ArrowKeys;
import org.muniscope.ui.kit.ChartColors;
import org.muniscope.ui.kit.MoneyAxis;
import org.muniscope.ui.kit.MoneyScale;

/** The values of two portfolios side by side in bars with a scale of money. */
final class SidesChart extends Region {
  private static final double NAMES = 42;
  private static final double TOP = 14;
  private static final double RIGHT = 8;
  private static final double BESIDE = 10;

  private final MoneyScale scale;
  private final MoneyAxis axis;
  private final List<TwinBars> bars;
  private final List<Text> names;

  /**
   * Shows the parts from left to right.
   *
   * @param spoken what a screen reader says of the whole
   * @param open where a part leads; nowhere on pictures
   */
  SidesChart(List<Side> sides, String spoken, Optional<Consumer<Criterion>> open) {
    getStyleClass().add("sides-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    setMinSize(300, 180);
    scale =
        MoneyScale.upTo(
            sides.stream().map(Side::larger).max(Dollars::compareTo).orElse(Dollars.ZERO));
    axis = new MoneyAxis(scale);
    names = sides.stream().map(side -> name(side.criterion())).toList();
    bars = sides.stream().map(side -> new TwinBars(side, color(side.criterion()))).toList();
    open.ifPresent(
        action -> bars.forEach(bar -> bar.open(() -> action.accept(bar.side().criterion()))));
    getChildren().addAll(axis.nodes());
    getChildren().addAll(names);
    getChildren().addAll(bars);
    ArrowKeys.sideways(this, () -> bars.stream().filter(TwinBars::isFocusTraversable).toList());
  }

  private static Color color(Criterion criterion) {
    return switch (criterion) {
      case Criterion.OnRung(Rung.Year _) -> ChartColors.ranked(0);
      case Criterion.OnRung(Rung.Demand _) -> ChartColors.ranked(2);
      case Criterion.InParts(var _, var parts) when parts.size() == 1 ->
          switch (parts.iterator().next()) {
            case Part.State(var state) -> ChartColors.of(state);
            case Part.NotTold _ -> ChartColors.NOT_TOLD;
            case Part.Heading _, Part.Of _ -> ChartColors.OTHER;
          };
      case Criterion.InParts _ -> ChartColors.OTHER;
      default -> ChartColors.NOT_TOLD;
    };
  }

  private static Text name(Criterion criterion) {
    var name = MoneyAxis.tick(words(criterion));
    name.setTextAlignment(TextAlignment.CENTER);
    name.setTextOrigin(VPos.TOP);
    return name;
  }

  private static String words(Criterion criterion) {
    if (criterion instanceof Criterion.InParts(var _, var parts)
        && parts.size() == 1
        && parts.iterator().next() instanceof Part.State(var state)) {
      return state.code();
    }
    return criterion.label().replace(' ', '\n');
  }

  @Override
  protected double computePrefWidth(double height) {
    return 900;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 320;
  }

  @Override
  protected void layoutChildren() {
    var left = axis.room();
    var bottom = getHeight() - NAMES;
    axis.layout(TOP, bottom, getWidth());
    var slot = Math.max(0, getWidth() - left - RIGHT) / Math.max(1, bars.size());
    var free = 0.0;
    for (var i = 0; i < bars.size(); i++) {
      bars.get(i).resizeRelocate(left + i * slot, TOP, slot, bottom - TOP);
      bars.get(i).draw(scale);
      free = name(names.get(i), left + (i + 0.5) * slot, bottom, free);
    }
  }

  /** Writes a name under its bars unless the one before stands there; tells where it ends. */
  private double name(Text name, double center, double bottom, double free) {
    var width = name.prefWidth(-1);
    var start = Math.min(center - width / 2, getWidth() - width);
    name.setX(start);
    name.setY(bottom + 6);
    name.setVisible(start >= free);
    return name.isVisible() ? start + width + BESIDE / 2 : free;
  }
}
