package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.analysis.comparison.Overlap;
import org.muniscope.analysis.comparison.Pair;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;

/** Two funds side by side as CSV and as a workbook: their bonds, sums and common issuers. */
public final class ComparisonReport {
  private ComparisonReport() {}

  /**
   * From where both sides are.
   *
   * @param before of the first portfolio
   * @param after of the second portfolio
   */
  public record Origins(Origin before, Origin after) {}

  /** Writes the bonds, a line each with both origins; leaves the stream open. */
  public static void writeCsv(Comparison comparison, Origins origins, OutputStream out)
      throws IOException {
    var table = bonds(comparison);
    var heads = origins.before().heads(table.columns(), " before");
    CsvText.write(
        origins.after().heads(heads, " after"),
        origins.after().rows(origins.before().rows(table.texts())),
        out);
  }

  /** Writes a workbook; leaves the stream open. */
  public static void writeWorkbook(Comparison comparison, Origins origins, OutputStream out)
      throws IOException {
    Workbook.write(
        List.of(sums(comparison, origins), bonds(comparison), issuers(Overlap.of(comparison))),
        out);
  }

  private static Table sums(Comparison comparison, Origins origins) {
    var lines = new ArrayList<Table.Column<Comparison.Sums>>();
    lines.add(new Table.Column<>("bonds", sums -> new Cell.Whole(sums.count())));
    lines.add(dollars("principal_before", Comparison.Sums::principalBefore));
    lines.add(dollars("principal_after", Comparison.Sums::principalAfter));
    lines.add(dollars("principal_change", Comparison.Sums::principalChange));
    lines.add(dollars("value_before", Comparison.Sums::valueBefore));
    lines.add(dollars("value_after", Comparison.Sums::valueAfter));
    lines.add(dollars("value_change", Comparison.Sums::valueChange));
    lines.add(dollars("value_from_trades", Comparison.Sums::valueFromTrades));
    lines.add(dollars("value_from_prices", Comparison.Sums::valueFromPrices));
    var heads = new ArrayList<>(List.of("outcome"));
    lines.forEach(line -> heads.add(line.name()));
    var rows = new ArrayList<List<Cell>>();
    comparison
        .byOutcome()
        .forEach((outcome, sums) -> rows.add(row(Cell.words(outcome), lines, sums)));
    rows.add(row(Cell.words("all"), lines, comparison.total()));
    rows.add(List.of(Cell.words("before: " + origins.before().words())));
    rows.add(List.of(Cell.words("after: " + origins.after().words())));
    return new Table("Summary", heads, rows);
  }

  private static <R> List<Cell> row(Cell name, List<Table.Column<R>> columns, R from) {
    var row = new ArrayList<Cell>();
    row.add(name);
    columns.forEach(column -> row.add(column.cell().apply(from)));
    return row;
  }

  private static <R> Table.Column<R> dollars(String name, Function<R, Dollars> amount) {
    return new Table.Column<>(name, each -> Cell.dollars(amount.apply(each)));
  }

  private static Table bonds(Comparison comparison) {
    return Table.of(
        "Bonds",
        List.of(
            new Table.Column<Pair>("outcome", pair -> Cell.words(pair.outcome())),
            new Table.Column<Pair>("match", pair -> Cell.words(pair.certainty())),
            new Table.Column<Pair>(
                "state", pair -> Cell.words(pair.holding().jurisdiction().map(Jurisdiction::code))),
            new Table.Column<Pair>(
                "description", pair -> Cell.words(pair.holding().security().description())),
            new Table.Column<Pair>(
                "coupon", pair -> Cell.decimal(pair.holding().coupon().percent())),
            new Table.Column<Pair>("maturity", pair -> Cell.maturity(pair.holding().maturity())),
            side("principal_before", Pair::before, Holding::principal),
            side("principal_after", Pair::after, Holding::principal),
            new Table.Column<Pair>(
                "principal_change", pair -> Cell.dollars(pair.difference(Holding::principal))),
            side("value_before", Pair::before, Holding::value),
            side("value_after", Pair::after, Holding::value),
            new Table.Column<Pair>(
                "value_change", pair -> Cell.dollars(pair.difference(Holding::value))),
            dollars("value_from_trades", Pair::fromTrades),
            dollars("value_from_prices", Pair::fromPrices),
            page("page_before", Pair::before),
            page("page_after", Pair::after)),
        comparison.pairs());
  }

  private static Table.Column<Pair> side(
      String name, Function<Pair, Optional<Holding>> side, Function<Holding, Dollars> amount) {
    return new Table.Column<>(name, pair -> Cell.dollars(side.apply(pair).map(amount)));
  }

  private static Table.Column<Pair> page(String name, Function<Pair, Optional<Holding>> side) {
    return new Table.Column<>(
        name, pair -> Cell.page(side.apply(pair).map(line -> line.places().row())));
  }

  private static Table issuers(Overlap overlap) {
    return Table.of(
        "Common issuers",
        List.of(
            new Table.Column<Overlap.Issuer>("issuer", each -> Cell.words(each.name())),
            dollars("value_before", Overlap.Issuer::before),
            dollars("value_after", Overlap.Issuer::after),
            dollars("value_shared", Overlap.Issuer::shared)),
        overlap.issuers());
  }
}
