package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Percent;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;
import org.muniscope.model.Trait;

/** What the report's small tables tell of its holdings: parts, largest ones, insurers, number. */
final class CompositionChecks {
  private static final Pattern REFUNDED = Pattern.compile("(?i)\\b(?:advance|pre-?) ?refunded");
  private static final Pattern GENERAL =
      Pattern.compile("(?=[Gg])(?:\\b(?:GO|G\\.O\\.)|(?i:general obligation))");
  private static final Pattern LARGEST =
      Pattern.compile(
          "(?i)largest (?:position|holding).{0,160}? (?:value|worth)\\D{0,12}\\$([\\d,]+\\d)");
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(90);
  private static final int MOST_LARGEST = 10;

  private final Fund fund;

  /** The marks whose footnotes tell of refunding. */
  private final List<String> refundedMarks;

  private final List<Check> checks = new ArrayList<>();

  CompositionChecks(Fund fund) {
    this.fund = fund;
    refundedMarks =
        fund.filing().footnotes().stream()
            .filter(note -> REFUNDED.matcher(note.text()).find())
            .map(Footnote::mark)
            .toList();
  }

  List<Check> checks() {
    checks.clear();
    var filing = fund.filing();
    StatementRows.titled(filing, ".*portfolio composition.*").forEach(this::composition);
    filing.statements().forEach(this::supporters);
    if (fund.mixed()) {
      checks.add(
          Check.notPrinted(
              "Largest holdings and number of holdings",
              Check.Unit.COUNT,
              "The fund holds more than the bonds that are listed here."));
      return List.copyOf(checks);
    }
    StatementRows.titled(filing, ".*\\bholdings\\b.*").findFirst().ifPresent(this::largest);
    largestPosition();
    filing.statements().forEach(this::count);
    return List.copyOf(checks);
  }

  private static Optional<Percent> percent(Statement.Row row) {
    return row.values().size() == 1
        ? row.values().getFirst().number().filter(each -> each.scale() > 0).map(Percent::new)
        : Optional.empty();
  }

  private void share(String subject, Percent printed, Dollars part, Dollars whole, Source source) {
    if (whole.amount() != 0) {
      checks.add(SoftCheck.soft(Percents.check(subject, printed, part, whole, source)));
    }
  }

  private void composition(Statement statement) {
    var parts = statement.rows().stream().flatMap(row -> percent(row).stream()).toList();
    var sum = parts.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    var whole = "Portfolio composition adds up to 100%";
    if (sum.compareTo(MOST_PARTS) < 0) {
      checks.add(
          Check.notPrinted(whole, Check.Unit.PERCENT, "The table lists only the largest parts."));
    } else {
      checks.add(
          SoftCheck.of(
              whole,
              Check.Unit.PERCENT,
              BigDecimal.valueOf(100),
              sum,
              new BigDecimal("0.05").multiply(BigDecimal.valueOf(parts.size())),
              statement.source()));
    }
    for (var row : statement.rows()) {
      percent(row).ifPresent(printed -> part(statement, row, printed));
    }
  }

  private void part(Statement statement, Statement.Row row, Percent printed) {
    var label = row.label().toLowerCase(Locale.ROOT);
    var whole = fund.total();
    var subject = row.label() + " of total investments";
    if (label.matches("pre-?refunded.*")) {
      refunded(row, printed);
    } else if (label.matches("general obligation.*")) {
      share(subject, printed, fund.value(this::general), whole, row.source());
    } else if (label.matches("revenue bonds?") && sectors(statement)) {
      share(subject, printed, fund.value(this::revenue), whole, row.source());
    } else {
      Jurisdiction.ofTitle(row.label())
          .ifPresent(state ->
              share(
                  subject,
                  printed,
                  fund.value(each -> each.jurisdiction().filter(state::equals).isPresent()),
                  whole,
                  row.source()));
    }
  }

  private static boolean sectors(Statement statement) {
    return StatementRows.only(statement, "general obligation.*").isPresent()
        && StatementRows.only(statement, "pre-?refunded.*").isPresent();
  }

  private boolean plain(Holding holding) {
    return !(refunded(holding) && holding.is(Trait.PUT_OR_CALL_DATE)) && !holding.is(Trait.DEMAND);
  }

  private boolean general(Holding holding) {
    return GENERAL.matcher(holding.security().description()).find() && plain(holding);
  }

  private boolean revenue(Holding holding) {
    return !GENERAL.matcher(holding.security().description()).find() && plain(holding);
  }

  /** All bonds marked as refunded, or those redeemed on a day told in place of their maturity. */
  private void refunded(Statement.Row row, Percent printed) {
    var whole = fund.total();
    var subject = row.label() + " of total investments";
    var redeemed = fund.value(each -> refunded(each) && each.is(Trait.PUT_OR_CALL_DATE));
    var ties =
        whole.amount() != 0
            && Percents.share(redeemed, whole, printed.value().scale()).compareTo(printed.value())
                == 0;
    var part = ties ? redeemed : fund.value(this::refunded);
    if (whole.amount() != 0) {
      var check = Percents.check(subject, printed, part, whole, row.source());
      var unmarked =
          fund.holdings().stream()
              .filter(each -> each.is(Trait.PUT_OR_CALL_DATE))
              .filter(each -> !each.is(Trait.VARIABLE_RATE) && !refunded(each))
              .toList();
      checks.add(
          unmarked.isEmpty()
              ? SoftCheck.soft(check)
              : SoftCheck.soft(
                  check,
                  "The mark of a refunded bond may be lost at " + Suspects.words(unmarked) + "."));
    }
  }

  /** Whether a mark says so; where no mark does, whether the text does. */
  private boolean refunded(Holding holding) {
    return refundedMarks.isEmpty()
        ? holding.is(Trait.PRE_REFUNDED)
        : holding.marks().stream().anyMatch(refundedMarks::contains);
  }

  /** The list of the largest holdings, each against the holding of that rank. */
  private void largest(Statement statement) {
    var ranked =
        fund.holdings().stream().map(Holding::value).sorted(Comparator.reverseOrder()).toList();
    var rank = 0;
    for (var row : statement.rows()) {
      if (rank >= Math.min(ranked.size(), MOST_LARGEST) || row.values().isEmpty()) {
        break;
      }
      var value = ranked.get(rank);
      var words = "Largest holding " + (rank + 1);
      var last = row.values().getLast().number().filter(each -> each.scale() > 0);
      if (last.isEmpty() || last.get().compareTo(BigDecimal.valueOf(100)) >= 0) {
        break;
      }
      if (row.values().size() > 1) {
        Printed.in(row, row.values().size() - 2)
            .filter(printed -> printed.number().scale() == 0)
            .ifPresent(printed ->
                checks.add(SoftCheck.dollars(words, printed, BigDecimal.valueOf(value.amount()))));
      }
      fund.net()
          .ifPresent(net ->
              share(words + " of net assets", new Percent(last.get()), value, net, row.source()));
      rank++;
    }
  }

  /** The largest position as the letter to the shareholders tells it. */
  private void largestPosition() {
    var largest = fund.holdings().stream().map(Holding::value).max(Comparator.naturalOrder());
    largest.ifPresent(value ->
        Printed.told(fund, LARGEST, 1)
            .ifPresent(printed ->
                checks.add(
                    SoftCheck.dollars(
                        "Largest holding in the report’s text",
                        printed,
                        BigDecimal.valueOf(value.amount())))));
  }

  /** Lines that name an insurer or bank of the schedule, with its share of all investments. */
  private void supporters(Statement statement) {
    for (var row : statement.rows()) {
      percent(row).ifPresent(printed -> supporter(row, printed));
    }
  }

  private void supporter(Statement.Row row, Percent printed) {
    var part = fund.value(each -> supportedBy(each, row.label()));
    if (part.amount() != 0) {
      share(row.label() + " of total investments", printed, part, fund.total(), row.source());
    }
  }

  private static boolean supportedBy(Holding holding, String name) {
    return holding.security().support().stream().anyMatch(each -> each.name().equals(name));
  }

  private void count(Statement statement) {
    for (var row : StatementRows.all(statement, "(?:total )?number of holdings.*")) {
      StatementRows.number(row, 0)
          .ifPresent(printed ->
              checks.add(
                  SoftCheck.count(
                      "Number of holdings",
                      printed.longValue(),
                      fund.holdings().size(),
                      row.source())));
    }
  }
}
