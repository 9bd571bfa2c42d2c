package org.muniscope.ui.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.HPos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.muniscope.analysis.Averages;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** Weighted averages of the holdings, each saying how it is computed. */
final class AveragesPanel {
  private AveragesPanel() {}

  /**
   * One line.
   *
   * @param key of its name
   * @param how key of the sentence that tells how it is computed
   * @param figure empty where there is nothing to compute from
   */
  private record Line(String key, String how, Optional<String> figure) {}

  static Panel of(Averages averages, Figure figure) {
    var rows = new GridPane();
    rows.getStyleClass().add("overview-rows");
    rows.getColumnConstraints().addAll(names(), figures());
    var at = 0;
    for (var line : lines(averages)) {
      rows.addRow(at++, name(line, figure), value(line, figure));
      var height = new RowConstraints();
      height.setVgrow(Priority.SOMETIMES);
      height.setMaxHeight(40);
      rows.getRowConstraints().add(height);
    }
    return new Panel(Messages.text("overview.averages.title"), rows, "");
  }

  private static List<Line> lines(Averages averages) {
    UnaryOperator<String> bare = UnaryOperator.identity();
    UnaryOperator<String> percent = number -> number + "%";
    UnaryOperator<String> years = number -> Messages.text("overview.averages.years", number);
    var income =
        Optional.of(averages.couponIncome())
            .filter(each -> !each.equals(Dollars.ZERO))
            .map(Figures::money);
    return List.of(
        line("overview.average.price", "overview.how.price", averages.price(), bare),
        line(
            "overview.average.couponPrice",
            "overview.how.price",
            averages.priceOfCouponBonds(),
            bare),
        line("overview.average.zeroPrice", "overview.how.price", averages.priceOfZeros(), bare),
        line(
            "overview.average.coupon",
            "overview.how.coupon",
            averages.couponByPrincipal(),
            percent),
        line(
            "overview.average.paying",
            "overview.how.coupon",
            averages.couponOfCouponBonds(),
            percent),
        line(
            "overview.average.maturity",
            "overview.how.maturity",
            averages.maturityByValue(),
            years),
        new Line("overview.average.income", "overview.how.income", income),
        line("overview.average.yield", "overview.how.yield", averages.yieldOnValue(), percent));
  }

  private static Line line(
      String key, String how, Optional<BigDecimal> number, UnaryOperator<String> unit) {
    return new Line(key, how, OverviewWords.number(number).map(unit));
  }

  private static Labeled name(Line line, Figure figure) {
    var name = figure.computed(Messages.text(line.key()), Messages.text(line.how()));
    name.setMinWidth(0);
    return name;
  }

  private static Labeled value(Line line, Figure figure) {
    return line.figure()
        .map(each -> figure.computed(each, Messages.text(line.how())))
        .orElseGet(() -> figure.plain(Messages.text("overview.average.none")));
  }

  private static ColumnConstraints names() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static ColumnConstraints figures() {
    var column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    return column;
  }
}
