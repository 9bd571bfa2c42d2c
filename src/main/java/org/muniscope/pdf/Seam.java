package org.muniscope.pdf;

import java.time.Month;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an amount and what stands beside it were set without a blank: {@code 7,000,000Black},
 * {@code 280,00007/01/2021}, {@code Project)1,318,017}. A table without space between its cells is
 * printed so. Dots that lead up to a number touch it: {@code (AGM)......5.25}.
 */
final class Seam {
  private static final int SHORTEST = 5;

  /** So many dots lead to something. */
  private static final int DOTS = 4;

  /** The first three letters of the name of a month. */
  private static final String MONTHS =
      Stream.of(Month.values())
          .map(month -> month.name().substring(0, 3))
          .collect(Collectors.joining("|"));

  /**
   * Hundreds stand in columns of thousands; a day before its month is no amount, and {@code 144Aøø}
   * are marks.
   */
  private static final Pattern AMOUNT_FIRST =
      Pattern.compile(
          "\\$?(?:\\d{1,3}(?:,\\d{3})+"
              + "(?=\\p{Lu}[\\p{L}.,’'&-]|\\p{Ll}{2}|\\d{1,2}/\\d{1,2}/\\d{2}|\\d{1,2}\\.\\d{1,4}%)"
              + "|\\d{2,3}(?!(?i:"
              + MONTHS
              + "))"
              + "(?=\\p{Lu}[\\p{Ll}&&[^ø]]{2}))");

  private static final Pattern AMOUNT_LAST =
      Pattern.compile("(?<=\\p{L}{3}|[\\p{L}\\d][)%])\\$?\\d{1,3}(?:,\\d{3})+$");

  private Seam() {}

  /** The index of the first character of the second part; empty in a whole word. */
  static OptionalInt of(CharSequence word) {
    var length = word.length();
    if (length < SHORTEST) {
      return OptionalInt.empty();
    }
    var led = led(word);
    if (led > 0) {
      return OptionalInt.of(led);
    }
    if (word.charAt(0) == '$' || Character.isDigit(word.charAt(0))) {
      var first = AMOUNT_FIRST.matcher(word);
      return word.chars().anyMatch(Seam::other) && first.lookingAt()
          ? OptionalInt.of(first.end())
          : OptionalInt.empty();
    }
    var last = AMOUNT_LAST.matcher(word);
    return Character.isDigit(word.charAt(length - 1)) && last.find() && last.start() > 0
        ? OptionalInt.of(last.start())
        : OptionalInt.empty();
  }

  /** Behind the dots that lead to the end of a word; zero where there are none. */
  private static int led(CharSequence word) {
    var dots = 0;
    for (var at = 0; at < word.length(); at++) {
      if (word.charAt(at) == '.') {
        dots++;
      } else if (dots >= DOTS) {
        return at;
      } else {
        dots = 0;
      }
    }
    return 0;
  }

  /** What stands in words, dates and rates, but in no amount. */
  private static boolean other(int character) {
    return Character.isLetter(character) || character == '/' || character == '%';
  }
}
