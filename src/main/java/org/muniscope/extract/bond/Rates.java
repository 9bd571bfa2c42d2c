package org.muniscope.extract.bond;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Brackets;
import org.muniscope.extract.text.Dates;
import org.muniscope.model.Coupon;

/**
 * The rates that stand in a holding's running text.
 *
 * @param text the text
 * @param all from left to right
 */
record Rates(String text, List<MatchResult> all) {
  private static final Pattern RATE = Pattern.compile(Coupons.RATE);

  /** What stands between a rate and its maturity. */
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z\\d]{0,8}(?i:due)?\\s*");

  /** What follows a rate that has a maturity of its own. */
  private static final Pattern DATED = Pattern.compile(BETWEEN.pattern() + Dates.DATE);

  /** What stands between two rates where nothing tells which one is paid. */
  private static final Pattern RIVALS =
      Pattern.compile("(?:[\\s,;/&–—-]|\\b(?:to|and|or)\\b)*(?:" + Dates.DATE + "[\\s,;/]*)?");

  Rates {
    all = List.copyOf(all);
  }

  static Rates in(String text) {
    return new Rates(text, maybe(text) ? RATE.matcher(text).results().toList() : List.of());
  }

  /** Whether a sign or letter stands in the text that makes a rate; in names none does. */
  private static boolean maybe(String text) {
    for (var at = 0; at < text.length(); at++) {
      var each = text.charAt(at);
      var plural = each == 's' && at > 0 && Character.isDigit(text.charAt(at - 1));
      if (plural || each == '%' || each == 'z' || each == 'Z') {
        return true;
      }
    }
    return false;
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
