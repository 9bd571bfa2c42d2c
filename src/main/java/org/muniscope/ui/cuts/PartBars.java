package org.muniscope.ui.cuts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.muniscope.analysis.Breakdown;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.ArrowKeys;
import org.muniscope.ui.kit.Messages;

/** The parts as bars from a common edge, in their order; those that find no room are counted. */
final class PartBars extends Region {
  private static final double ROW = 34;
  private static final double LEAST = 260;
  private static final double WIDEST_NAME = 0.42;

  private final Openings openings;
  private final Label rest = new Label();
  private List<BarRow> rows = List.of();
  private List<Breakdown.Group> groups = List.of();

  PartBars(Openings openings) {
    this.openings = openings;
    getStyleClass().add("part-bars");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(330, LEAST);
    rest.getStyleClass().add("chart-summary");
    ArrowKeys.upAndDown(this, () -> rows.stream().filter(BarRow::isVisible).toList());
  }

  /** Shows a breakdown. */
  void show(Breakdown breakdown, PartColors colors) {
    setAccessibleText(CutWords.summary(breakdown));
    groups = breakdown.groups();
    var made = new ArrayList<BarRow>();
    for (var group : groups) {
      made.add(new BarRow(breakdown, group, colors.of(group.part()), openings));
    }
    rows = List.copyOf(made);
    getChildren().setAll(rows);
    getChildren().add(rest);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 330;
  }

  @Override
  protected double computePrefHeight(double width) {
    return LEAST;
  }

  @Override
  protected void layoutChildren() {
    var fitting = (int) (getHeight() / ROW);
    var shown = rows.size() <= fitting ? rows.size() : Math.max(1, fitting - 1);
    var names = rows.stream().limit(shown).mapToDouble(BarRow::nameWidth).max().orElse(0);
    var figures = rows.stream().limit(shown).mapToDouble(BarRow::figureWidth).max().orElse(0);
    var largest = groups.stream().mapToLong(each -> each.tally().value().amount()).max().orElse(0);
    var left = Math.min(names, getWidth() * WIDEST_NAME);
    for (var i = 0; i < rows.size(); i++) {
      rows.get(i).setVisible(i < shown);
      rows.get(i).arrange(left, figures, largest);
      rows.get(i).resizeRelocate(0, i * ROW, getWidth(), ROW);
    }
    rest.setVisible(shown < rows.size());
    rest.setText(rest.isVisible() ? rest(shown) : "");
    layoutInArea(rest, 0, shown * ROW, getWidth(), ROW, 0, HPos.LEFT, VPos.CENTER);
  }

  private String rest(int shown) {
    var hidden = groups.subList(shown, groups.size());
    var value = Dollars.sum(hidden.stream().map(each -> each.tally().value()).toList());
    return Messages.text("cuts.bars.more", hidden.size(), CutWords.money(value));
  }
}
