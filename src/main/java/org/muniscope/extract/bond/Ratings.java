package org.muniscope.extract.bond;

import java.util.regex.Pattern;
import org.muniscope.extract.form.Marks;

/**
 * Tells ratings from other words by the scales of the rating agencies: {@code AA+}, {@code Baa1},
 * {@code VMIG 1}, {@code AAA/Aaa}, {@code Aa3@/AA}, {@code N/R}, {@code (AA , Aa1)}.
 */
public final class Ratings {
  private static final String ONE =
      "(?:(?:A{1,3}|B{1,3}|C{1,3}|D|a{3}|[ABC]a{1,2})\\d?[+–—-]?|[ABC][123]|N\\.?/?R\\.?|nr|N/?A|WR|WD|U"
          + "|S?P-?[123]?[+-]?|V?MIG-?[1234]?|[AF]-?[123]\\+?|[1234]\\+?|[-–—]+"
          + "|(?i:unrated|pre-?refunded|prere|escrowed|etm))";

  private static final String MARKS = "(?:\\([a-z0-9]{1,2}\\)|[" + Marks.SIGNS + "@])*";

  /** {@code Aa1}, {@code AAA/Aaa}, {@code Aa3@/AA}; a mark or the stroke alone. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:ONE M(?:/[A-Za-z][\\w+–—-]{0,4}M)*/?M|\\([a-z0-9]{1,2}\\)|/)"
              .replace("M", MARKS)
              .replace("ONE ", ONE));

  /** What goes on with ratings in brackets: {@code (AA , Aa1)}. */
  private static final Pattern GOES_ON = Pattern.compile(",|" + ONE + "\\)");

  /** {@code (AA} or {@code (AA,} before {@code Aa1)}. */
  private static final Pattern BEGINS = Pattern.compile("\\(" + ONE + ",?");

  private Ratings() {}

  /** Whether a word can go on with a rating that began with a bracket. */
  public static boolean goesOn(String begun, String word) {
    return begun.startsWith("(") && GOES_ON.matcher(word).matches();
  }

  /** Whether a word can stand in a column of ratings. */
  public static boolean is(String word) {
    return WORD.matcher(word).matches() || BEGINS.matcher(word).matches();
  }
}
