package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniscope.model.Check;
import org.muniscope.model.PrintedTotal.Kind;

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
  private static final Pattern UNDISTRIBUTED =
      Pattern.compile(
          "(?i)undistributed net investment income of \\$([\\d,]+\\d),? ?(?:and )?\\$([\\d,]+\\d)");

  private final Fund fund;
  private final List<Check> checks = new ArrayList<>();

  IncomeChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    checks.clear();
    for (var label : List.of(NET_INCOME, OPERATIONS, COMMON, PREFERRED)) {
      repeated(label);
    }
    cash();
    reclassification();
    undistributed();
    distributions();
    components();
    return List.copyOf(checks);
  }

  /** Lines of the operations that the changes in net assets begin with. */
  private void repeated(String label) {
    var printed = Printed.in(fund.changes(), label.equals(OPERATIONS) ? label + "$" : label);
    fund.operations()
        .flatMap(each -> StatementRows.only(each, label))
        .ifPresent(row ->
            printed.ifPresent(found ->
                checks.add(
                    SoftCheck.dollars(
                        row.label() + " in operations and in changes",
                        found,
                        StatementRows.number(row, StatementRows.firstFilled(row))
                            .orElse(BigDecimal.ZERO)))));
  }

  private void cash() {
    var printed = Printed.in(fund.cashFlows(), "net (?:increase|decrease).* from operations.*");
    var operations =
        Printed.in(fund.operations(), COMMON).or(() -> Printed.in(fund.operations(), OPERATIONS));
    if (printed.isPresent() && operations.isPresent()) {
      checks.add(
          SoftCheck.dollars(
              "Increase from operations in cash flows", printed.get(), operations.get().number()));
    }
    var paid = Printed.in(fund.cashFlows(), "dividends paid to common shareholders.*");
    var declared = Printed.in(fund.changes(), "distributions to common shareholders from.*");
    if (paid.isPresent() && declared.isPresent()) {
      checks.add(
          SoftCheck.dollars(
              "Dividends to common shareholders in cash flows",
              paid.get(),
              declared.get().number()));
    }
  }

  private Optional<Fund.Sentence> reclassified() {
    return fund.sentences()
        .filter(each -> each.text().toLowerCase(Locale.ROOT).contains("undistributed"))
        .filter(each -> MOVED.matcher(each.text()).results().count() > 1)
        .findFirst();
  }

  /** A reclassification moves amounts and leaves their sum. */
  private void reclassification() {
    reclassified()
        .ifPresent(sentence -> {
          var sum = BigDecimal.ZERO;
          var match = MOVED.matcher(sentence.text());
          while (match.find()) {
            var amount = Printed.number(match.group(2));
            sum =
                match.group(1).equalsIgnoreCase("increased")
                    ? sum.add(amount)
                    : sum.subtract(amount);
          }
          var none = new Printed(BigDecimal.ZERO, sentence.source());
          checks.add(SoftCheck.dollars("Reclassifications leave net assets alone", none, sum));
        });
  }

  /** Undistributed income: what was left, earned, distributed and reclassified. */
  private void undistributed() {
    var printed =
        Printed.in(fund.balance(), "undistributed net investment income")
            .filter(_ -> fund.changes().isPresent());
    var end =
        fund.changes()
            .flatMap(each -> StatementRows.only(each, "(?:net assets,? )?(?:at )?end of .*"));
    if (printed.isEmpty() || end.isEmpty()) {
      return;
    }
    var match = UNDISTRIBUTED.matcher(end.get().label());
    if (!match.find()) {
      return;
    }
    var sum = Printed.number(match.group(2));
    for (var label :
        List.of(NET_INCOME, PREFERRED, "distributions to common shareholders from net.*")) {
      sum = sum.add(Printed.in(fund.changes(), label).map(Printed::number).orElse(BigDecimal.ZERO));
    }
    var subject = "Undistributed net investment income: from the period before";
    var check = SoftCheck.dollars(subject, printed.get(), sum.add(movedIncome()));
    checks.add(
        check.verdict() != Check.Verdict.TIES && reclassified().isEmpty()
            ? Check.notPrinted(
                subject,
                Check.Unit.DOLLARS,
                "The filing does not tell what was reclassified to or from it.")
            : check);
  }

  private BigDecimal movedIncome() {
    var income =
        Pattern.compile(
            "(?i)undistributed net investment income was (increased|decreased) by \\$([\\d,]+\\d)");
    return reclassified()
        .map(sentence -> income.matcher(sentence.text()))
        .filter(Matcher::find)
        .map(match ->
            match.group(1).equalsIgnoreCase("increased")
                ? Printed.number(match.group(2))
                : Printed.number(match.group(2)).negate())
        .orElse(BigDecimal.ZERO);
  }

  /** Distributions by their tax character are those of the changes in net assets. */
  private void distributions() {
    var table =
        fund.filing().statements().stream()
            .filter(each -> StatementRows.only(each, "total distributions").isPresent())
            .filter(each -> StatementRows.only(each, "tax-exempt income").isPresent())
            .findFirst();
    var total = table.flatMap(each -> StatementRows.only(each, "total distributions"));
    var width = total.map(row -> row.values().size()).orElse(0);
    for (var column = 0; column < width; column++) {
      var printed = Printed.in(total.orElseThrow(), column);
      var sum = BigDecimal.ZERO;
      for (var row :
          fund.changes()
              .map(each -> StatementRows.all(each, "distributions to .*"))
              .orElse(List.of())) {
        sum = sum.subtract(StatementRows.number(row, column).orElse(BigDecimal.ZERO));
      }
      if (printed.isPresent() && sum.signum() != 0) {
        checks.add(
            SoftCheck.dollars(
                "Distributions by tax character and in changes"
                    + StatementRows.head(table.orElseThrow(), column),
                printed.get(),
                sum));
      }
    }
  }

  /** The tax components of net assets, against the schedule and the table of losses. */
  private void components() {
    for (var statement : fund.filing().statements()) {
      var here = Optional.of(statement);
      var loss = Printed.in(here, "capital loss carry-?forward");
      if (loss.isEmpty()) {
        continue;
      }
      var net = fund.amount(Kind.NET_ASSETS);
      Printed.in(here, "total net assets")
          .ifPresent(printed ->
              net.ifPresent(read ->
                  checks.add(SoftCheck.dollars("Tax components of net assets", printed, read))));
      fund.filing().statements().stream()
          .flatMap(each -> StatementRows.only(each, "total capital loss carry-?forward").stream())
          .findFirst()
          .flatMap(row -> StatementRows.number(row, row.values().size() - 1))
          .ifPresent(total ->
              checks.add(
                  SoftCheck.dollars(
                      "Capital loss carryforward in both tables", loss.get(), total.negate())));
      return;
    }
  }
}
