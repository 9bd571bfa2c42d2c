package org.muniscope.ui.ladder;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.ui.kit.ArrowKeys;
import org.muniscope.ui.kit.MoneyAxis;
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
  private MoneyAxis axis = new MoneyAxis(scale);
  private List<Text> names = List.of();
  private List<LadderBar> bars = List.of();

  LadderChart(Consumer<MaturityLadder.Bar> open) {
    this.open = open;
    getStyleClass().add("ladder-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(300, 240);
    // gaps are left out
    ArrowKeys.sideways(this, () -> bars.stream().filter(LadderBar::isFocusTraversable).toList());
  }

  /** Shows a ladder; the mark is left out where its year has no bar. */
  void show(MaturityLadder newLadder, Measure newMeasure, Optional<AverageMark> mark) {
    ladder = newLadder;
    measure = newMeasure;
    average = mark;
    scale = MoneyScale.upTo(ladder.largest(measure));
    setAccessibleText(LadderWords.summary(ladder, measure));
    axis = new MoneyAxis(scale);
    names = ladder.bars().stream().map(LadderChart::name).toList();
    bars = ladder.bars().stream().map(bar -> new LadderBar(bar, open)).toList();
    getChildren().clear();
    if (!bars.isEmpty()) {
      getChildren().addAll(axis.nodes());
      getChildren().addAll(names);
      getChildren().addAll(bars);
    }
    average.ifPresent(each -> getChildren().addAll(each.line(), each.text()));
    requestLayout();
  }

  private static Text name(MaturityLadder.Bar bar) {
    // words under a narrow bar stand below each other
    var name = MoneyAxis.tick(bar.rung().title().replaceFirst(" ", "\n"));
    name.setTextOrigin(VPos.TOP);
    name.setTextAlignment(TextAlignment.CENTER);
    return name;
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
    var left = axis.room();
    var width = Math.max(10, getWidth() - left - RIGHT);
    var bottom = getHeight() - NAMES;
    var slots = LadderScale.over(ladder.bars(), width, OTHER_WIDTH);
    axis.layout(TOP, bottom, getWidth());
    layoutNames(slots, left, bottom);
    for (var i = 0; i < bars.size(); i++) {
      var slot = slots.slots().get(i);
      bars.get(i).resizeRelocate(left + slot.left(), TOP, slot.width(), bottom - TOP);
      bars.get(i).draw(measure, scale, slots.narrowest());
    }
    average.ifPresent(mark -> mark.layout(slots, left, TOP, bottom, getWidth()));
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
      name.setX(left + slot.center() - name.prefWidth(-1) / 2);
      name.setY(bottom + 8);
    }
  }
}
