package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private final List<Check> checks = new ArrayList<>();

  CostChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    checks.clear();
    books();
    tax();
    return List.copyOf(checks);
  }

  private void books() {
    var cost = fund.amount(Kind.COST);
    var row = fund.balance().flatMap(each -> StatementRows.only(each, "investments.*\\(cost.*"));
    row.ifPresent(found -> {
      var match = COST.matcher(found.label());
      if (match.find() && cost.isPresent()) {
        var printed =
            new Printed(Printed.number(match.group(1)), found.source()).times(fund.unit());
        checks.add(
            SoftCheck.dollars("Cost in the statement and in the schedule", printed, cost.get()));
      }
    });
    var value = row.flatMap(found -> Printed.in(found, 0)).map(Printed::number);
    var paid =
        row.map(found -> COST.matcher(found.label()))
            .filter(Matcher::find)
            .map(match -> Printed.number(match.group(1)));
    var gain = Printed.in(fund.balance(), GAIN);
    if (value.isPresent() && paid.isPresent() && gain.isPresent()) {
      checks.add(
          SoftCheck.dollars(
              "Unrealized appreciation: value less cost",
              gain.get(),
              value.get().subtract(paid.get())));
    }
  }

  private void tax() {
    var cost = Printed.told(fund, TAX_COST, 1);
    var value = fund.amount(Kind.TOTAL_INVESTMENTS);
    var gains = gains();
    if (cost.isPresent() && value.isPresent()) {
      var gain = value.get().subtract(cost.get().number());
      for (var printed : gains) {
        checks.add(SoftCheck.dollars("Tax basis: value less cost for tax purposes", printed, gain));
      }
    }
    var up = Printed.told(fund, GROSS, 1);
    var down = Printed.told(fund, GROSS, 2);
    if (up.isPresent() && down.isPresent()) {
      if (cost.isPresent() && value.isPresent()) {
        checks.add(
            SoftCheck.dollars(
                "Gross unrealized appreciation: gain on a tax basis and gross depreciation",
                up.get(),
                value.get().subtract(cost.get().number()).add(down.get().number())));
      } else {
        checks.add(
            Check.notPrinted(
                "Gross unrealized appreciation and depreciation",
                Check.Unit.DOLLARS,
                "The filing does not print the cost for tax purposes."));
      }
    }
    var trades = fund.filing().passages().stream().anyMatch(CostChecks::trades);
    if (trades) {
      checks.add(
          Check.notPrinted(
              "Purchases and sales of investments",
              Check.Unit.DOLLARS,
              "The notes count trades by the day of the trade and the statement of cash flows by"
                  + " the day of payment, so the two are not expected to agree."));
    }
  }

  private static boolean trades(Passage passage) {
    return passage.text().matches("(?is).*\\bpurchased and sold\\b.*\\$[\\d,]+ and \\$[\\d,]+.*");
  }

  /** Net appreciation in the tables about tax. */
  private List<Printed> gains() {
    var gains = new ArrayList<Printed>();
    for (var statement : fund.filing().statements()) {
      if (!statement.equals(fund.balance().orElse(statement)) && taxed(statement)) {
        Printed.in(Optional.of(statement), "net unrealized appreciation.*").ifPresent(gains::add);
      }
    }
    return gains;
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
