package org.muniscope.check;

import java.math.BigDecimal;
import java.time.LocalDate;
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
          "(?i)collateral ranging from (" + PrintedDate.FORM + ") to (" + PrintedDate.FORM + ")");

  /** The two ends of the time in which the collateral matures. */
  private enum End {
    FIRST,
    LAST;

    /** The day of a holding that may be the end. */
    Optional<LocalDate> of(Holding holding) {
      return switch (holding.maturity()) {
        case Maturity.On(var day) -> Optional.of(day);
        case Maturity.Between(var from, var to) -> Optional.of(this == FIRST ? from : to);
        case Maturity.InYear _, Maturity.BetweenYears _, Maturity.Unstated _ -> Optional.empty();
      };
    }

    /** Of two days the one that is nearer to the end. */
    LocalDate of(LocalDate one, LocalDate other) {
      return one.isBefore(other) == (this == FIRST) ? one : other;
    }
  }

  private final Fund fund;

  CollateralChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    return fund.holdings().stream().anyMatch(each -> each.is(Trait.DEALER_TRUST))
        ? Stream.of(Stream.of(value()), notes(), maturities()).flatMap(each -> each).toList()
        : List.of();
  }

  private Check value() {
    var held = BigDecimal.valueOf(fund.value(each -> each.is(Trait.DEALER_TRUST)).amount());
    var subject = "Collateral held by dealer trusts";
    for (var note : fund.filing().footnotes()) {
      var match = HELD.matcher(note.text());
      if (note.text().toLowerCase(Locale.ROOT).contains("trusts") && match.find()) {
        var printed = Printed.number(match.group(1));
        return explained(
            Check.of(subject, Check.Unit.DOLLARS, printed, held, BigDecimal.ZERO, note.source()),
            printed.subtract(held));
      }
    }
    return Check.notPrinted(
        subject, Check.Unit.DOLLARS, "No footnote prints the collateral’s value.");
  }

  /** Which lost or wrong marks explain a difference. */
  private Check explained(Check check, BigDecimal missing) {
    if (missing.signum() == 0) {
      return check;
    }
    var unmarked = fund.holdings().stream().filter(each -> !each.is(Trait.DEALER_TRUST)).toList();
    var marked = fund.holdings().stream().filter(each -> each.is(Trait.DEALER_TRUST)).toList();
    var lost = missing.signum() > 0;
    var found = Suspects.worth(lost ? unmarked : marked, missing.abs());
    if (found.isEmpty()) {
      return SoftCheck.soft(check, "No one or two marks explain the difference.");
    }
    var words = "The difference is exactly the value of " + Suspects.words(found.get());
    var proposals =
        lost
            ? mark(marked).map(mark -> new LostMark(mark, fund.holdings()).givenTo(found.get()))
            : Optional.<Proposal>empty();
    return SoftCheck.soft(
        check,
        words
            + ": the mark of a dealer trust seems to be "
            + (lost ? "lost there." : "wrong there."),
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
  private Stream<Check> notes() {
    return SoftCheck.dollars(
        "Floating rate notes in the footnote and in the schedule",
        Printed.told(fund, NOTES, 1),
        fund.schedule()
            .total(Kind.FLOATING_RATE_NOTES)
            .flatMap(PrintedTotal::amount)
            .map(total -> BigDecimal.valueOf(total.amount()).abs()));
  }

  private Stream<Check> maturities() {
    var total = fund.schedule().total(Kind.FLOATING_RATE_NOTES);
    var places =
        Stream.concat(
            total.stream().map(each -> new Fund.Sentence(each.label(), each.source())),
            fund.sentences());
    for (var place : places.toList()) {
      var match = RANGE.matcher(place.text());
      if (match.find()) {
        return Stream.of(
                end("First maturity of the collateral", End.FIRST, match.group(1), place),
                end("Last maturity of the collateral", End.LAST, match.group(2), place))
            .flatMap(Optional::stream);
      }
    }
    return Stream.of(
        Check.notPrinted(
            "Maturities of the collateral",
            Check.Unit.DATE,
            "The filing does not print from when to when the collateral matures."));
  }

  private Optional<Check> end(String subject, End end, String printed, Fund.Sentence place) {
    var date = PrintedDate.read(printed);
    var reached =
        fund.holdings().stream()
            .filter(each -> each.is(Trait.DEALER_TRUST))
            .flatMap(each -> end.of(each).stream())
            .reduce(end::of);
    if (date.isEmpty() || reached.isEmpty()) {
      return Optional.empty();
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
            .filter(each -> end.of(each).equals(date))
            .toList();
    return Optional.of(
        due.isEmpty()
            ? SoftCheck.soft(check)
            : SoftCheck.soft(
                check,
                "Without the mark of a dealer trust, on that day: " + Suspects.words(due) + "."));
  }
}
