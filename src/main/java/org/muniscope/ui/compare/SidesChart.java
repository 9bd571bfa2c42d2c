package org.muniscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Rung;
import org.muniscope.analysis.comparison.Sides.Side;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.ChartColors;
import org.muniscope.ui.kit.MoneyScale;

/** The values of two portfolios side by side in bars with a scale of money. */
final class SidesChart extends Region {
  private static final double NAMES = 42;
  private static final double TOP = 14;
  private static final double RIGHT = 8;
  private static final double BESIDE = 10;

  private final MoneyScale scale;
  private final List<Line> lines;
  private final List<Text> amounts;
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
    lines = scale.amounts().stream().map(_ -> line()).toList();
    amounts = scale.amounts().stream().map(amount -> text(scale.text(amount))).toList();
    names = sides.stream().map(side -> text(name(side.criterion()))).toList();
    bars = sides.stream().map(side -> new TwinBars(side, color(side.criterion()))).toList();
    open.ifPresent(
        action -> bars.forEach(bar -> bar.open(() -> action.accept(bar.side().criterion()))));
    getChildren().addAll(lines);
    getChildren().addAll(amounts);
    getChildren().addAll(names);
    getChildren().addAll(bars);
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
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

  private static String name(Criterion criterion) {
    if (criterion instanceof Criterion.InParts(var _, var parts)
        && parts.size() == 1
        && parts.iterator().next() instanceof Part.State(var state)) {
      return state.code();
    }
    return criterion.label().replace(' ', '\n');
  }

  private static Line line() {
    var line = new Line();
    line.getStyleClass().add("chart-line");
    return line;
  }

  private static Text text(String words) {
    var text = new Text(words);
    text.getStyleClass().add("chart-tick");
    text.setTextAlignment(TextAlignment.CENTER);
    return text;
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
    var left = amounts.stream().mapToDouble(text -> text.prefWidth(-1)).max().orElse(0) + BESIDE;
    var bottom = getHeight() - NAMES;
    for (var i = 0; i < lines.size(); i++) {
      var y = Math.round(bottom - (bottom - TOP) * scale.part(scale.amounts().get(i))) + 0.5;
      lines.get(i).setStartX(left);
      lines.get(i).setEndX(getWidth());
      lines.get(i).setStartY(y);
      lines.get(i).setEndY(y);
      var text = amounts.get(i);
      text.setX(left - BESIDE - text.prefWidth(-1));
      text.setY(y + text.getBaselineOffset() / 2 - 2);
    }
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
    name.setTextOrigin(VPos.TOP);
    name.setX(start);
    name.setY(bottom + 6);
    name.setVisible(start >= free);
    return name.isVisible() ? start + width + BESIDE / 2 : free;
  }

  /** The arrow keys go from part to part and leave gaps out. */
  private void move(KeyEvent key) {
    var step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
    var drawn = new ArrayList<>(bars.stream().filter(TwinBars::isFocusTraversable).toList());
    for (var i = 0; i < drawn.size() && step != 0; i++) {
      if (drawn.get(i).isFocused()) {
        key.consume();
        drawn.get(Math.floorMod(i + step, drawn.size())).requestFocus();
        return;
      }
    }
  }
}
