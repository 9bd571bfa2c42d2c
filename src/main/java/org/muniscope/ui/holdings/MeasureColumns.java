package org.muniscope.ui.holdings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.analysis.bonds.Yield;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** What is computed of a holding instead of printed, and how, in words. */
final class MeasureColumns {
  static final String PRICE = "price";
  static final String INCOME = "income";
  static final String YIELD = "yield";
  static final String TAXABLE = "taxable";

  private MeasureColumns() {}

  /** Price, income and yield, and what a taxable bond would have to yield in a bracket. */
  static List<Column<HoldingRow, ?>> of(Optional<TaxBracket> bracket) {
    return List.of(
        Column.figures(
            PRICE,
            Messages.text("holdings.column.price"),
            7,
            row -> row.holding().price(),
            number -> Figures.grouped(number, 2),
            MeasureColumns::plain),
        Columns.dollars(INCOME, Messages.text("holdings.column.income"), 7, HoldingRow::income),
        rate(YIELD, Messages.text("holdings.column.yield"), row -> row.yield().percent()),
        rate(TAXABLE, Messages.text("holdings.column.taxable"), row -> taxable(row, bracket)));
  }

  /** How the figure of a cell is computed, or why there is none. */
  static Optional<String> words(HoldingRow row, String column, Optional<TaxBracket> bracket) {
    return switch (column) {
      case PRICE -> Optional.of(Messages.text("holdings.tooltip.price"));
      case INCOME -> Optional.of(Messages.text("holdings.tooltip.income"));
      case YIELD -> Optional.of(ofYield(row));
      case TAXABLE -> bracket.map(each -> taxable(row, each));
      default -> Optional.empty();
    };
  }

  private static String ofYield(HoldingRow row) {
    var settled = row.yield().settlement().map(Figures::date).orElse(Column.NOTHING);
    return row.yield()
        .get()
        .map(each ->
            switch (each) {
              case Yield.Of(var _, var to) ->
                  Messages.text("holdings.tooltip.yield", Figures.date(to), settled);
              case Yield.NotMeaningful(var reason) ->
                  Messages.text("holdings.tooltip.noYield", reason.words());
            })
        .orElseGet(() -> Messages.text("holdings.tooltip.noDate"));
  }

  private static String taxable(HoldingRow row, TaxBracket bracket) {
    if (row.yield().percent().isEmpty()) {
      return ofYield(row);
    }
    var home =
        bracket
            .home()
            .map(each -> Messages.text("holdings.tooltip.home", each.title()))
            .orElseGet(() -> Messages.text("holdings.tooltip.noHome"));
    return Messages.text(
        "holdings.tooltip.taxable",
        Figures.percent(bracket.federal()),
        Figures.percent(bracket.state()),
        home);
  }

  private static Optional<Double> taxable(HoldingRow row, Optional<TaxBracket> bracket) {
    return bracket.flatMap(each ->
        row.yield()
            .percent()
            .map(percent -> each.equivalent(percent, row.holding().jurisdiction())));
  }

  private static Column<HoldingRow, Double> rate(
      String id, String title, Function<HoldingRow, Optional<Double>> value) {
    return Column.figures(
        id, title, 6, value, Figures::percent, rate -> plain(BigDecimal.valueOf(rate)));
  }

  private static String plain(BigDecimal number) {
    return number.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  /** Interest of a year in whole US dollars; a zero coupon pays none. */
  static Optional<Dollars> income(Dollars principal, Optional<BigDecimal> rate) {
    return rate.map(percent ->
        new Dollars(
            BigDecimal.valueOf(principal.amount())
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact()));
  }
}
