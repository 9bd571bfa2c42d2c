package org.muniscope.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.analysis.CreditType;
import org.muniscope.analysis.Sector;
import org.muniscope.export.Table.Column;
import org.muniscope.model.Coupon;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Schedule;

/** The holdings as a table: the columns of the CSV file and of the workbook's sheet. */
final class HoldingTable {
  private static final Cell NOTHING = new Cell.Empty();

  private HoldingTable() {}

  private record Line(Schedule schedule, Holding holding) {}

  /** The columns of the CSV file. */
  static Table of(Report report) {
    return of(report, List.of());
  }

  /** The same with what is made of the words of each line: its sector and credit type. */
  static Table withCuts(Report report) {
    return of(
        report,
        List.of(
            column("sector", holding -> Cell.words(Sector.of(holding).map(Sector::name))),
            column(
                "credit_type",
                holding -> Cell.words(CreditType.of(holding).map(each -> each.kind().title())))));
  }

  private static Table of(Report report, List<Column<Line>> cuts) {
    var lines =
        report.filing().schedules().stream()
            .flatMap(schedule ->
                schedule.holdings().stream().map(holding -> new Line(schedule, holding)))
            .toList();
    var columns = new ArrayList<Column<Line>>();
    if (report.severalFunds()) {
      columns.add(new Column<>("fund", line -> Cell.words(line.schedule().fund())));
    }
    columns.addAll(always());
    Stream.of(whereAnyHas(lines), cuts, List.of(repaired(report.review())))
        .flatMap(List::stream)
        .filter(
            column -> lines.stream().anyMatch(line -> !NOTHING.equals(column.cell().apply(line))))
        .forEach(columns::add);
    return Table.of("holdings", columns, lines);
  }

  private static List<Column<Line>> always() {
    return List.of(
        column("group", holding -> Cell.words(holding.group())),
        column("state", holding -> Cell.words(holding.jurisdiction().map(Jurisdiction::code))),
        column("issuer", holding -> Cell.words(holding.security().issuer())),
        column("description", holding -> Cell.words(holding.security().description())),
        column("credit_support", holding -> Cell.words(support(holding))),
        column("marks", holding -> Cell.words(String.join(" ", holding.marks()))),
        column("coupon_pct", holding -> Cell.decimal(holding.coupon().percent())),
        column("maturity", holding -> Cell.maturity(holding.maturity())),
        column("par_usd", holding -> Cell.dollars(holding.principal())),
        column("value_usd", holding -> Cell.dollars(holding.value())),
        column("page", holding -> new Cell.Ordinal(holding.page())));
  }

  private static List<Column<Line>> whereAnyHas(List<Line> lines) {
    return lines.isEmpty()
        ? List.of()
        : List.of(
            column("coupon_end_pct", holding -> Cell.decimal(highest(holding.coupon()))),
            column("maturity_end", holding -> Cell.maturityEnd(holding.maturity())),
            column("put_date", holding -> Cell.day(holding.security().options().put())),
            column("refunded_date", holding -> Cell.day(holding.security().options().refunded())),
            column("call", holding -> Cell.words(holding.security().options().call())),
            column("rating", holding -> Cell.words(holding.security().options().rating())),
            column("remarks", holding -> Cell.words(holding.security().options().remarks())));
  }

  /** The last rate of a range. */
  static Optional<BigDecimal> highest(Coupon coupon) {
    return coupon instanceof Coupon.Between(var _, var highest)
        ? Optional.of(highest)
        : Optional.empty();
  }

  private static Column<Line> repaired(Review review) {
    return column(
        "repaired",
        holding ->
            Cell.words(
                review.of(holding).stream().map(Repair::words).collect(Collectors.joining(" "))));
  }

  private static Column<Line> column(String name, Function<Holding, Cell> cell) {
    return new Column<>(name, line -> cell.apply(line.holding()));
  }

  private static String support(Holding holding) {
    return holding.security().support().stream()
        .map(HoldingTable::support)
        .collect(Collectors.joining("; "));
  }

  /** A supporter with the way of support: {@code INS: AGM}. */
  static String support(CreditSupport support) {
    return support.kind().tag() + ": " + support.printed();
  }
}
