package org.muniscope.extract.form;

import java.util.regex.Pattern;

/**
 * Joins the words of lines. A hyphen at the end of a line stands in a word: the line broke behind
 * {@code tax-} of {@code tax-exempt}, or the hyphen was set only because it broke in {@code
 * Authority}.
 */
public final class Hyphens {
  /**
   * What follows the hyphen of a word that has one wherever it stands; all other words have none.
   */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?:exempt|backed|refunded|profit|family|rate|coupon|term|tax|free|wide|based|owned|secured"
              + "|supported|guaranteed|dated|for|in|on|of|to|and|or|the|through|out|off)\\b.*");

  /** A rate or a date is no part of a word, but may be the end of a range. */
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*[./%].*");

  private Hyphens() {}

  /** Adds a line to the words of those above it. */
  public static void add(StringBuilder words, String line) {
    if (!words.isEmpty() && !parts(words, line)) {
      words.append(' ');
    } else if (words.length() > 1
        && Character.isLetter(words.charAt(words.length() - 2))
        && Character.isLowerCase(line.charAt(0))
        && !COMPOUND.matcher(line).matches()) {
      words.setLength(words.length() - 1);
    }
    words.append(line);
  }

  /** Whether a hyphen at the end of the words stands in a word that goes on. */
  private static boolean parts(StringBuilder words, String line) {
    var last = words.length() - 1;
    return last > 0
        && words.charAt(last) == '-'
        && !Character.isWhitespace(words.charAt(last - 1))
        && !line.isEmpty()
        && Character.isLetterOrDigit(line.charAt(0))
        && (words.charAt(last - 1) == '%' || !NUMBER.matcher(line).matches());
  }
}
