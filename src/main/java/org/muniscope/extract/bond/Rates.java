package org.muniscope.extract.bond;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Anchored;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.form.Dates;
import org.muniscope.model.Coupon;

/**
 * The rates that stand in a holding's running text.
 *
 * @param text the text
 * @param all from left to right
 */
record Rates(String text, List<MatchResult> all) {
  private static final Anchored RATE = new Anchored(Pattern.compile(Coupons.RATE), Rates::mayBegin);

  /** What stands between a rate and its maturity. */
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z\\d]{0,8}(?i:due)?\\s*");

  /** What follows a rate that has a maturity of its own. */
  private static final Pattern DATED = Pattern.compile(BETWEEN.pattern() + Dates.DATE);

  /** What stands between two rates where nothing tells which one is paid. */
  private static final Pattern RIVALS =
      Pattern.compile("(?:[\\s,;/&–—-]|\\b(?:to|and|or)\\b)*(?:" + Dates.DATE + "[\\s,;/]*)?");

  /** What stands before a yield: {@code 5.00% to yield 5.25% due 12/1/20}. */
  private static final Pattern YIELDS =
      Pattern.compile("(?i)\\byield(?:s|ing)?(?: (?:of|at|to maturity))*[ ,:]*$");

  Rates {
    all = List.copyOf(all);
  }

  static Rates in(String text) {
    var found = RATE.in(text);
    return new Rates(text, found.size() > 1 ? paid(text, found) : found);
  }

  /** Without yields at which a bond was bought, which it does not pay. */
  private static List<MatchResult> paid(String text, List<MatchResult> found) {
    var paid =
        found.stream()
            .filter(rate -> !YIELDS.matcher(text).region(0, rate.start()).find())
            .toList();
    return paid.isEmpty() ? found : paid;
  }

  /** Whether a number begins here that a sign or letter soon makes a rate, or the word zero. */
  private static boolean mayBegin(String text, int at) {
    if (!digit(text.charAt(at))) {
      return text.regionMatches(true, at, "zero", 0, 4);
    }
    var end = at + 1;
    while (end < text.length() && (digit(text.charAt(end)) || inRate(text.charAt(end)))) {
      end++;
    }
    return end < text.length() && (text.charAt(end) == '%' || text.charAt(end) == 's');
  }

  private static boolean inRate(char each) {
    return each == '.'
        || each == '/'
        || Character.isWhitespace(each)
        || Coupons.VULGAR.indexOf(each) >= 0;
  }

  private static boolean digit(char each) {
    return each >= '0' && each <= '9';
  }

  /** Whether a rate stands right before a date. */
  boolean justBefore(int date) {
    return all.stream()
        .filter(rate -> rate.start() < date)
        .map(rate -> text.substring(Math.min(rate.end(), date), date))
        .anyMatch(between -> BETWEEN.matcher(between).matches());
  }

  /** The last rate before a place, outside of brackets; without one, the first of all. */
  Optional<Coupon> before(int place) {
    Optional<Coupon> before = Optional.empty();
    Optional<Coupon> any = Optional.empty();
    for (var found : all) {
      var rate = Coupons.read(found.group());
      any = any.or(() -> rate);
      if (rate.isPresent()
          && Brackets.closed(text.substring(0, found.start()))
          && found.start() < place) {
        before = rate;
      }
    }
    return before.isPresent() ? before : any;
  }

  /**
   * Whether two rates stand before a place with at most a day between them, outside of brackets and
   * of formulas such as {@code SOFR + 0.81%}.
   */
  boolean rival(int place) {
    for (var at = 1; at < all.size() && all.get(at).end() <= place; at++) {
      var first = all.get(at - 1);
      var next = all.get(at);
      var before = text.substring(0, first.start()).stripTrailing();
      if (!first.group().equals(next.group())
          && !before.endsWith("+")
          && Brackets.closed(before)
          && RIVALS.matcher(text.substring(first.end(), next.start())).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether another rate stands behind the maturity with a date of its own, outside of brackets.
   */
  boolean another(int from, int to) {
    var paid = before(from);
    return all.stream()
        .filter(rate -> rate.start() >= to)
        .filter(rate -> Brackets.closed(text.substring(0, rate.start())))
        .filter(rate -> !Coupons.read(rate.group()).equals(paid))
        .anyMatch(rate -> DATED.matcher(text).region(rate.end(), text.length()).lookingAt());
  }
}
