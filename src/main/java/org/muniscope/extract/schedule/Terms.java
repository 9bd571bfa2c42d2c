package org.muniscope.extract.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Dates;
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
 * @param doubtful whether two rates stand there and nothing tells which one is paid
 */
record Terms(
    Optional<Coupon> coupon,
    Optional<Maturity> maturity,
    Optional<LocalDate> put,
    Optional<LocalDate> refunded,
    Optional<String> call,
    boolean doubtful) {

  private static final String DATE = Dates.DATE;

  /** {@code 6.25% to 6/1/15 (Put Date), 6/1/32}. */
  private static final Pattern UNTIL =
      Pattern.compile("(?=[tu])\\b(?:to|until|thru|through) (" + DATE + ")(?:\\s*\\(([^)]*)\\)?)?");

  /** {@code (Mandatory put 5/01/14)}, {@code (Put 09/01/32)}, {@code (Tender 12/1/31)}. */
  private static final Pattern PUT =
      Pattern.compile("(?i)(?=[pt])\\b(?:put|tender(?:ed)?)(?: date)?[^\\d()]{0,12}(" + DATE + ")");

  /** {@code (Pre-refunded 7/01/13)}, {@code Prerefunded to 7/1/14}, {@code PRF 12/1/2013@100}. */
  private static final Pattern REFUNDED =
      Pattern.compile(
          "(?i)(?=p)\\b(?:pre-?\\s?refunded|prere\\.?|prf|pre-?ref\\.?)[^\\d()]{0,12}("
              + DATE
              + ")");

  /** {@code (Call 12/01/27)}. */
  private static final Pattern CALL =
      Pattern.compile("(?i)\\((call(?:ed|able)?[^\\d()]{0,12}(?:" + DATE + ")[^)]*)\\)");

  private static final Pattern RATE = Pattern.compile(Coupons.RATE);

  /** What stands between a rate and its maturity. */
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z\\d]{0,8}(?:due)?\\s*");

  /** What stands between two rates where nothing tells which one is paid. */
  private static final Pattern RIVALS = Pattern.compile("[\\s,;/]*(?:" + DATE + "[\\s,;/]*)?");

  private static final Pattern PLAIN = Pattern.compile(DATE);

  /** What stands between the two days of a range. */
  private static final Pattern TO = Pattern.compile("\\s*[-–—]\\s*");

  /** A bare year after a rate: {@code 5.25%, 2028}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:"
              + Coupons.RATE
              + ")[^,\\d]{0,4},?\\s*(?:due\\s*)?((?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:19|20)\\d\\d)?)(?![\\d/-])");

  /** Reads the terms of a bond; what the text does not tell is empty. */
  static Terms read(String text) {
    if (Dates.undated(text)) {
      return new Terms(
          coupon(text, Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }
    if (Dates.dayless(text)) {
      var year = inYear(text);
      return new Terms(
          coupon(text, year),
          year.map(Dated::maturity),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }
    var rest = new StringBuilder(text);
    var step = Steps.take(rest);
    var call = take(rest, CALL);
    var put = take(rest, PUT).flatMap(Terms::firstDate);
    var refunded = take(rest, REFUNDED).flatMap(Terms::firstDate);
    var until = UNTIL.matcher(rest);
    if (until.find()) {
      var words = String.valueOf(until.group(2)).toLowerCase(Locale.ROOT);
      var date = Dates.read(until.group(1));
      if (words.contains("put") || words.contains("tender")) {
        put = put.or(() -> date);
      }
      blank(rest, until.start(), until.end());
    }
    var dated = maturity(rest.toString());
    var early =
        dated.isPresent()
            ? Optional.<Maturity>empty()
            : put.or(() -> refundedBy(rest, text)).map(Maturity.On::new);
    return new Terms(
        step.or(() -> coupon(rest.toString(), dated)),
        dated.map(Dated::maturity).or(() -> early),
        put,
        refunded,
        call,
        step.isEmpty() && rivals(rest.toString(), dated));
  }

  /** Where only the date of an early redemption is printed, it is the maturity. */
  private static Optional<LocalDate> refundedBy(StringBuilder rest, String text) {
    return Dates.all(rest.toString()).isEmpty()
        ? Optional.ofNullable(REFUNDED.matcher(text))
            .filter(java.util.regex.Matcher::find)
            .flatMap(match -> Dates.read(match.group(1)))
        : Optional.empty();
  }

  private record Dated(Maturity maturity, int start) {}

  private static Optional<Dated> maturity(String text) {
    if (Dates.undated(text)) {
      return Optional.empty();
    }
    var dates = PLAIN.matcher(text).results().toList();
    var range = range(text, dates);
    if (range.isPresent()) {
      return range;
    }
    Optional<Dated> last = Optional.empty();
    for (var plain : dates) {
      var start = plain.start();
      var date = Dates.read(plain.group());
      if (date.isPresent()) {
        var dated = new Dated(new Maturity.On(date.get()), start);
        if (rateJustBefore(text, start)) {
          return Optional.of(dated);
        }
        last = Optional.of(dated);
      }
    }
    return last.isPresent() ? last : inYear(text);
  }

  private static Optional<Dated> inYear(String text) {
    var year = YEAR.matcher(text);
    return year.find()
        ? Dates.maturity(year.group(1)).map(maturity -> new Dated(maturity, year.start(1)))
        : Optional.empty();
  }

  private static Optional<Dated> range(String text, List<MatchResult> dates) {
    for (var at = 1; at < dates.size(); at++) {
      var first = dates.get(at - 1);
      var last = dates.get(at);
      if (TO.matcher(text.substring(first.end(), last.start())).matches()) {
        return Dates.maturity(text.substring(first.start(), last.end()))
            .map(maturity -> new Dated(maturity, first.start()));
      }
    }
    return Optional.empty();
  }

  private static boolean rateJustBefore(String text, int date) {
    var rates = RATE.matcher(text);
    while (rates.find() && rates.start() < date) {
      var between = text.substring(Math.min(rates.end(), date), date);
      if (BETWEEN.matcher(between).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The last rate before the maturity; without one, the last rate of all. */
  private static Optional<Coupon> coupon(String text, Optional<Dated> maturity) {
    Optional<Coupon> before = Optional.empty();
    Optional<Coupon> any = Optional.empty();
    var rates = RATE.matcher(text);
    while (rates.find()) {
      var rate = Coupons.read(rates.group());
      any = any.or(() -> rate);
      if (rate.isPresent()
          && IssuerText.balanced(text.substring(0, rates.start()))
          && (maturity.isEmpty() || rates.start() < maturity.get().start())) {
        before = rate;
      }
    }
    return before.isPresent() ? before : any;
  }

  /**
   * Whether two rates stand before the maturity with at most a day between them, outside of
   * brackets and of formulas such as {@code SOFR + 0.81%}.
   */
  private static boolean rivals(String text, Optional<Dated> maturity) {
    var end = maturity.map(Dated::start).orElse(text.length());
    var rates = RATE.matcher(text.substring(0, end)).results().toList();
    for (var at = 1; at < rates.size(); at++) {
      var first = rates.get(at - 1);
      var next = rates.get(at);
      var before = text.substring(0, first.start()).stripTrailing();
      if (!first.group().equals(next.group())
          && !before.endsWith("+")
          && IssuerText.balanced(before)
          && RIVALS.matcher(text.substring(first.end(), next.start())).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> firstDate(String text) {
    return Dates.all(text).stream().findFirst();
  }

  private static Optional<String> take(StringBuilder text, Pattern pattern) {
    var match = pattern.matcher(text);
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
