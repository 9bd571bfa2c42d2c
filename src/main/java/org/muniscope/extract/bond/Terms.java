package org.muniscope.extract.bond;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.muniscope.extract.form.Dates;
import org.muniscope.model.Coupon;
import org.muniscope.model.Maturity;

/**
 * Coupon, maturity and the dates around it, read out of a holding's running text.
 *
 * @param coupon the rate that stands before the maturity
 * @param maturity a date, year or range that is no put, call or refunding date
 * @param put date of a put or tender
 * @param refunded date on which an escrow redeems the bond
 * @param call call provision inside the text
 * @param doubt why rate or maturity may be another; empty where nothing else could be meant
 */
public record Terms(
    Optional<Coupon> coupon,
    Optional<Maturity> maturity,
    Optional<LocalDate> put,
    Optional<LocalDate> refunded,
    Optional<String> call,
    Optional<Doubt> doubt) {

  private static final String DATE = Dates.DATE;

  /** {@code 6.25% to 6/1/15 (Put Date), 6/1/32}. */
  private static final Clue UNTIL =
      Clue.of(
          "(?=[tu])\\b(?<!\\d )(?:to|until|thru|through) (" + DATE + ")(?:\\s*\\(([^)]*)\\)?)?",
          "to ",
          "until ",
          "thru ",
          "through ");

  /**
   * {@code (Mandatory put 5/01/14)}, {@code (Put 09/01/32)}, {@code (Tender 12/1/31)}, {@code
   * (Putable at $100 on 6/05/14)}.
   */
  private static final Clue PUT =
      Clue.of(
          "(?i)(?=[pt])\\b(?:put|tender(?:ed)?)(?: date|able at"
              + " \\$?1\\d\\d(?:\\.0+)?)?[^\\d()]{0,12}("
              + DATE
              + ")",
          "put",
          "tender");

  /** {@code 5/1/25 (Put Date), 5/1/30}, {@code 5/1/25 (reset date), 5/1/30}. */
  private static final Clue EARLY =
      Clue.of(
          "(?i)(?=[\\dadfjmnos])("
              + DATE
              + ")\\s*\\((?:mandatory |optional )?(?:(put|tender)|reset|call)[^()\\d]*\\)",
          "put",
          "tender",
          "reset",
          "call");

  /** {@code (Pre-refunded 7/01/13)}, {@code Prerefunded to 7/1/14}, {@code PRF 12/1/2013@100}. */
  private static final Clue REFUNDED =
      Clue.of(
          "(?i)(?=p)\\b(?:pre-?\\s?refunded|prere\\.?|prf|pre-?ref\\.?)[^\\d()]{0,12}("
              + DATE
              + ")",
          "ref",
          "prere",
          "prf");

  /** {@code (Call 12/01/27)}. */
  private static final Clue CALL =
      Clue.of("(?i)\\((call(?:ed|able)?[^\\d()]{0,12}(?:" + DATE + ")[^)]*)\\)", "(call");

  /** Reads the terms of a bond; what the text does not tell is empty. */
  public static Terms read(String text) {
    return Dates.undated(text) || Dates.dayless(text) ? dayless(text) : dated(text);
  }

  /** Reads a text in which no day can stand, though a year may. */
  private static Terms dayless(String text) {
    var rest = new Remains(text);
    var printed = Rates.in(text);
    var step = printed.all().size() > 1 ? Steps.take(rest.text) : Optional.<Coupon>empty();
    var plain = rest.text.toString();
    var rates = step.isPresent() ? Rates.in(plain) : printed;
    var yearless = Dates.undated(text) || rates.all().isEmpty();
    var year = yearless ? Optional.<MaturityText>empty() : MaturityText.ofYear(plain, rates);
    return new Terms(
        step.or(() -> rates.before(MaturityText.start(year, plain))),
        year.map(MaturityText::maturity),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Doubt.of(text, plain, rates, year));
  }

  private static Terms dated(String text) {
    var rest = new Remains(text);
    var printed = Rates.in(text);
    var step = printed.all().size() > 1 ? Steps.take(rest.text) : Optional.<Coupon>empty();
    var call = rest.take(CALL).map(found -> found.group(1));
    var put = rest.take(PUT).flatMap(Terms::day);
    var refunded = rest.take(REFUNDED).flatMap(Terms::day);
    var until = rest.take(UNTIL).filter(Terms::tender).flatMap(Terms::day);
    var early =
        rest.takeBesideDate(EARLY).filter(found -> found.group(2) != null).flatMap(Terms::day);
    var earliest = put.or(() -> until).or(() -> early);
    var plain = rest.text.toString();
    var rates = plain.equals(text) ? printed : Rates.in(plain);
    var maturity = MaturityText.in(plain, rates);
    return new Terms(
        step.or(() -> rates.before(MaturityText.start(maturity, plain))),
        maturity
            .map(MaturityText::maturity)
            .or(() -> earliest.or(() -> refundedBy(plain, text)).map(Maturity.On::new)),
        earliest,
        refunded,
        call,
        Doubt.of(text, plain, step.isPresent() ? new Rates(plain, List.of()) : rates, maturity));
  }

  /** Whether the words in brackets behind a date tell that the bond can be given back then. */
  private static boolean tender(MatchResult until) {
    var words = Optional.ofNullable(until.group(2)).orElse("").toLowerCase(Locale.ROOT);
    return words.contains("put") || words.contains("tender");
  }

  private static Optional<LocalDate> day(MatchResult found) {
    return Dates.read(found.group(1));
  }

  /** Where only the date of an early redemption is printed, it is the maturity. */
  private static Optional<LocalDate> refundedBy(String rest, String text) {
    return Dates.all(rest).isEmpty()
        ? Optional.of(REFUNDED.matcher(text, text.toLowerCase(Locale.ROOT)))
            .filter(Matcher::find)
            .flatMap(match -> Dates.read(match.group(1)))
        : Optional.empty();
  }

  /** What is left of a text while clues are taken out of it, blanks in their place. */
  private static final class Remains {
    private final StringBuilder text;
    private final String lower;

    Remains(String text) {
      this.text = new StringBuilder(text);
      this.lower = text.toLowerCase(Locale.ROOT);
    }

    Optional<MatchResult> take(Clue clue) {
      var found = find(clue);
      found.ifPresent(this::blank);
      return found;
    }

    /** Takes a clue with a date where another date is left for the maturity. */
    Optional<MatchResult> takeBesideDate(Clue clue) {
      var found = find(clue).filter(_ -> Dates.all(text.toString()).size() > 1);
      found.ifPresent(this::blank);
      return found;
    }

    private Optional<MatchResult> find(Clue clue) {
      var match = clue.matcher(text, lower);
      return match.find() ? Optional.of(match.toMatchResult()) : Optional.empty();
    }

    private void blank(MatchResult found) {
      for (var at = found.start(); at < found.end(); at++) {
        text.setCharAt(at, ' ');
      }
    }
  }
}
