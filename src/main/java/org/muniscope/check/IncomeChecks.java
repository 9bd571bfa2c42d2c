package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Income, distributions and losses that several statements and notes repeat. */
final class IncomeChecks {
  private static final String NET_INCOME = "net investment income(?: \\(loss\\))?";
  private static final String OPERATIONS =
      "net increase(?: \\(decrease\\))? in net assets (?:resulting )?from operations";
  private static final String COMMON = OPERATIONS + " applicable to common.*";
  private static final String PREFERRED =
      "distributions to preferred shareholders from net investment income";
  private static final Pattern MOVED =
      Pattern.compile("(?i)(increased|decreased) by \\$([\\d,]+\\d)");
  private static final Pattern MOVED_INCOME =
      Pattern.compile(
          "(?i)undistributed net investment income was (increased|decreased) by \\$([\\d,]+\\d)");
  private static final Pattern UNDISTRIBUTED =
      Pattern.compile(
          "(?i)undistributed net investment income of \\$([\\d,]+\\d),? ?(?:and )?\\$([\\d,]+\\d)");

  private final Fund fund;

  IncomeChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    return Stream.of(
            Stream.of(NET_INCOME, OPERATIONS, COMMON, PREFERRED).flatMap(this::repeated),
            fromOperations(),
            dividends(),
            reclassification().stream(),
            undistributed().stream(),
            distributions(),
            components())
        .flatMap(each -> each)
        .toList();
  }

  /** Lines of the operations that the changes in net assets begin with. */
  private Stream<Check> repeated(String label) {
    var printed = Printed.in(fund.changes(), label.equals(OPERATIONS) ? label + "$" : label);
    return fund.operations().flatMap(each -> StatementRows.only(each, label)).stream()
        .flatMap(row ->
            SoftCheck.dollars(
                row.label() + " in operations and in changes",
                printed,
                StatementRows.number(row, StatementRows.firstFilled(row))
                    .or(() -> Optional.of(BigDecimal.ZERO))));
  }

  private Stream<Check> fromOperations() {
    return SoftCheck.dollars(
        "Increase from operations in cash flows",
        Printed.in(fund.cashFlows(), "net (?:increase|decrease).* from operations.*"),
        Printed.in(fund.operations(), COMMON)
            .or(() -> Printed.in(fund.operations(), OPERATIONS))
            .map(Printed::number));
  }

  private Stream<Check> dividends() {
    return SoftCheck.dollars(
        "Dividends to common shareholders in cash flows",
        Printed.in(fund.cashFlows(), "dividends paid to common shareholders.*"),
        Printed.in(fund.changes(), "distributions to common shareholders from.*")
            .map(Printed::number));
  }

  private Optional<Fund.Sentence> reclassified() {
    return fund.sentences()
        .filter(each -> each.text().toLowerCase(Locale.ROOT).contains("undistributed"))
        .filter(each -> MOVED.matcher(each.text()).results().count() > 1)
        .findFirst();
  }

  /** A reclassification moves amounts and leaves their sum. */
  private Optional<Check> reclassification() {
    return reclassified()
        .map(sentence ->
            SoftCheck.dollars(
                "Reclassifications leave net assets alone",
                new Printed(BigDecimal.ZERO, sentence.source()),
                MOVED
                    .matcher(sentence.text())
                    .results()
                    .map(IncomeChecks::moved)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** What a sentence says was added, or taken away as a negative amount. */
  private static BigDecimal moved(MatchResult match) {
    var amount = Printed.number(match.group(2));
    return match.group(1).equalsIgnoreCase("increased") ? amount : amount.negate();
  }

  /** Undistributed income: what was left, earned, distributed and reclassified. */
  private Optional<Check> undistributed() {
    var begin =
        fund.changes()
            .flatMap(each -> StatementRows.only(each, "(?:net assets,? )?(?:at )?end of .*"))
            .map(row -> UNDISTRIBUTED.matcher(row.label()))
            .filter(Matcher::find)
            .map(match -> Printed.number(match.group(2)));
    return Printed.in(fund.balance(), "undistributed net investment income")
        .flatMap(printed -> begin.map(amount -> undistributed(printed, amount)));
  }

  private Check undistributed(Printed printed, BigDecimal begin) {
    var sum =
        Stream.of(NET_INCOME, PREFERRED, "distributions to common shareholders from net.*")
            .flatMap(label -> Printed.in(fund.changes(), label).stream())
            .map(Printed::number)
            .reduce(begin, BigDecimal::add);
    var subject = "Undistributed net investment income: from the period before";
    var check = SoftCheck.dollars(subject, printed, sum.add(movedIncome()));
    return check.verdict() != Check.Verdict.TIES && reclassified().isEmpty()
        ? Check.notPrinted(
            subject,
            Check.Unit.DOLLARS,
            "The filing does not tell what was reclassified to or from it.")
        : check;
  }

  private BigDecimal movedIncome() {
    return reclassified()
        .map(sentence -> MOVED_INCOME.matcher(sentence.text()))
        .filter(Matcher::find)
        .map(IncomeChecks::moved)
        .orElse(BigDecimal.ZERO);
  }

  /** Distributions by their tax character are those of the changes in net assets. */
  private Stream<Check> distributions() {
    return fund.filing().statements().stream()
        .filter(each -> StatementRows.only(each, "total distributions").isPresent())
        .filter(each -> StatementRows.only(each, "tax-exempt income").isPresent())
        .limit(1)
        .flatMap(this::distributions);
  }

  private Stream<Check> distributions(Statement table) {
    var total = StatementRows.only(table, "total distributions").orElseThrow();
    return IntStream.range(0, total.values().size())
        .boxed()
        .flatMap(column ->
            SoftCheck.dollars(
                "Distributions by tax character and in changes" + StatementRows.head(table, column),
                Printed.in(total, column),
                Optional.of(distributed(column)).filter(sum -> sum.signum() != 0)));
  }

  /** What was paid to shareholders by the changes in net assets, as a positive amount. */
  private BigDecimal distributed(int column) {
    return fund.changes().stream()
        .flatMap(each -> StatementRows.all(each, "distributions to .*").stream())
        .flatMap(row -> StatementRows.number(row, column).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::subtract);
  }

  /** The tax components of net assets, against the schedule and the table of losses. */
  private Stream<Check> components() {
    return fund.filing().statements().stream()
        .filter(each -> loss(each).isPresent())
        .limit(1)
        .flatMap(table ->
            Stream.concat(
                SoftCheck.dollars(
                    "Tax components of net assets",
                    Printed.in(Optional.of(table), "total net assets"),
                    fund.amount(Kind.NET_ASSETS)),
                SoftCheck.dollars(
                    "Capital loss carryforward in both tables", loss(table), losses())));
  }

  private static Optional<Printed> loss(Statement table) {
    return Printed.in(Optional.of(table), "capital loss carry-?forward");
  }

  /** The total of the losses that are carried forward, as a negative amount. */
  private Optional<BigDecimal> losses() {
    return fund.filing().statements().stream()
        .flatMap(each -> StatementRows.only(each, "total capital loss carry-?forward").stream())
        .findFirst()
        .flatMap(row -> StatementRows.number(row, row.values().size() - 1))
        .map(BigDecimal::negate);
  }
}
