package org.muniscope.ui.holdings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muniscope.analysis.Redemption;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.Maturity;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** What a bond pays, until when, and what may end it before. */
final class TermColumns {
  static final String REDEMPTION = "redemption";

  private TermColumns() {}

  /** What every bond has. */
  static List<Column<HoldingRow, ?>> terms(List<HoldingRow> rows) {
    return List.of(coupon(rows), maturity(rows));
  }

  /** What may end a bond before it matures, and how it is rated. */
  static List<Column<HoldingRow, ?>> options(List<HoldingRow> rows) {
    return List.of(
        printed(
            rows, "rating", Messages.text("holdings.column.rating"), 5.5, Holding.Options::rating),
        printed(rows, "call", Messages.text("holdings.column.call"), 8, Holding.Options::call),
        printed(
            rows, "remarks", Messages.text("holdings.column.remarks"), 8, Holding.Options::remarks),
        date("put", Messages.text("holdings.column.put"), Holding.Options::put),
        date("refunded", Messages.text("holdings.column.refunded"), Holding.Options::refunded),
        HoldingColumns.words(
            REDEMPTION,
            Messages.text("holdings.column.redemption"),
            9,
            holding -> Optional.of(Redemption.of(holding).title())));
  }

  private static Column<HoldingRow, String> printed(
      List<HoldingRow> rows,
      String id,
      String title,
      double least,
      Function<Holding.Options, Optional<String>> option) {
    Function<Holding, Optional<String>> words =
        holding -> option.apply(holding.security().options());
    return HoldingColumns.words(
        id,
        title,
        Math.min(16, widthOfLongest(least, rows, words, each -> each.orElse(""))),
        words);
  }

  /** In em; rates in steps and ranges of dates are longer than others, and there are few. */
  private static <T> double widthOfLongest(
      double least, List<HoldingRow> rows, Function<Holding, T> value, Function<T, String> text) {
    var longest =
        rows.stream()
            .map(row -> value.apply(row.holding()))
            .distinct()
            .mapToInt(each -> text.apply(each).length())
            .max()
            .orElse(0);
    return Math.max(least, 1.6 + 0.62 * longest);
  }

  private static Column<HoldingRow, Coupon> coupon(List<HoldingRow> rows) {
    return new Column<>(
        HoldingColumns.COUPON,
        Messages.text("holdings.column.coupon"),
        widthOfLongest(6, rows, Holding::coupon, Figures::coupon),
        Column.Align.END,
        row -> Optional.of(row.holding().coupon()).filter(each -> each.percent().isPresent()),
        Comparator.comparing(each -> each.percent().orElse(BigDecimal.ZERO)),
        Figures::coupon,
        each -> each.percent().map(BigDecimal::toPlainString).orElse(""));
  }

  private static Column<HoldingRow, Maturity> maturity(List<HoldingRow> rows) {
    return Columns.maturities(
        HoldingColumns.MATURITY,
        Messages.text("holdings.column.maturity"),
        widthOfLongest(7.6, rows, Holding::maturity, Figures::maturity),
        row -> row.holding().maturity());
  }

  private static Column<HoldingRow, LocalDate> date(
      String id, String title, Function<Holding.Options, Optional<LocalDate>> value) {
    return new Column<>(
        id,
        title,
        7.6,
        Column.Align.END,
        row -> value.apply(row.holding().security().options()),
        Comparator.naturalOrder(),
        Figures::date,
        LocalDate::toString);
  }
}
