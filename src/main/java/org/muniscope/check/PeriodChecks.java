package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Periods that stand beside each other: each begins with what the one before ended with. */
final class PeriodChecks {
  private final Filing filing;
  private final List<Check> checks = new ArrayList<>();

  PeriodChecks(Filing filing) {
    this.filing = filing;
  }

  List<Check> checks() {
    checks.clear();
    Statements.changes(filing).ifPresent(this::changes);
    Statements.highlights(filing).ifPresent(this::values);
    return List.copyOf(checks);
  }

  private void changes(Statement statement) {
    var begin =
        StatementRows.only(
            statement, "(?:net assets,? )?(?:at )?beginning of (?:the )?(?:period|year).*");
    var end =
        StatementRows.only(
            statement, "(?:net assets,? )?(?:at )?end of (?:the )?(?:period|year).*");
    if (begin.isEmpty() || end.isEmpty()) {
      return;
    }
    var subject = "Net assets at the beginning and at the end of the period before";
    chained(statement, begin.get(), end.get(), subject, Check.Unit.DOLLARS);
    increased(statement, begin.get(), end.get());
    inSchedule(end.get());
  }

  private void increased(Statement statement, Statement.Row begin, Statement.Row end) {
    var increase =
        StatementRows.only(
            statement, "(?:total |net )?(?:increase|change)(?: \\(decrease\\))? in net assets");
    for (var column = 0; column < end.values().size(); column++) {
      var begins = StatementRows.number(begin, column);
      var ends = Printed.in(end, column);
      var at = column;
      var change = increase.flatMap(row -> StatementRows.number(row, at));
      if (begins.isPresent() && ends.isPresent() && change.isPresent()) {
        checks.add(
            SoftCheck.dollars(
                "Net assets at the end of the period" + StatementRows.head(statement, column),
                ends.get(),
                begins.get().add(change.get())));
      }
    }
  }

  private void inSchedule(Statement.Row end) {
    var net = Fund.only(filing).flatMap(fund -> fund.amount(Kind.NET_ASSETS));
    var last = Printed.in(end, 0);
    if (net.isPresent() && last.isPresent()) {
      checks.add(
          SoftCheck.dollars(
              "Net assets at the end of the period and in the schedule", last.get(), net.get()));
    }
  }

  private void chained(
      Statement statement,
      Statement.Row begin,
      Statement.Row end,
      String subject,
      Check.Unit unit) {
    for (var column = 0; column + 1 < end.values().size(); column++) {
      var begins = Printed.in(begin, column);
      var before = StatementRows.number(end, column + 1);
      if (begins.isPresent() && before.isPresent()) {
        checks.add(
            SoftCheck.of(
                subject + StatementRows.head(statement, column),
                unit,
                begins.get().number(),
                before.get(),
                BigDecimal.ZERO,
                begins.get().source()));
      }
    }
  }

  /** Net asset values a share, which also follow from what was earned and paid out. */
  private void values(Statement statement) {
    var begin = StatementRows.only(statement, "(?:net asset value.*beginning of|beginning of).*");
    var end = StatementRows.only(statement, "net asset value,? (?:at )?end of.*");
    if (begin.isEmpty() || end.isEmpty()) {
      return;
    }
    var subject = "Net asset value a share at the beginning and at the end of the period before";
    chained(statement, begin.get(), end.get(), subject, Check.Unit.DOLLARS);
    var rows = statement.rows();
    var between =
        rows.subList(rows.indexOf(begin.get()), rows.indexOf(end.get())).stream()
            .filter(row -> !row.label().toLowerCase(Locale.ROOT).startsWith("total"))
            .toList();
    for (var column = 0; column < end.get().values().size(); column++) {
      var at = column;
      var terms =
          between.stream().map(row -> StatementRows.number(row, at)).flatMap(Optional::stream);
      var list = terms.toList();
      Printed.in(end.get(), column)
          .ifPresent(printed ->
              checks.add(
                  SoftCheck.of(
                      "Net asset value a share at the end of the period"
                          + StatementRows.head(statement, at),
                      Check.Unit.DOLLARS,
                      printed.number(),
                      list.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                      new BigDecimal("0.005").multiply(BigDecimal.valueOf(list.size())),
                      printed.source())));
    }
  }
}
