package org.muniscope.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.comparison.Sides;
import org.muniscope.analysis.comparison.Sides.Side;
import org.muniscope.ui.kit.ChartColors;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.RowPress;

/** Both portfolios part by part: bars under their legend, and the same as a table. */
final class SidesPane extends VBox {
  /** More names do not fit under the bars. */
  private static final int STATES = 16;

  private static final int SPOKEN = 3;
  private static final double SWATCH = 12;

  private SidesPane(Region chart, ColumnTable<Side> table) {
    super(chart, table);
    getStyleClass().add("compare-body");
    setVgrow(chart, Priority.SOMETIMES);
    setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(110);
    table.setPrefHeight(190);
  }

  /** By state or by rung, with a chart and a table that lead to the bonds. */
  static SidesPane of(
      CompareView.Aspect aspect, Fund before, Fund after, Consumer<Criterion> open) {
    var columns =
        CompareColumns.sides(
            Messages.text(
                aspect == CompareView.Aspect.STATES
                    ? "compare.column.state"
                    : "compare.column.redeemed"));
    var table = new ColumnTable<>(columns);
    table.setId("compare-parts");
    table.setFixedCellSize(ChangesPane.ROW);
    table.letGrow("part", 14);
    table.setAccessibleText(spoken(aspect, before, after, sides(aspect, before, after)));
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table
        .getItems()
        .setAll(
            sides(aspect, before, after, Integer.MAX_VALUE).stream()
                .filter(each -> each.larger().amount() != 0)
                .toList());
    RowPress.on(table, side -> open.accept(side.criterion()));
    return new SidesPane(chart(aspect, before, after, Optional.of(open)), table);
  }

  /** The bars under their legend; in the window and on pictures alike. */
  static Region chart(
      CompareView.Aspect aspect, Fund before, Fund after, Optional<Consumer<Criterion>> open) {
    var sides = sides(aspect, before, after);
    var legend = new FlowPane(entry(before, after, true), entry(after, before, false));
    legend.getStyleClass().add("ladder-legend");
    var pane = new BorderPane();
    pane.setTop(legend);
    pane.setCenter(new SidesChart(sides, spoken(aspect, before, after, sides), open));
    return pane;
  }

  private static Label entry(Fund fund, Fund other, boolean pale) {
    var swatch = TwinBars.swatch(ChartColors.NOT_TOLD, pale);
    swatch.setWidth(SWATCH);
    swatch.setHeight(SWATCH);
    return new Label(fund.titleAmong(List.of(fund, other)), swatch);
  }

  private static List<Side> sides(CompareView.Aspect aspect, Fund before, Fund after) {
    return sides(aspect, before, after, STATES);
  }

  private static List<Side> sides(CompareView.Aspect aspect, Fund before, Fund after, int states) {
    return aspect == CompareView.Aspect.STATES
        ? Sides.byState(before.portfolio(), after.portfolio(), states)
        : Sides.byRung(before.portfolio(), after.portfolio());
  }

  private static String spoken(
      CompareView.Aspect aspect, Fund before, Fund after, List<Side> sides) {
    var largest =
        sides.stream()
            .sorted(Comparator.comparing(Side::larger).reversed())
            .limit(SPOKEN)
            .map(each ->
                Messages.text(
                    "compare.chart.spoken",
                    each.criterion().label(),
                    Figures.money(each.before()),
                    Figures.money(each.after())))
            .collect(Collectors.joining("; "));
    var name =
        Messages.text(
            aspect == CompareView.Aspect.STATES ? "compare.chart.states" : "compare.chart.ladder");
    return Messages.text("compare.chart.summary", name, before.title(), after.title(), largest);
  }
}
