package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;
import org.muniscope.model.Trait;

/** What the report says about its holdings in sentences and small tables, against the holdings. */
final class DisclosureChecks {
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)(?:value of|valued at) \\$([\\d,]+\\d)(?= .{0,60}(?:collateral|held by))");
  private static final Pattern REFUNDED = Pattern.compile("(?i)\\b(?:advance|pre-?) ?refunded");
  private static final Pattern SHARE =
      Pattern.compile("(\\d{1,2}\\.\\d{1,2})% of (?:the )?.{0,30}[Nn]et [Aa]ssets");

  private final Filing filing;
  private final Schedule schedule;
  private final List<Holding> holdings;
  private final Optional<Dollars> net;
  private final List<Check> checks = new ArrayList<>();

  /** Checks of a report with one fund, whose schedule this is. */
  DisclosureChecks(Filing filing, Schedule schedule) {
    this.filing = filing;
    this.schedule = schedule;
    holdings = schedule.holdings();
    net = schedule.amount(Kind.NET_ASSETS).filter(amount -> amount.amount() > 0);
  }

  List<Check> checks() {
    checks.clear();
    StatementRows.titled(filing, ".*portfolio composition.*").forEach(this::composition);
    StatementRows.titled(filing, ".*\\bholdings\\b.*").findFirst().ifPresent(this::largest);
    filing.statements().forEach(this::supporters);
    filing.statements().forEach(this::count);
    collateral();
    restricted();
    marks();
    return List.copyOf(checks);
  }

  private Dollars total() {
    return Dollars.sum(holdings.stream().map(Holding::value).toList());
  }

  private Dollars value(Predicate<Holding> which) {
    return Dollars.sum(holdings.stream().filter(which).map(Holding::value).toList());
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
    checks.add(
        SoftCheck.of(
            "Portfolio composition adds up to 100%",
            Check.Unit.PERCENT,
            BigDecimal.valueOf(100),
            sum,
            new BigDecimal("0.05").multiply(BigDecimal.valueOf(parts.size())),
            statement.source()));
    StatementRows.only(statement, "pre-?refunded.*")
        .ifPresent(row ->
            percent(row)
                .ifPresent(printed ->
                    share(
                        row.label() + " of total investments",
                        printed,
                        refunded(printed),
                        total(),
                        row.source())));
  }

  /** All bonds marked as refunded, or those redeemed on a day told in place of their maturity. */
  private Dollars refunded(Percent printed) {
    var redeemed = value(each -> refunded(each) && each.is(Trait.PUT_OR_CALL_DATE));
    var scale = printed.value().scale();
    return total().amount() != 0
            && Percents.share(redeemed, total(), scale).compareTo(printed.value()) == 0
        ? redeemed
        : value(this::refunded);
  }

  /** Whether a mark says so; where no mark does, whether the text does. */
  private boolean refunded(Holding holding) {
    var marks =
        filing.footnotes().stream()
            .filter(note -> REFUNDED.matcher(note.text()).find())
            .map(Footnote::mark)
            .toList();
    return marks.isEmpty()
        ? holding.is(Trait.PRE_REFUNDED)
        : holding.marks().stream().anyMatch(marks::contains);
  }

  /** The list of the largest holdings, each against the holding of that rank. */
  private void largest(Statement statement) {
    var ranked = holdings.stream().map(Holding::value).sorted(Comparator.reverseOrder()).toList();
    var rank = 0;
    for (var row : statement.rows()) {
      var printed = percent(row);
      if (printed.isEmpty() || rank >= ranked.size() || net.isEmpty() || rank >= 10) {
        break;
      }
      if (printed.get().value().compareTo(BigDecimal.valueOf(100)) < 0) {
        var words = "Largest holding " + (rank + 1) + " of net assets";
        share(words, printed.get(), ranked.get(rank), net.get(), row.source());
      }
      rank++;
    }
  }

  /** Lines that name an insurer or bank of the schedule, with its share of all investments. */
  private void supporters(Statement statement) {
    for (var row : statement.rows()) {
      var part = value(each -> supportedBy(each, row.label()));
      if (part.amount() != 0) {
        percent(row)
            .ifPresent(printed ->
                share(row.label() + " of total investments", printed, part, total(), row.source()));
      }
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
                  SoftCheck.of(
                      "Number of holdings",
                      Check.Unit.COUNT,
                      printed,
                      BigDecimal.valueOf(holdings.size()),
                      BigDecimal.ZERO,
                      row.source())));
    }
  }

  private void collateral() {
    var held = value(each -> each.is(Trait.DEALER_TRUST));
    if (held.amount() == 0) {
      return;
    }
    var subject = "Collateral held by dealer trusts";
    for (var note : filing.footnotes()) {
      var match = HELD.matcher(note.text());
      if (note.text().toLowerCase(Locale.ROOT).contains("trusts") && match.find()) {
        checks.add(
            SoftCheck.of(
                subject,
                Check.Unit.DOLLARS,
                new BigDecimal(match.group(1).replace(",", "")),
                BigDecimal.valueOf(held.amount()),
                BigDecimal.ZERO,
                note.source()));
        return;
      }
    }
    checks.add(
        Check.notPrinted(
            subject, Check.Unit.DOLLARS, "No footnote prints the collateral’s value."));
  }

  private void restricted() {
    var part = value(each -> each.is(Trait.RESTRICTED));
    if (part.amount() == 0 || net.isEmpty()) {
      return;
    }
    for (var note : filing.footnotes()) {
      var match = SHARE.matcher(note.text());
      if (defines(note, Trait.RESTRICTED) && match.find()) {
        share(
            "Restricted securities of net assets",
            Percent.of(match.group(1)),
            part,
            net.get(),
            note.source());
        return;
      }
    }
    checks.add(
        Check.notPrinted(
            "Restricted securities of net assets",
            Check.Unit.PERCENT,
            "No footnote prints their share."));
  }

  /** Whether just the holdings with this trait carry the note's mark. */
  private boolean defines(Footnote note, Trait trait) {
    return holdings.stream().anyMatch(each -> each.is(trait))
        && holdings.stream().allMatch(each -> each.is(trait) == each.marks().contains(note.mark()));
  }

  private void marks() {
    var used = new TreeSet<String>();
    holdings.forEach(each -> used.addAll(each.marks()));
    if (used.isEmpty()) {
      return;
    }
    var defined =
        used.stream()
            .filter(mark -> filing.footnotes().stream().anyMatch(note -> note.mark().equals(mark)))
            .count();
    var place =
        filing.footnotes().isEmpty()
            ? schedule.groups().getFirst().heading()
            : filing.footnotes().getFirst().source();
    checks.add(
        SoftCheck.of(
            "Footnote marks of holdings that the notes define",
            Check.Unit.COUNT,
            BigDecimal.valueOf(used.size()),
            BigDecimal.valueOf(defined),
            BigDecimal.ZERO,
            place));
  }
}
