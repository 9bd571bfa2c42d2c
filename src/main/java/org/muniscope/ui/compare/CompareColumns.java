package org.muniscope.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muniscope.analysis.comparison.Certainty;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.analysis.comparison.Outcome;
import org.muniscope.analysis.comparison.Overlap;
import org.muniscope.analysis.comparison.Pair;
import org.muniscope.analysis.comparison.Sides.Side;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** What the tables of a comparison show. */
final class CompareColumns {
  /**
   * A line of the summary.
   *
   * @param outcome what became of the bonds; empty for all of them
   * @param sums what they add up to
   */
  record Line(Optional<Outcome> outcome, Comparison.Sums sums) {
    String title() {
      return outcome.map(Messages::of).orElseGet(() -> Messages.text("compare.summary.all"));
    }
  }

  private CompareColumns() {}

  /** Of the bonds: what became of each, which it is, and how its amounts differ. */
  static List<Column<Pair, ?>> bonds() {
    return Stream.of(outcomes(), securities(), differences())
        .<Column<Pair, ?>>flatMap(List::stream)
        .toList();
  }

  private static List<Column<Pair, ?>> outcomes() {
    return List.of(
        Columns.constants("outcome", Messages.text("compare.column.outcome"), 9, Pair::outcome),
        Column.words(
            "match",
            Messages.text("compare.column.match"),
            6,
            pair ->
                Optional.of(pair.certainty())
                    .filter(each -> each != Certainty.SURE)
                    .map(Messages::of)));
  }

  private static List<Column<Pair, ?>> securities() {
    return List.of(
        Column.words(
            "state",
            Messages.text("compare.column.state"),
            4.3,
            pair -> pair.holding().jurisdiction().map(Jurisdiction::code)),
        Column.words(
            "security",
            Messages.text("compare.column.security"),
            24,
            pair -> Optional.of(pair.holding().security().description())),
        Column.figures(
            "coupon",
            Messages.text("compare.column.coupon"),
            5,
            pair -> pair.holding().coupon().percent(),
            Figures::percent,
            BigDecimal::toPlainString),
        Columns.maturities(
            "maturity",
            Messages.text("compare.column.maturity"),
            6.5,
            pair -> pair.holding().maturity()));
  }

  private static List<Column<Pair, ?>> differences() {
    return List.of(
        column("before", "compare.column.before", 7.2, pair -> pair.before().map(Holding::value)),
        column("after", "compare.column.after", 7.2, pair -> pair.after().map(Holding::value)),
        column(
            "change",
            "compare.column.change",
            7.5,
            pair -> Optional.of(pair.difference(Holding::value))),
        column("prices", "compare.column.prices", 7.2, pair -> Optional.of(pair.fromPrices())),
        column(
            "principal",
            "compare.column.principal",
            8.5,
            pair -> Optional.of(pair.difference(Holding::principal))),
        Column.figures(
            "price",
            Messages.text("compare.column.price"),
            7.5,
            Pair::priceChange,
            number -> Figures.grouped(number, 2),
            number -> number.setScale(4, RoundingMode.HALF_UP).toPlainString()));
  }

  /** Of the summary by outcome. */
  static List<Column<Line, ?>> summary() {
    return List.of(
        Column.words(
            "what", Messages.text("compare.column.outcome"), 9, line -> Optional.of(line.title())),
        Columns.counts(
            "count", Messages.text("compare.column.count"), 5, line -> line.sums().count()),
        sum("principalBefore", "compare.column.principalBefore", Comparison.Sums::principalBefore),
        sum("principalAfter", "compare.column.principalAfter", Comparison.Sums::principalAfter),
        sum("principalChange", "compare.column.principal", Comparison.Sums::principalChange),
        sum("valueBefore", "compare.column.before", Comparison.Sums::valueBefore),
        sum("valueAfter", "compare.column.after", Comparison.Sums::valueAfter),
        sum("valueChange", "compare.column.change", Comparison.Sums::valueChange),
        sum("trades", "compare.column.trades", Comparison.Sums::valueFromTrades),
        sum("prices", "compare.column.prices", Comparison.Sums::valueFromPrices));
  }

  /** Of the parts of both portfolios. */
  static List<Column<Side, ?>> sides(String title) {
    return List.of(
        Column.words("part", title, 14, side -> Optional.of(side.criterion().label())),
        column("before", "compare.column.before", side -> Optional.of(side.before())),
        column("after", "compare.column.after", side -> Optional.of(side.after())),
        column("change", "compare.column.change", side -> Optional.of(side.change())));
  }

  /** Of the issuers that both hold. */
  static List<Column<Overlap.Issuer, ?>> issuers() {
    return List.of(
        Column.words(
            "issuer", Messages.text("compare.column.issuer"), 40, each -> Optional.of(each.name())),
        amount("before", "compare.column.before", Overlap.Issuer::before),
        amount("after", "compare.column.after", Overlap.Issuer::after),
        amount("shared", "compare.column.shared", Overlap.Issuer::shared));
  }

  private static Column<Line, Dollars> sum(
      String id, String title, Function<Comparison.Sums, Dollars> value) {
    return column(id, title, line -> Optional.of(value.apply(line.sums())));
  }

  private static Column<Overlap.Issuer, Dollars> amount(
      String id, String title, Function<Overlap.Issuer, Dollars> value) {
    return column(id, title, each -> Optional.of(value.apply(each)));
  }

  private static <R> Column<R, Dollars> column(
      String id, String title, Function<R, Optional<Dollars>> value) {
    return column(id, title, 8.5, value);
  }

  private static <R> Column<R, Dollars> column(
      String id, String title, double width, Function<R, Optional<Dollars>> value) {
    return Columns.dollars(id, Messages.text(title), width, value);
  }
}
