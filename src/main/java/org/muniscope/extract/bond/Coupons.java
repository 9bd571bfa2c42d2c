package org.muniscope.extract.bond;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniscope.model.Coupon;

/**
 * Reads interest rates: {@code 5.25%}, {@code 5.250}, {@code 5 1/2}, {@code zero}, {@code 0/6.66}.
 */
public final class Coupons {
  /**
   * The digits behind a comma, a blank or a letter are part of a number that was damaged: {@code
   * 5,12%} is not 12%, {@code 5. 00%} and {@code 5.O0%} are not zero, {@code 51/4%} and {@code
   * 5^1/4%} are not 4%.
   */
  private static final String BROKEN =
      "(?!(?<=(?<![^\\s(])\\d{1,2}(?:,|\\. |\\.\\p{L})|(?<=\\d\\s?/\\s?))\\d+\\s?%)";

  /** A rate inside running text, with the sign or letter that makes it one. */
  public static final String RATE =
      "(?=[\\dzZ])(?:"
          + BROKEN
          + "(?<![\\d.])\\d{1,2}(?:\\.\\d{1,4})?\\s?%"
          + "|(?<![\\d./])\\d{1,2}(?: \\d/\\d{1,2}|\\.\\d{1,4})?s(?![a-z])"
          + "|(?i:\\bzero(?:[ -](?:coupon|cpn\\.?|%)))"
          + "|(?<![\\d.])\\d{1,2}(?: \\d/\\d{1,2}| ?[¼½¾⅛⅜⅝⅞]) ?%?s?(?<=[%s]))";

  private static final String FIRST = "0123456789.zZ";

  /** {@code Zero}, {@code Zero Coupon}. */
  private static final Pattern ZERO = Pattern.compile("(?i)zero(?:[ -]?(?:coupon|cpn\\.?|%))?");

  /** {@code 5.25%}, {@code 5.250}, {@code 4s}. */
  private static final Pattern DECIMAL =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,4})?|\\.\\d{1,4})\\s?%?s?");

  /** {@code 5 1/2}, {@code 5½%}. */
  private static final Pattern FRACTION =
      Pattern.compile("(\\d{1,2})(?: |-)?(?:(\\d{1,2})/(\\d{1,2})|([¼½¾⅛⅜⅝⅞]))\\s?%?s?");

  /** {@code 0/6.66}: what is paid until a day, and from then on. */
  private static final Pattern STEP =
      Pattern.compile("(\\d{1,2}(?:\\.\\d+)?)%?\\s?/\\s?(\\d{1,2}\\.\\d+)%?");

  /** Rates of several bonds: {@code 3.00–5.00%}, {@code 3.00% to 5.00%}. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?=.*[.%])(\\d{1,2}(?:\\.\\d{1,4})?)\\s?%?\\s?(?:[-–—]|to|through)"
              + "\\s?(\\d{1,2}(?:\\.\\d{1,4})?)\\s?%?");

  /** Fractions set as one sign. */
  static final String VULGAR = "¼½¾⅛⅜⅝⅞";

  private static final int[][] VULGAR_PARTS = {
    {1, 4}, {1, 2}, {3, 4}, {1, 8}, {3, 8}, {5, 8}, {7, 8}
  };

  private Coupons() {}

  /** Reads a rate on its own, as in a column; empty for anything else. */
  public static Optional<Coupon> read(String printed) {
    var text = printed.strip();
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    if (ZERO.matcher(text).matches()) {
      return Optional.of(new Coupon.Zero());
    }
    var decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      var rate = new BigDecimal(decimal.group(1));
      return Optional.of(rate.signum() == 0 ? new Coupon.Zero() : new Coupon.Fixed(rate));
    }
    var step = STEP.matcher(text);
    var fraction = FRACTION.matcher(text);
    if (fraction.matches() && (fraction.group(4) != null || isFraction(fraction.group(3)))) {
      return Optional.of(new Coupon.Fixed(fraction(fraction)));
    }
    return step.matches()
        ? Optional.of(new Coupon.Step(new BigDecimal(step.group(1)), new BigDecimal(step.group(2))))
        : range(text);
  }

  private static Optional<Coupon> range(String text) {
    var range = RANGE.matcher(text);
    return range.matches()
        ? Optional.of(range)
            .map(ends -> List.of(new BigDecimal(ends.group(1)), new BigDecimal(ends.group(2))))
            .filter(ends -> ends.getFirst().compareTo(ends.getLast()) < 0)
            .map(ends -> new Coupon.Between(ends.getFirst(), ends.getLast()))
        : Optional.empty();
  }

  private static boolean isFraction(String denominator) {
    return switch (Integer.parseInt(denominator)) {
      case 2, 4, 8, 16, 32 -> true;
      default -> false;
    };
  }

  private static BigDecimal fraction(Matcher match) {
    var whole = new BigDecimal(match.group(1));
    var parts =
        match.group(4) == null
            ? new int[] {Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))}
            : VULGAR_PARTS[VULGAR.indexOf(match.group(4))];
    return whole.add(
        new BigDecimal(parts[0])
            .divide(new BigDecimal(parts[1]), 5, RoundingMode.HALF_UP)
            .stripTrailingZeros());
  }
}
