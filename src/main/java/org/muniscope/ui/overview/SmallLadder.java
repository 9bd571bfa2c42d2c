package org.muniscope.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Rung;
import org.muniscope.ui.kit.Figures;

/** The maturity ladder without its scale: bars by year, every tenth year named. */
final class SmallLadder extends Region {
  private static final Color BAR = Color.web("#2266cc");
  private static final double NAMES = 20;
  private static final double PART_OF_SLOT = 0.74;
  private static final double WIDEST = 40;
  private static final double APART = 8;

  private final MaturityLadder ladder;
  private final List<Rectangle> bars;
  private final List<Text> names;
  private final Line floor = new Line();

  SmallLadder(MaturityLadder ladder, Optional<Links> links) {
    this.ladder = ladder;
    bars = ladder.bars().stream().map(bar -> bar(bar, links)).toList();
    names = ladder.bars().stream().map(bar -> name(bar.rung())).toList();
    floor.getStyleClass().add("chart-line");
    getChildren().add(floor);
    getChildren().addAll(bars);
    getChildren().addAll(names);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(OverviewWords.ladder(ladder));
    setMinSize(200, 110);
  }

  private static Rectangle bar(MaturityLadder.Bar bar, Optional<Links> links) {
    var shape = new Rectangle();
    shape.setFill(BAR);
    Tooltip.install(
        shape,
        new Tooltip(
            bar.rung().title() + ": " + Figures.money(bar.tally().amount(Measure.PRINCIPAL))));
    links.ifPresent(all -> {
      shape.getStyleClass().add("chart-mark");
      shape.setOnMouseClicked(click -> {
        if (click.getButton() == MouseButton.PRIMARY) {
          all.holdings().accept(HoldingFilter.of(bar.criterion()));
        }
      });
    });
    return shape;
  }

  private static Text name(Rung rung) {
    var name = new Text(rung.title());
    name.getStyleClass().add("chart-tick");
    name.setTextOrigin(VPos.TOP);
    return name;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 380;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 130;
  }

  @Override
  protected void layoutChildren() {
    var bottom = getHeight() - NAMES;
    var slot = getWidth() / Math.max(1, bars.size());
    var most = Math.max(1, ladder.largest(Measure.PRINCIPAL).amount());
    var free = 0.0;
    for (var at = 0; at < bars.size(); at++) {
      var bar = ladder.bars().get(at);
      var width = Math.max(1, Math.min(WIDEST, slot * PART_OF_SLOT));
      var height = Math.max(0, bottom * bar.tally().amount(Measure.PRINCIPAL).amount() / most);
      var middle = (at + 0.5) * slot;
      var shape = bars.get(at);
      shape.setX(middle - width / 2);
      shape.setY(bottom - height);
      shape.setWidth(width);
      shape.setHeight(height);
      free = layoutName(at, middle, bottom, free);
    }
    floor.setStartX(0);
    floor.setEndX(getWidth());
    floor.setStartY(bottom + 0.5);
    floor.setEndY(bottom + 0.5);
  }

  /** Names the first, each fifth or tenth year and the last, as far as they stand free. */
  private double layoutName(int at, double middle, double bottom, double free) {
    var name = names.get(at);
    var wide = name.prefWidth(-1);
    var left = Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide));
    var last = names.size() - 1;
    var lastLeft = getWidth() - names.get(last).prefWidth(-1) - APART;
    var wanted = at == 0 || isRound(ladder.bars().get(at).rung());
    var shown = at == last || (wanted && left >= free && left + wide <= lastLeft);
    name.setVisible(shown);
    name.setX(left);
    name.setY(bottom + 4);
    return shown ? left + wide + APART : free;
  }

  private static boolean isRound(Rung rung) {
    return rung instanceof Rung.Year(var year) ? year % 5 == 0 : true;
  }
}
