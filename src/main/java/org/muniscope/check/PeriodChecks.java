package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Periods that stand beside each other: each begins with what the one before ended with. */
final class PeriodChecks {
  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

  private final Filing filing;

  PeriodChecks(Filing filing) {
    this.filing = filing;
  }

  List<Check> checks() {
    return Stream.concat(
            Statements.changes(filing).stream().flatMap(this::changes),
            Statements.highlights(filing).stream().flatMap(PeriodChecks::values))
        .toList();
  }

  private Stream<Check> changes(Statement statement) {
    var begin =
        StatementRows.only(
            statement, "(?:net assets,? )?(?:at )?beginning of (?:the )?(?:period|year).*");
    var end =
        StatementRows.only(
            statement, "(?:net assets,? )?(?:at )?end of (?:the )?(?:period|year).*");
    if (begin.isEmpty() || end.isEmpty()) {
      return Stream.empty();
    }
    var subject = "Net assets at the beginning and at the end of the period before";
    return Stream.of(
            chained(statement, begin.get(), end.get(), subject),
            increased(statement, begin.get(), end.get()),
            inSchedule(end.get()))
        .flatMap(each -> each);
  }

  private static Stream<Check> increased(
      Statement statement, Statement.Row begin, Statement.Row end) {
    var increase =
        StatementRows.only(
            statement, "(?:total |net )?(?:increase|change)(?: \\(decrease\\))? in net assets");
    return columns(end.values().size())
        .flatMap(column ->
            SoftCheck.dollars(
                "Net assets at the end of the period" + StatementRows.head(statement, column),
                Printed.in(end, column),
                StatementRows.number(begin, column)
                    .flatMap(start ->
                        increase
                            .flatMap(row -> StatementRows.number(row, column))
                            .map(start::add))));
  }

  private Stream<Check> inSchedule(Statement.Row end) {
    return SoftCheck.dollars(
        "Net assets at the end of the period and in the schedule",
        Printed.in(end, 0),
        Fund.only(filing).flatMap(fund -> fund.amount(Kind.NET_ASSETS)));
  }

  private static Stream<Check> chained(
      Statement statement, Statement.Row begin, Statement.Row end, String subject) {
    return columns(end.values().size() - 1)
        .flatMap(column ->
            SoftCheck.dollars(
                subject + StatementRows.head(statement, column),
                Printed.in(begin, column),
                StatementRows.number(end, column + 1)));
  }

  private static Stream<Integer> columns(int number) {
    return IntStream.range(0, number).boxed();
  }

  /** Net asset values a share, which also follow from what was earned and paid out. */
  private static Stream<Check> values(Statement statement) {
    var begin = StatementRows.only(statement, "(?:net asset value.*beginning of|beginning of).*");
    var end = StatementRows.only(statement, "net asset value,? (?:at )?end of.*");
    if (begin.isEmpty()
        || end.isEmpty()
        || statement.rows().indexOf(begin.get()) > statement.rows().indexOf(end.get())) {
      return Stream.empty();
    }
    var subject = "Net asset value a share at the beginning and at the end of the period before";
    return Stream.concat(
        chained(statement, begin.get(), end.get(), subject),
        earned(statement, begin.get(), end.get()));
  }

  /** The value a share at the end is the one at the beginning and all lines between the two. */
  private static Stream<Check> earned(Statement statement, Statement.Row begin, Statement.Row end) {
    var rows = statement.rows();
    var between =
        rows.subList(rows.indexOf(begin), rows.indexOf(end)).stream()
            .filter(row -> !row.label().toLowerCase(Locale.ROOT).startsWith("total"))
            .toList();
    return columns(end.values().size())
        .flatMap(column ->
            Printed.in(end, column).stream()
                .map(printed -> {
                  var terms =
                      between.stream()
                          .flatMap(row -> StatementRows.number(row, column).stream())
                          .toList();
                  return SoftCheck.of(
                      "Net asset value a share at the end of the period"
                          + StatementRows.head(statement, column),
                      Check.Unit.DOLLARS,
                      printed.number(),
                      terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                      HALF_A_CENT.multiply(BigDecimal.valueOf(terms.size())),
                      printed.source());
                }));
  }
}
