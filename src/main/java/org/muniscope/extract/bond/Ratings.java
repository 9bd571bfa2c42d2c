package org.muniscope.extract.bond;

import java.util.regex.Pattern;
import org.muniscope.extract.text.Marks;

/**
 * Tells ratings from other words by the scales of the rating agencies: {@code AA+}, {@code Baa1},
 * {@code VMIG 1}, {@code AAA/Aaa}, {@code N/R}.
 */
public final class Ratings {
  private static final String ONE =
      "(?:(?:A{1,3}|B{1,3}|C{1,3}|D|a{3}|[ABC]a{1,2})\\d?[+–—-]?|[ABC][123]|N\\.?/?R\\.?|N/?A|WR|WD|U"
          + "|S?P-?[123]?[+-]?|V?MIG-?[1234]?|[AF]-?[123]\\+?|[1234]\\+?|[-–—]+"
          + "|(?i:unrated|pre-?refunded|prere|escrowed|etm))";

  private static final Pattern WORD =
      Pattern.compile(
          "(?:"
              + ONE
              + "(?:/[A-Za-z][\\w+–—-]{0,4})*/?(?:\\([a-z0-9]{1,2}\\)|["
              + Marks.SIGNS
              + "@])*|\\([a-z0-9]{1,2}\\)|/)");

  private Ratings() {}

  /** Whether a word can stand in a column of ratings. */
  public static boolean is(String word) {
    return WORD.matcher(word).matches();
  }
}
