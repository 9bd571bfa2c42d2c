package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Statements that foot, and figures that must agree from one statement to another. */
final class StatementChecks {
  private static final String NET_ASSETS =
      "(?:total )?net assets(?: applicable to (?:common shares|common shareholders))?";
  private static final String TOTAL =
      "total (?!return|number|shares).*|net cash (?:provided|used|from).*";
  private static final int FIRST = 0;
  private static final int LONG = 50;

  private final Filing filing;
  private final List<Check> checks = new ArrayList<>();

  StatementChecks(Filing filing) {
    this.filing = filing;
  }

  List<Check> checks() {
    checks.clear();
    filing.statements().forEach(this::totals);
    StatementRows.titled(filing, ".*statements? of assets and liabilities.*")
        .findFirst()
        .ifPresent(this::balance);
    StatementRows.titled(filing, ".*statements? of changes in net assets.*")
        .findFirst()
        .ifPresent(this::changes);
    return List.copyOf(checks);
  }

  /** Totals to which a run of lines right above them adds up, in every column. */
  private void totals(Statement statement) {
    var rows = statement.rows().stream().filter(row -> !row.values().isEmpty()).toList();
    for (var at = 1; at < rows.size(); at++) {
      var row = rows.get(at);
      if (row.label().toLowerCase(java.util.Locale.ROOT).matches(TOTAL) && foots(rows, at)) {
        var printed = StatementRows.number(row, FIRST);
        printed.ifPresent(number ->
            checks.add(
                Check.of(
                    row.label() + " (" + brief(statement.title()) + ")",
                    Check.Unit.DOLLARS,
                    number,
                    number,
                    BigDecimal.ZERO,
                    row.source())));
      }
    }
  }

  private static String brief(String title) {
    return title.length() <= LONG ? title : title.substring(0, title.lastIndexOf(' ', LONG)) + " …";
  }

  private static boolean foots(List<Statement.Row> rows, int at) {
    for (var column = 0; column < rows.get(at).values().size(); column++) {
      if (!foots(rows, at, column)) {
        return false;
      }
    }
    return true;
  }

  private static boolean foots(List<Statement.Row> rows, int at, int column) {
    var printed = StatementRows.number(rows.get(at), column);
    var sum = BigDecimal.ZERO;
    var counted = 0;
    for (var above = at - 1; above >= 0; above--) {
      var number = StatementRows.number(rows.get(above), column);
      if (number.isEmpty() && !StatementRows.none(rows.get(above), column)) {
        return false;
      }
      sum = sum.add(number.orElse(BigDecimal.ZERO));
      counted++;
      if (counted > 1 && printed.orElse(BigDecimal.ZERO).compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Net assets are assets less liabilities and preferred shares, and those of the schedule. */
  private void balance(Statement statement) {
    var assets = amount(statement, "total assets");
    var liabilities = amount(statement, "total liabilities");
    var net = StatementRows.only(statement, NET_ASSETS);
    var preferred =
        StatementRows.all(statement, ".*preferred shares \\(.*").stream()
            .flatMap(row -> StatementRows.number(row, FIRST).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    net.ifPresent(row -> {
      var printed = StatementRows.number(row, FIRST);
      if (printed.isPresent() && assets.isPresent() && liabilities.isPresent()) {
        checks.add(
            SoftCheck.soft(
                dollars(
                    "Net assets: assets less liabilities and preferred shares",
                    row,
                    printed.get(),
                    assets.get().subtract(liabilities.get()).subtract(preferred))));
      }
      agree("Net assets in the statement and in the schedule", row, Kind.NET_ASSETS);
    });
    StatementRows.only(statement, "investments(?: in securities)?,? at (?:fair )?value.*")
        .ifPresent(row ->
            agree("Investments in the statement and in the schedule", row, Kind.TOTAL_INVESTMENTS));
  }

  private static Optional<BigDecimal> amount(Statement statement, String label) {
    return StatementRows.only(statement, label).flatMap(row -> StatementRows.number(row, FIRST));
  }

  /** A figure that one schedule prints as well; with several funds nothing tells which. */
  private void agree(String subject, Statement.Row row, Kind kind) {
    if (filing.schedules().size() == 1) {
      var schedule = filing.schedules().getFirst().amount(kind);
      var printed = StatementRows.number(row, FIRST);
      if (schedule.isPresent() && printed.isPresent()) {
        var read = BigDecimal.valueOf(schedule.get().amount());
        checks.add(SoftCheck.soft(dollars(subject, row, printed.get(), read)));
      }
    }
  }

  /** Each period begins with what the one before, in the next column, ended with. */
  private void changes(Statement statement) {
    var begin =
        StatementRows.only(
            statement, "(?:net assets,? )?(?:at )?beginning of (?:the )?(?:period|year).*");
    var end =
        StatementRows.only(
            statement, "(?:net assets,? )?(?:at )?end of (?:the )?(?:period|year).*");
    var increase =
        StatementRows.only(
            statement, "(?:total |net )?(?:increase|change)(?: \\(decrease\\))? in net assets");
    if (begin.isEmpty() || end.isEmpty()) {
      return;
    }
    for (var column = 0; column < end.get().values().size(); column++) {
      var name = column < statement.columns().size() ? ", " + statement.columns().get(column) : "";
      var begins = StatementRows.number(begin.get(), column);
      var ends = StatementRows.number(end.get(), column);
      var before = StatementRows.number(end.get(), column + 1);
      if (begins.isPresent() && before.isPresent()) {
        checks.add(
            SoftCheck.soft(
                dollars(
                    "Net assets at the beginning and at the end of the period before" + name,
                    begin.get(),
                    begins.get(),
                    before.get())));
      }
      var at = column;
      var change = increase.flatMap(row -> StatementRows.number(row, at));
      if (begins.isPresent() && ends.isPresent() && change.isPresent()) {
        checks.add(
            SoftCheck.soft(
                dollars(
                    "Net assets at the end of the period" + name,
                    end.get(),
                    ends.get(),
                    begins.get().add(change.get()))));
      }
    }
    agree("Net assets at the end of the period and in the schedule", end.get(), Kind.NET_ASSETS);
  }

  private static Check dollars(
      String subject, Statement.Row row, BigDecimal printed, BigDecimal recomputed) {
    return Check.of(
        subject, Check.Unit.DOLLARS, printed, recomputed, BigDecimal.ZERO, row.source());
  }
}
