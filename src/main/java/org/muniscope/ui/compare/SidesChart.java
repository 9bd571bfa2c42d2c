package org.muniscope.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.muniscope.analysis.Rung;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.Messages;

/** The values of two portfolios side by side in bars, in millions of US dollars. */
final class SidesChart extends BarChart<String, Number> {
  /** More names do not fit under the bars. */
  private static final int STATES = 16;

  private static final double MILLION = 1_000_000;

  private SidesChart(String name, Sides sides, List<String> categories) {
    super(new CategoryAxis(), new NumberAxis());
    getStyleClass().add("sides-chart");
    setAccessibleText(name);
    setAnimated(false);
    getXAxis().setAnimated(false);
    getYAxis().setAnimated(false);
    getYAxis().setLabel(Messages.text("compare.chart.axis"));
    setCategoryGap(categories.size() > 20 ? 4 : 10);
    setBarGap(1);
    getData().add(series(sides.first(), sides.left(), categories));
    getData().add(series(sides.second(), sides.right(), categories));
  }

  /** Whole US dollars by category, of both sides, with their names. */
  private record Sides(
      String first, Map<String, Dollars> left, String second, Map<String, Dollars> right) {}

  /** By state, the largest of either side first. */
  static SidesChart states(Fund before, Fund after) {
    var sides =
        sides(before, after, line -> line.jurisdiction().map(each -> each.code()).orElse("?"));
    var order = new ArrayList<>(all(sides));
    order.sort((one, two) -> largest(sides, two).compareTo(largest(sides, one)));
    return new SidesChart(
        Messages.text("compare.chart.states"),
        sides,
        order.subList(0, Math.min(STATES, order.size())));
  }

  /** By calendar year of redemption. */
  static SidesChart ladder(Fund before, Fund after) {
    var sides = sides(before, after, line -> Rung.of(line).title());
    return new SidesChart(
        Messages.text("compare.chart.ladder"), sides, List.copyOf(new TreeSet<>(all(sides))));
  }

  private static Sides sides(Fund before, Fund after, Function<Holding, String> category) {
    return new Sides(
        before.title(), values(before, category), after.title(), values(after, category));
  }

  private static Map<String, Dollars> values(Fund fund, Function<Holding, String> category) {
    var values = new LinkedHashMap<String, Dollars>();
    for (var line : fund.portfolio().holdings()) {
      values.merge(category.apply(line), line.value(), Dollars::plus);
    }
    return values;
  }

  private static Set<String> all(Sides sides) {
    var all = new LinkedHashSet<>(sides.left().keySet());
    all.addAll(sides.right().keySet());
    return all;
  }

  private static Dollars largest(Sides sides, String category) {
    var left = sides.left().getOrDefault(category, Dollars.ZERO);
    var right = sides.right().getOrDefault(category, Dollars.ZERO);
    return left.compareTo(right) < 0 ? right : left;
  }

  private static XYChart.Series<String, Number> series(
      String name, Map<String, Dollars> values, List<String> categories) {
    var series = new XYChart.Series<String, Number>();
    series.setName(name);
    for (var category : categories) {
      var dollars = values.getOrDefault(category, Dollars.ZERO);
      series.getData().add(new XYChart.Data<>(category, dollars.amount() / MILLION));
    }
    return series;
  }
}
