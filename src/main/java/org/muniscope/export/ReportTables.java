package org.muniscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.export.Table.Column;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Repair;
import org.muniscope.model.Schedule;

/** A report as tables, in the order in which a workbook shows them. */
final class ReportTables {
  private ReportTables() {}

  private record GroupLine(Schedule schedule, HoldingGroup group) {}

  static List<Table> of(Report report) {
    var tables = new ArrayList<>(asRead(report));
    if (!report.review().repairs().isEmpty()) {
      tables.add(repairs(report.review().repairs()));
    }
    return List.copyOf(tables);
  }

  private static List<Table> asRead(Report report) {
    return List.of(
        cover(report),
        HoldingTable.withCuts(report),
        groups(report),
        LadderTable.of(report),
        checks(report.checks()),
        StatementTable.of(report.filing().statements()),
        findings(report));
  }

  /** What the figures are, of whom, of when, from where, and whether they tie. */
  private static Table cover(Report report) {
    var header = report.filing().header();
    var rows = new ArrayList<List<Cell>>();
    rows.add(List.of(Cell.words("registrant"), Cell.words(header.registrant())));
    rows.add(List.of(Cell.words("form"), Cell.words(header.form())));
    rows.add(List.of(Cell.words("file number"), Cell.words(header.fileNumber())));
    rows.add(List.of(Cell.words("report date"), Cell.day(header.reportDate())));
    rows.add(List.of(Cell.words("source"), Cell.words(report.file())));
    rows.add(List.of(Cell.words("verdict"), Cell.words(report.verdict())));
    for (var schedule : report.filing().schedules()) {
      rows.addAll(fund(schedule));
    }
    return new Table("filing", List.of("what", "value"), rows);
  }

  private static List<List<Cell>> fund(Schedule schedule) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(List.of(Cell.words("fund"), Cell.words(schedule.fund())));
    rows.add(List.of(Cell.words("as of"), Cell.day(schedule.asOf())));
    rows.add(
        List.of(
            Cell.words("pages"), Cell.words(schedule.firstPage() + " to " + schedule.lastPage())));
    rows.add(List.of(Cell.words("holdings"), new Cell.Whole(schedule.holdings().size())));
    for (var total : schedule.totals()) {
      rows.add(List.of(name(total), Cell.dollars(total.amount())));
    }
    return rows;
  }

  private static Cell name(PrintedTotal total) {
    return total.label().isBlank() ? Cell.words(total.kind()) : Cell.words(total.label());
  }

  private static Table groups(Report report) {
    var columns = new ArrayList<Column<GroupLine>>();
    if (report.severalFunds()) {
      columns.add(new Column<>("fund", line -> Cell.words(line.schedule().fund())));
    }
    columns.add(new Column<>("group", line -> Cell.words(line.group().name())));
    columns.add(new Column<>("kind", line -> Cell.words(line.group().kind())));
    columns.add(new Column<>("section", line -> Cell.words(line.group().section())));
    columns.add(new Column<>("percent", line -> Cell.percent(line.group().percent())));
    columns.add(new Column<>("subtotal_usd", line -> Cell.dollars(printed(line.group()))));
    columns.add(new Column<>("value_usd", line -> Cell.dollars(line.group().value())));
    columns.add(new Column<>("holdings", line -> new Cell.Whole(line.group().holdings().size())));
    columns.add(new Column<>("page", line -> new Cell.Ordinal(line.group().heading().page())));
    var lines =
        report.filing().schedules().stream()
            .flatMap(each -> each.groups().stream().map(group -> new GroupLine(each, group)))
            .toList();
    return Table.of("groups", columns, lines);
  }

  private static Optional<Dollars> printed(HoldingGroup group) {
    return group.subtotal().flatMap(PrintedTotal::amount);
  }

  private static Table checks(List<Check> checks) {
    return Table.of(
        "checks",
        List.of(
            new Column<>("subject", check -> Cell.words(check.subject())),
            new Column<>("unit", check -> Cell.words(check.unit())),
            new Column<>("printed", check -> Cell.decimal(check.printed())),
            new Column<>("recomputed", check -> Cell.decimal(check.recomputed())),
            new Column<>("difference", check -> Cell.decimal(check.difference())),
            new Column<>("tolerance", check -> new Cell.Decimal(check.tolerance())),
            new Column<>("verdict", check -> Cell.words(check.verdict().words())),
            new Column<>("page", check -> Cell.page(check.source())),
            new Column<>("explanation", check -> Cell.words(check.explanation()))),
        checks);
  }

  private static Table findings(Report report) {
    return Table.of(
        "findings",
        List.of(
            new Column<>("severity", finding -> Cell.words(finding.severity())),
            new Column<>("page", finding -> Cell.page(Optional.of(finding.source()))),
            new Column<>("printed", finding -> Cell.words(finding.printed())),
            new Column<>("message", finding -> Cell.words(finding.message())),
            new Column<>(
                "resolved", finding -> Cell.words(report.review().resolves(finding) ? "yes" : ""))),
        report.findings());
  }

  private static Table repairs(List<Repair> repairs) {
    return Table.of(
        "repairs",
        List.of(
            new Column<>("page", repair -> Cell.page(Optional.of(repair.line().place()))),
            new Column<>("printed", repair -> Cell.words(repair.line().printed())),
            new Column<>("repair", repair -> Cell.words(repair.words()))),
        repairs);
  }
}
