package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Passage;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** What the investments cost, for the books and for the tax, and what they gained since. */
final class CostChecks {
  private static final Pattern COST = Pattern.compile("(?i)\\(cost:?\\s*\\$?([\\d,]+\\d)\\)");
  private static final Pattern TAX_COST =
      Pattern.compile("(?i)\\bcost\\b.{0,60}\\btax purposes (?:is|was) \\$([\\d,]+\\d)");
  private static final Pattern GROSS =
      Pattern.compile(
          "(?i)gross unrealized appreciation and depreciation.{0,60}(?:was|were|is|are)"
              + " \\$([\\d,]+\\d) and \\$([\\d,]+\\d)");
  private static final String GAIN =
      "(?:net )?unrealized appreciation(?: \\(depreciation\\))?(?: (?:of|on|in|–|-)?"
          + " ?investments?(?: securities)?)?";

  private final Fund fund;

  CostChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    return Stream.of(books(), gain(), tax(), gross(), trades()).flatMap(each -> each).toList();
  }

  /** The statement's line of all investments, whose words tell their cost. */
  private Optional<Statement.Row> investments() {
    return fund.balance().flatMap(each -> StatementRows.only(each, "investments.*\\(cost.*"));
  }

  private static Optional<Printed> cost(Statement.Row row) {
    return Optional.of(COST.matcher(row.label()))
        .filter(Matcher::find)
        .map(match -> new Printed(Printed.number(match.group(1)), row.source()));
  }

  private Stream<Check> books() {
    return SoftCheck.dollars(
        "Cost in the statement and in the schedule",
        investments().flatMap(CostChecks::cost).map(cost -> cost.times(fund.unit())),
        fund.amount(Kind.COST));
  }

  private Stream<Check> gain() {
    return SoftCheck.dollars(
        "Unrealized appreciation: value less cost",
        Printed.in(fund.balance(), GAIN),
        investments()
            .flatMap(row ->
                Printed.in(row, 0)
                    .flatMap(
                        value -> cost(row).map(paid -> value.number().subtract(paid.number())))));
  }

  /** Total investments less what they cost for tax purposes. */
  private Optional<BigDecimal> taxGain() {
    return Printed.told(fund, TAX_COST, 1)
        .flatMap(cost ->
            fund.amount(Kind.TOTAL_INVESTMENTS).map(value -> value.subtract(cost.number())));
  }

  private Stream<Check> tax() {
    return taxGain().stream()
        .flatMap(gain ->
            gains()
                .map(printed ->
                    SoftCheck.dollars(
                        "Tax basis: value less cost for tax purposes", printed, gain)));
  }

  private Stream<Check> gross() {
    var up = Printed.told(fund, GROSS, 1);
    var down = Printed.told(fund, GROSS, 2).map(Printed::number);
    if (up.isEmpty() || down.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        taxGain()
            .map(gain ->
                SoftCheck.dollars(
                    "Gross unrealized appreciation: gain on a tax basis and gross depreciation",
                    up.get(),
                    gain.add(down.get())))
            .orElseGet(() ->
                Check.notPrinted(
                    "Gross unrealized appreciation and depreciation",
                    Check.Unit.DOLLARS,
                    "The filing does not print the cost for tax purposes.")));
  }

  private Stream<Check> trades() {
    return fund.filing().passages().stream()
        .filter(CostChecks::trades)
        .limit(1)
        .map(_ ->
            Check.notPrinted(
                "Purchases and sales of investments",
                Check.Unit.DOLLARS,
                "The notes count trades by the day of the trade and the statement of cash flows by"
                    + " the day of payment, so the two are not expected to agree."));
  }

  private static boolean trades(Passage passage) {
    return passage.text().matches("(?is).*\\bpurchased and sold\\b.*\\$[\\d,]+ and \\$[\\d,]+.*");
  }

  /** Net appreciation in the tables about tax. */
  private Stream<Printed> gains() {
    return fund.filing().statements().stream()
        .filter(each -> fund.balance().filter(balance -> !balance.equals(each)).isPresent())
        .filter(CostChecks::taxed)
        .flatMap(each -> Printed.in(Optional.of(each), "net unrealized appreciation.*").stream());
  }

  private static boolean taxed(Statement statement) {
    var words = statement.title() + " " + statement.rows().getFirst().label();
    return words.matches("(?is).*(?:\\btax\\b|undistributed|aggregate unrealized).*")
        && statement.rows().stream()
            .flatMap(row -> row.values().stream())
            .flatMap(value -> value.number().stream())
            .noneMatch(number -> number.compareTo(BigDecimal.ZERO) != 0 && number.scale() > 0);
  }
}
