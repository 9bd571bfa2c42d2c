package org.muniscope.extract.bond;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Dates;
import org.muniscope.extract.text.YearRange;
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

  /** What stands between the two days of a range. */
  private static final Pattern TO = Pattern.compile("\\s*[-–—]\\s*|\\s+(?:to|through)\\s+");

  /** What stands between two dates side by side. */
  private static final Pattern BESIDE = Pattern.compile("\\s*(?:\\([a-z]\\)\\s*)*");

  /** A bare year after a rate: {@code 5.25%, 2028}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "[^,\\d]{0,4},?\\s*(?:due\\s*)?((?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:19|20)\\d\\d)?)(?![\\d/-])");

  /** Reads the terms of a bond; what the text does not tell is empty. */
  public static Terms read(String text) {
    if (Dates.undated(text) || Dates.dayless(text)) {
      var rates = Rates.in(text);
      var yearless = Dates.undated(text) || rates.all().isEmpty();
      var year = yearless ? Optional.<Dated>empty() : inYear(text, rates);
      var end = year.map(Dated::start).orElse(text.length());
      return new Terms(
          rates.before(end),
          year.map(Dated::maturity),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Doubt.of(text, text, rates, end, year.map(Dated::end).orElse(text.length())));
    }
    var rest = new StringBuilder(text);
    var lower = text.toLowerCase(Locale.ROOT);
    var printed = Rates.in(text);
    var step = printed.all().size() > 1 ? Steps.take(rest) : Optional.<Coupon>empty();
    var call = take(CALL.matcher(rest, lower), rest);
    var put = take(PUT.matcher(rest, lower), rest).flatMap(Terms::firstDate);
    var refunded = take(REFUNDED.matcher(rest, lower), rest).flatMap(Terms::firstDate);
    var until = UNTIL.matcher(rest, lower);
    if (until.find()) {
      var words = Optional.ofNullable(until.group(2)).orElse("").toLowerCase(Locale.ROOT);
      var date = Dates.read(until.group(1));
      if (words.contains("put") || words.contains("tender")) {
        put = put.or(() -> date);
      }
      blank(rest, until.start(), until.end());
    }
    var early = EARLY.matcher(rest, lower);
    if (early.find() && Dates.all(rest.toString()).size() > 1) {
      var date = early.group(2) == null ? Optional.<LocalDate>empty() : Dates.read(early.group(1));
      put = put.or(() -> date);
      blank(rest, early.start(), early.end());
    }
    var plain = rest.toString();
    var rates = plain.equals(text) ? printed : Rates.in(plain);
    var dated = maturity(plain, rates);
    var end = dated.map(Dated::start).orElse(plain.length());
    var instead =
        dated.isPresent()
            ? Optional.<Maturity>empty()
            : put.or(() -> refundedBy(plain, text)).map(Maturity.On::new);
    return new Terms(
        step.or(() -> rates.before(end)),
        dated.map(Dated::maturity).or(() -> instead),
        put,
        refunded,
        call,
        Doubt.of(
            text,
            plain,
            step.isPresent() ? new Rates(plain, List.of()) : rates,
            end,
            dated.map(Dated::end).orElse(plain.length())));
  }

  /** Where only the date of an early redemption is printed, it is the maturity. */
  private static Optional<LocalDate> refundedBy(String rest, String text) {
    return Dates.all(rest).isEmpty()
        ? Optional.of(REFUNDED.matcher(text, text.toLowerCase(Locale.ROOT)))
            .filter(Matcher::find)
            .flatMap(match -> Dates.read(match.group(1)))
        : Optional.empty();
  }

  private record Dated(Maturity maturity, int start, int end) {}

  private static Optional<Dated> maturity(String text, Rates rates) {
    if (Dates.undated(text)) {
      return Optional.empty();
    }
    var dates = Dates.in(text);
    var range = range(text, dates);
    if (range.isPresent()) {
      return range;
    }
    Optional<Dated> last = Optional.empty();
    for (var at = 0; at < dates.size(); at++) {
      var start = dates.get(at).start();
      var date = Dates.read(dates.get(at).group());
      if (date.isPresent()) {
        var dated = new Dated(new Maturity.On(date.get()), start, dates.get(at).end());
        if (rates.justBefore(start)) {
          return Optional.of(later(text, dates, at, dated));
        }
        last = Optional.of(dated);
      }
    }
    return last.isPresent() ? last : inYear(text, rates);
  }

  /** Of two dates side by side, {@code 5.00%, 06/01/26 (c) 06/01/46}, the later one. */
  private static Dated later(String text, List<MatchResult> dates, int at, Dated first) {
    if (at + 1 == dates.size()) {
      return first;
    }
    var next = dates.get(at + 1);
    if (!BESIDE.matcher(text.substring(first.end(), next.start())).matches()) {
      return first;
    }
    return Dates.read(next.group())
        .map(date -> new Dated(new Maturity.On(date), first.start(), next.end()))
        .filter(second -> after(second.maturity(), first.maturity()))
        .orElse(new Dated(first.maturity(), first.start(), next.end()));
  }

  private static boolean after(Maturity second, Maturity first) {
    return second instanceof Maturity.On(var later)
        && first instanceof Maturity.On(var earlier)
        && later.isAfter(earlier);
  }

  private static Optional<Dated> inYear(String text, Rates rates) {
    for (var rate : rates.all()) {
      var year = YEAR.matcher(text).region(rate.end(), text.length()).useTransparentBounds(true);
      if (year.lookingAt()) {
        return Dates.maturity(year.group(1))
            .map(maturity -> new Dated(maturity, year.start(1), year.end(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> range(String text, List<MatchResult> dates) {
    for (var at = 0; at < dates.size(); at++) {
      var first = dates.get(at);
      var end = rangeEnd(text, first, dates.subList(at + 1, dates.size()));
      if (end > first.end()) {
        return Dates.maturity(text.substring(first.start(), end))
            .map(maturity -> new Dated(maturity, first.start(), end));
      }
    }
    return Optional.empty();
  }

  private static int rangeEnd(String text, MatchResult first, List<MatchResult> later) {
    return later.isEmpty()
            || !TO.matcher(text.substring(first.end(), later.getFirst().start())).matches()
        ? YearRange.end(text, first.end())
        : later.getFirst().end();
  }

  private static Optional<LocalDate> firstDate(String text) {
    return Dates.all(text).stream().findFirst();
  }

  private static Optional<String> take(Matcher match, StringBuilder text) {
    if (!match.find()) {
      return Optional.empty();
    }
    var found = match.group(1);
    blank(text, match.start(), match.end());
    return Optional.of(found);
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (var at = from; at < to; at++) {
      text.setCharAt(at, ' ');
    }
  }
}
