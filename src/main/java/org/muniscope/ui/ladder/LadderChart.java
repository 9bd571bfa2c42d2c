package org.muniscope.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.ui.kit.MoneyScale;

/** Bars by calendar year with a scale of money; years without a bond keep their place. */
final class LadderChart extends Region {
  private static final double NAMES = 46;
  private static final double TOP = 26;
  private static final double RIGHT = 16;
  private static final double BESIDE = 10;
  private static final double OTHER_WIDTH = 76;

  private final Consumer<MaturityLadder.Bar> open;
  private MaturityLadder ladder = new MaturityLadder(List.of());
  private Measure measure = Measure.PRINCIPAL;
  private MoneyScale scale = new MoneyScale(1, 1);
  private Optional<AverageMark> average = Optional.empty();
  private List<Line> lines = List.of();
  private List<Text> amounts = List.of();
  private List<Text> names = List.of();
  private List<LadderBar> bars = List.of();

  LadderChart(Consumer<MaturityLadder.Bar> open) {
    this.open = open;
    getStyleClass().add("ladder-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(300, 240);
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Shows a ladder; the mark is left out where its year has no bar. */
  void show(MaturityLadder newLadder, Measure newMeasure, Optional<AverageMark> mark) {
    ladder = newLadder;
    measure = newMeasure;
    average = mark;
    scale = MoneyScale.upTo(ladder.largest(measure));
    setAccessibleText(LadderWords.summary(ladder, measure));
    lines = scale.amounts().stream().map(_ -> line()).toList();
    amounts = scale.amounts().stream().map(amount -> text(scale.text(amount))).toList();
    names = ladder.bars().stream().map(bar -> text(name(bar))).toList();
    bars = ladder.bars().stream().map(bar -> new LadderBar(bar, open)).toList();
    getChildren().clear();
    if (!bars.isEmpty()) {
      getChildren().addAll(lines);
      getChildren().addAll(amounts);
      getChildren().addAll(names);
      getChildren().addAll(bars);
    }
    average.ifPresent(each -> getChildren().addAll(each.line(), each.text()));
    requestLayout();
  }

  private static Line line() {
    var line = new Line();
    line.getStyleClass().add("chart-line");
    return line;
  }

  private static Text text(String words) {
    var text = new Text(words);
    text.getStyleClass().add("chart-tick");
    return text;
  }

  private static String name(MaturityLadder.Bar bar) {
    // words under a narrow bar stand below each other
    return bar.rung().title().replaceFirst(" ", "\n");
  }

  @Override
  protected double computePrefWidth(double height) {
    return 900;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 440;
  }

  @Override
  protected void layoutChildren() {
    var left = amounts.stream().mapToDouble(text -> text.prefWidth(-1)).max().orElse(0) + BESIDE;
    var width = Math.max(10, getWidth() - left - RIGHT);
    var bottom = getHeight() - NAMES;
    var slots = LadderScale.over(ladder.bars(), width, OTHER_WIDTH);
    layoutScale(left, bottom);
    layoutNames(slots, left, bottom);
    for (var i = 0; i < bars.size(); i++) {
      var slot = slots.slots().get(i);
      bars.get(i).resizeRelocate(left + slot.left(), TOP, slot.width(), bottom - TOP);
      bars.get(i).draw(measure, scale, slots.narrowest());
    }
    average.ifPresent(mark -> mark.layout(slots, left, TOP, bottom, getWidth()));
  }

  private void layoutScale(double left, double bottom) {
    for (var i = 0; i < lines.size(); i++) {
      var y = Math.round(bottom - (bottom - TOP) * scale.part(scale.amounts().get(i))) + 0.5;
      var line = lines.get(i);
      line.setStartX(left);
      line.setEndX(getWidth());
      line.setStartY(y);
      line.setEndY(y);
      var text = amounts.get(i);
      text.setX(left - BESIDE - text.prefWidth(-1));
      text.setY(y + text.getBaselineOffset() / 2 - 2);
    }
  }

  private void layoutNames(LadderScale slots, double left, double bottom) {
    var widest =
        names.stream()
            .filter(name -> name.getText().length() == 4)
            .mapToDouble(t -> t.prefWidth(-1))
            .max();
    var step = slots.step(widest.orElse(0) + BESIDE);
    for (var i = 0; i < names.size(); i++) {
      var name = names.get(i);
      var slot = slots.slots().get(i);
      name.setVisible(slots.isNamed(i, step));
      name.setTextOrigin(VPos.TOP);
      name.setTextAlignment(TextAlignment.CENTER);
      name.setX(left + slot.center() - name.prefWidth(-1) / 2);
      name.setY(bottom + 8);
    }
  }

  /** The arrow keys go from bar to bar and leave gaps out. */
  private void move(KeyEvent key) {
    var step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
    var drawn = new ArrayList<>(bars.stream().filter(LadderBar::isFocusTraversable).toList());
    for (var i = 0; i < drawn.size() && step != 0; i++) {
      if (drawn.get(i).isFocused()) {
        key.consume();
        drawn.get(Math.floorMod(i + step, drawn.size())).requestFocus();
        return;
      }
    }
  }
}
