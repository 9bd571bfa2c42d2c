package org.muniscope.extract.schedule;

import java.util.regex.Pattern;
import org.muniscope.extract.text.Dates;

/** Tells the text of a series under its issuer's line from that of a bond with its own issuer. */
final class SeriesText {
  private static final Pattern TERMS_ONLY =
      Pattern.compile(
          "(?i)(?:due|to|and|put|date|prerefunded|coupon|zero|[\\s,.;:()%*~†‡#^§\\d/–—-]"
              + "|\\([a-z]{1,2}\\))*");

  /** {@code 5.000%, 7/01/35 (Alternative Minimum Tax)}: no issuer begins with a rate. */
  private static final Pattern TERMS_FIRST =
      Pattern.compile("(?:" + Coupons.RATE + "),?\\s*(?:due\\s+)?" + Dates.DATE);

  /** The words with which a series begins below the line of its issuer. */
  private static final Pattern SERIES =
      Pattern.compile("(?:RBs?|GOs?|COPs?|Refunding|Revenue Bonds?|Series|Ser\\.)(?=\\W|$)");

  /** No issuer is called so. */
  private static final Pattern SERIES_ONLY = Pattern.compile("(?:Series|Ser\\.) [\\dA-Z]");

  private SeriesText() {}

  /** Whether nothing but coupon, maturity and what may follow them stands in a text. */
  static boolean terms(String text) {
    return !text.isBlank()
        && (TERMS_ONLY.matcher(text).matches() || TERMS_FIRST.matcher(text).lookingAt());
  }

  /** Whether a text begins as a series does below the line of its issuer. */
  static boolean begins(String text) {
    return SERIES.matcher(text).lookingAt();
  }

  /** Whether a text can stand only below the line of an issuer. */
  static boolean lacksIssuer(String text) {
    return SERIES_ONLY.matcher(text).lookingAt();
  }
}
