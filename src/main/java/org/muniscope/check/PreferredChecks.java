package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Preferred shares by series, their sum, and what was redeemed of them; common shares. */
final class PreferredChecks {
  private static final Pattern PREFERENCE =
      Pattern.compile(
          "(?i)(?:liquidation (?:value|preference) of \\$([\\d,]+\\d)|at"
              + " \\$([\\d,]+\\d) liquidation)");
  private static final Pattern ISSUED =
      Pattern.compile("(?i)\\b([\\d,]*\\d) (?:shares )?(?:issued|outstanding|shares at \\$)");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Fund fund;

  PreferredChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    return Stream.of(
            issue(),
            inSchedule(),
            series(fund.filing()).stream().flatMap(this::bySeries),
            redemptions(),
            commonShares())
        .flatMap(each -> each)
        .toList();
  }

  /** The number of preferred shares, from the table of series or the statement's line. */
  static Optional<BigDecimal> shares(Fund fund) {
    return series(fund.filing()).map(table -> column(table, 0)).or(() -> issued(fund));
  }

  private static Optional<Statement.Row> line(Fund fund) {
    return fund.balance()
        .flatMap(each -> StatementRows.only(each, "preferred shares(?: \\(|, at ).*"));
  }

  private static Optional<BigDecimal> issued(Fund fund) {
    return line(fund)
        .map(row -> ISSUED.matcher(row.label()))
        .filter(Matcher::find)
        .map(match -> Printed.number(match.group(1)));
  }

  private static Optional<Statement> series(Filing filing) {
    return filing.statements().stream()
        .filter(each -> each.columns().size() > 1)
        .filter(each -> {
          var heads = String.join(" ", each.columns()).toLowerCase(Locale.ROOT);
          return heads.matches("shares amount.*rate.*");
        })
        .findFirst();
  }

  private static BigDecimal column(Statement table, int column) {
    return table.rows().stream()
        .flatMap(row -> StatementRows.number(row, column).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<BigDecimal> preference() {
    var texts =
        Stream.concat(
            line(fund).stream().map(Statement.Row::label),
            fund.sentences().map(Fund.Sentence::text));
    return texts
        .map(PREFERENCE::matcher)
        .filter(Matcher::find)
        .map(match ->
            Printed.number(Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(2))))
        .findFirst();
  }

  /** The line of the statement: so many shares at so much each. */
  private Stream<Check> issue() {
    var shares = issued(fund);
    return SoftCheck.dollars(
        "Preferred shares: number by liquidation preference",
        amount(),
        preference().flatMap(each -> shares.map(each::multiply)));
  }

  private Optional<Printed> amount() {
    return line(fund).flatMap(row -> Printed.in(row, 0));
  }

  private Stream<Check> inSchedule() {
    return SoftCheck.dollars(
        "Preferred shares in the statement and in the schedule",
        amount(),
        fund.amount(Kind.PREFERRED_SHARES).map(BigDecimal::abs));
  }

  private Stream<Check> bySeries(Statement table) {
    var unit = table.columns().get(1).contains("000") ? THOUSAND : BigDecimal.ONE;
    return Stream.of(
            sum(table, unit),
            preference().stream().map(each -> issues(table, unit, each)),
            outstanding(table, unit))
        .flatMap(each -> each);
  }

  private Stream<Check> sum(Statement table, BigDecimal unit) {
    return SoftCheck.dollars(
        "Preferred shares in the schedule: sum of the series",
        fund.amount(Kind.PREFERRED_SHARES)
            .map(amount ->
                new Printed(
                    amount.abs(),
                    fund.schedule().total(Kind.PREFERRED_SHARES).orElseThrow().source())),
        Optional.of(column(table, 1).multiply(unit)));
  }

  /** The amount of each series is its shares by what is owed for one. */
  private static Check issues(Statement table, BigDecimal unit, BigDecimal preference) {
    var rows = table.rows().stream().filter(row -> row.values().size() > 1).toList();
    var right =
        rows.stream()
            .filter(row ->
                number(row, 0).multiply(preference).compareTo(number(row, 1).multiply(unit)) == 0)
            .count();
    return SoftCheck.count(
        "Series whose amount is shares by liquidation preference",
        rows.size(),
        right,
        table.source());
  }

  private static BigDecimal number(Statement.Row row, int column) {
    return StatementRows.number(row, column).orElse(BigDecimal.ZERO);
  }

  /** What the transactions leave of each series is what the table of series says. */
  private Stream<Check> outstanding(Statement table, BigDecimal unit) {
    var left =
        transactions()
            .flatMap(each -> StatementRows.all(each, "outstanding at.*").stream().skip(1).limit(1))
            .flatMap(row -> row.values().stream())
            .flatMap(value -> value.number().stream())
            .toList();
    var told =
        table.rows().stream()
            .flatMap(row -> Stream.of(number(row, 0), number(row, 1).multiply(unit)))
            .toList();
    if (left.isEmpty() || left.size() != told.size()) {
      return Stream.empty();
    }
    var same =
        IntStream.range(0, left.size())
            .filter(at -> left.get(at).compareTo(told.get(at)) == 0)
            .count();
    return Stream.of(
        SoftCheck.count(
            "Shares and amounts of series that their transactions leave",
            told.size(),
            same,
            table.source()));
  }

  private Stream<Statement> transactions() {
    return StatementRows.titled(fund.filing(), ".*transactions in preferred shares.*");
  }

  private Stream<Check> redemptions() {
    var redeemed =
        transactions()
            .flatMap(each -> StatementRows.all(each, "shares redeemed.*").stream())
            .flatMap(row ->
                IntStream.range(0, row.values().size())
                    .filter(at -> at % 2 == 1)
                    .mapToObj(at -> number(row, at)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return SoftCheck.dollars(
        "Redemptions of preferred shares: sum of the series",
        Printed.in(fund.cashFlows(), ".*redemptions? of preferred shares.*"),
        Optional.of(redeemed).filter(sum -> sum.signum() != 0));
  }

  private Stream<Check> commonShares() {
    return SoftCheck.exact(
        "Common shares at the end of the period",
        Check.Unit.COUNT,
        fund.filing().statements().stream()
            .flatMap(
                each -> Printed.in(Optional.of(each), "ending shares|shares.*end of.*").stream())
            .findFirst(),
        Printed.in(fund.balance(), "common shares outstanding").map(Printed::number));
  }
}
