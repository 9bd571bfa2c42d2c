package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Percent;
import org.muniscope.model.Statement;
import org.muniscope.model.Trait;

/** The parts of the holdings that small tables tell: kinds, states, insurers and banks. */
final class CompositionChecks {
  private static final Pattern REFUNDED = Pattern.compile("(?i)\\b(?:advance|pre-?) ?refunded");
  private static final Pattern GENERAL =
      Pattern.compile("(?=[Gg])(?:\\b(?:GO|G\\.O\\.)|(?i:general obligation))");
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(90);

  private final Fund fund;

  /** The marks whose footnotes tell of refunding. */
  private final List<String> refundedMarks;

  CompositionChecks(Fund fund) {
    this.fund = fund;
    refundedMarks =
        fund.filing().footnotes().stream()
            .filter(note -> REFUNDED.matcher(note.text()).find())
            .map(Footnote::mark)
            .toList();
  }

  List<Check> checks() {
    var filing = fund.filing();
    return Stream.concat(
            StatementRows.titled(filing, ".*portfolio composition.*").flatMap(this::composition),
            filing.statements().stream().flatMap(this::supporters))
        .toList();
  }

  private static Optional<Percent> percent(Statement.Row row) {
    return row.values().size() == 1
        ? row.values().getFirst().number().filter(each -> each.scale() > 0).map(Percent::new)
        : Optional.empty();
  }

  private Stream<Check> share(Statement.Row row, Percent printed, Dollars part) {
    var whole = fund.total();
    return whole.amount() == 0
        ? Stream.empty()
        : Stream.of(
            SoftCheck.soft(Percents.check(subject(row), printed, part, whole, row.source())));
  }

  private static String subject(Statement.Row row) {
    return row.label() + " of total investments";
  }

  private Stream<Check> composition(Statement statement) {
    return Stream.concat(
        Stream.of(sum(statement)),
        statement.rows().stream()
            .flatMap(
                row -> percent(row).stream().flatMap(printed -> part(statement, row, printed))));
  }

  private static Check sum(Statement statement) {
    var parts = statement.rows().stream().flatMap(row -> percent(row).stream()).toList();
    var sum = parts.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    var subject = "Portfolio composition adds up to 100%";
    return sum.compareTo(MOST_PARTS) < 0
        ? Check.notPrinted(subject, Check.Unit.PERCENT, "The table lists only the largest parts.")
        : SoftCheck.of(
            subject,
            Check.Unit.PERCENT,
            BigDecimal.valueOf(100),
            sum,
            new BigDecimal("0.05").multiply(BigDecimal.valueOf(parts.size())),
            statement.source());
  }

  private Stream<Check> part(Statement statement, Statement.Row row, Percent printed) {
    var label = row.label().toLowerCase(Locale.ROOT);
    if (label.matches("pre-?refunded.*")) {
      return refunded(row, printed).stream();
    }
    if (label.matches("general obligation.*")) {
      return share(row, printed, fund.value(this::general));
    }
    if (label.matches("revenue bonds?") && sectors(statement)) {
      return share(row, printed, fund.value(this::revenue));
    }
    return Jurisdiction.ofTitle(row.label()).stream()
        .flatMap(state ->
            share(
                row,
                printed,
                fund.value(each -> each.jurisdiction().filter(state::equals).isPresent())));
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
  private Optional<Check> refunded(Statement.Row row, Percent printed) {
    var whole = fund.total();
    if (whole.amount() == 0) {
      return Optional.empty();
    }
    var redeemed = fund.value(each -> refunded(each) && each.is(Trait.PUT_OR_CALL_DATE));
    var ties =
        Percents.share(redeemed, whole, printed.value().scale()).compareTo(printed.value()) == 0;
    var part = ties ? redeemed : fund.value(this::refunded);
    var check = Percents.check(subject(row), printed, part, whole, row.source());
    var unmarked =
        fund.holdings().stream()
            .filter(each -> each.is(Trait.PUT_OR_CALL_DATE))
            .filter(each -> !each.is(Trait.VARIABLE_RATE) && !refunded(each))
            .toList();
    return Optional.of(
        unmarked.isEmpty()
            ? SoftCheck.soft(check)
            : SoftCheck.soft(
                check,
                "The mark of a refunded bond may be lost at " + Suspects.words(unmarked) + "."));
  }

  /** Whether a mark says so; where no mark does, whether the text does. */
  private boolean refunded(Holding holding) {
    return refundedMarks.isEmpty()
        ? holding.is(Trait.PRE_REFUNDED)
        : holding.marks().stream().anyMatch(refundedMarks::contains);
  }

  /** Lines that name an insurer or bank of the schedule, with its share of all investments. */
  private Stream<Check> supporters(Statement statement) {
    return statement.rows().stream()
        .flatMap(row -> percent(row).stream().flatMap(printed -> supporter(row, printed)));
  }

  private Stream<Check> supporter(Statement.Row row, Percent printed) {
    var part = fund.value(each -> supportedBy(each, row.label()));
    return part.amount() == 0 ? Stream.empty() : share(row, printed, part);
  }

  private static boolean supportedBy(Holding holding, String name) {
    return holding.security().support().stream().anyMatch(each -> each.name().equals(name));
  }
}
