package org.muniscope.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Holding;
import org.muniscope.model.Maturity;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Proposal;
import org.muniscope.model.Trait;

/** Bonds that dealer trusts hold as collateral for floating rate notes. */
final class CollateralChecks {
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)(?:value of|valued at) \\$([\\d,]+\\d)(?= .{0,60}(?:collateral|held by))");
  private static final Pattern NOTES =
      Pattern.compile(
          "(?i)(?:collateral for (?:the )?(?:floating rate note obligations of"
              + " )?)\\$([\\d,]+\\d)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)collateral ranging from (\\d{1,2}/\\d{1,2}/\\d{2,4}) to"
              + " (\\d{1,2}/\\d{1,2}/\\d{2,4})");

  private final Fund fund;
  private final List<Check> checks = new ArrayList<>();

  CollateralChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    checks.clear();
    if (fund.holdings().stream().anyMatch(each -> each.is(Trait.DEALER_TRUST))) {
      value();
      notes();
      maturities();
    }
    return List.copyOf(checks);
  }

  private void value() {
    var held = fund.value(each -> each.is(Trait.DEALER_TRUST));
    var subject = "Collateral held by dealer trusts";
    for (var note : fund.filing().footnotes()) {
      var match = HELD.matcher(note.text());
      if (note.text().toLowerCase(Locale.ROOT).contains("trusts") && match.find()) {
        var printed = Printed.number(match.group(1));
        var gap = printed.subtract(BigDecimal.valueOf(held.amount()));
        var check =
            Check.of(
                subject,
                Check.Unit.DOLLARS,
                printed,
                BigDecimal.valueOf(held.amount()),
                BigDecimal.ZERO,
                note.source());
        checks.add(explained(check, gap.longValueExact()));
        return;
      }
    }
    checks.add(
        Check.notPrinted(
            subject, Check.Unit.DOLLARS, "No footnote prints the collateral’s value."));
  }

  /** Which lost or wrong marks explain a difference. */
  private Check explained(Check check, long missing) {
    var unmarked = fund.holdings().stream().filter(each -> !each.is(Trait.DEALER_TRUST)).toList();
    var marked = fund.holdings().stream().filter(each -> each.is(Trait.DEALER_TRUST)).toList();
    var found = Suspects.worth(missing > 0 ? unmarked : marked, Math.abs(missing));
    if (found.isEmpty()) {
      return SoftCheck.soft(check, "No one or two marks explain the difference.");
    }
    var words = "The difference is exactly the value of " + Suspects.words(found.get());
    var proposals =
        missing > 0
            ? mark(marked).map(mark -> new LostMark(mark, fund.holdings()).givenTo(found.get()))
            : Optional.<Proposal>empty();
    return SoftCheck.soft(
        check,
        words
            + ": the mark of a dealer trust seems to be "
            + (missing > 0 ? "lost there." : "wrong there."),
        proposals.stream().toList());
  }

  /** The mark that all bonds of dealer trusts carry. */
  private static Optional<String> mark(List<Holding> marked) {
    return marked.stream()
        .findFirst()
        .flatMap(first ->
            first.marks().stream()
                .filter(mark -> marked.stream().allMatch(each -> each.marks().contains(mark)))
                .findFirst());
  }

  /** The notes for which the bonds are collateral are those of the schedule's totals. */
  private void notes() {
    var total = fund.schedule().total(Kind.FLOATING_RATE_NOTES).flatMap(PrintedTotal::amount);
    var told = Printed.told(fund, NOTES, 1);
    if (total.isPresent() && told.isPresent()) {
      checks.add(
          SoftCheck.dollars(
              "Floating rate notes in the footnote and in the schedule",
              told.get(),
              BigDecimal.valueOf(total.get().amount()).abs()));
    }
  }

  private void maturities() {
    var total = fund.schedule().total(Kind.FLOATING_RATE_NOTES);
    var places =
        Stream.concat(
            total.stream().map(each -> new Fund.Sentence(each.label(), each.source())),
            fund.sentences());
    for (var place : places.toList()) {
      var match = RANGE.matcher(place.text());
      if (match.find()) {
        end("First maturity of the collateral", match.group(1), true, place);
        end("Last maturity of the collateral", match.group(2), false, place);
        return;
      }
    }
    checks.add(
        Check.notPrinted(
            "Maturities of the collateral",
            Check.Unit.DATE,
            "The filing does not print from when to when the collateral matures."));
  }

  private void end(String subject, String printed, boolean first, Fund.Sentence place) {
    var date = date(printed);
    var order = Comparator.<LocalDate>naturalOrder();
    var reached =
        fund.holdings().stream()
            .filter(each -> each.is(Trait.DEALER_TRUST))
            .map(each -> day(each, first))
            .flatMap(Optional::stream)
            .reduce((one, other) -> (order.compare(one, other) < 0) == first ? one : other);
    if (date.isEmpty() || reached.isEmpty()) {
      return;
    }
    var check =
        Check.of(
            subject,
            Check.Unit.DATE,
            BigDecimal.valueOf(date.get().toEpochDay()),
            BigDecimal.valueOf(reached.get().toEpochDay()),
            BigDecimal.ZERO,
            place.source());
    var due =
        fund.holdings().stream()
            .filter(each -> !each.is(Trait.DEALER_TRUST))
            .filter(each -> day(each, first).equals(date))
            .toList();
    checks.add(
        due.isEmpty()
            ? SoftCheck.soft(check)
            : SoftCheck.soft(
                check,
                "Without the mark of a dealer trust, on that day: " + Suspects.words(due) + "."));
  }

  private static Optional<LocalDate> day(Holding holding, boolean first) {
    return holding.maturity() instanceof Maturity.Between(var from, var to)
        ? Optional.of(first ? from : to)
        : holding.maturity() instanceof Maturity.On(var date)
            ? Optional.of(date)
            : Optional.empty();
  }

  /** Month, day and year; two digits of a year are of this century. */
  private static Optional<LocalDate> date(String printed) {
    var parts = Stream.of(printed.split("/", -1)).map(Integer::parseInt).toList();
    var year = parts.get(2) < 100 ? 2000 + parts.get(2) : parts.get(2);
    if (parts.get(0) < 1 || parts.get(0) > 12) {
      return Optional.empty();
    }
    var month = YearMonth.of(year, parts.get(0));
    return month.isValidDay(parts.get(1))
        ? Optional.of(month.atDay(parts.get(1)))
        : Optional.empty();
  }
}
