package org.muniscope.extract.form;

import java.util.regex.Pattern;

/** The word with which a page repeats what one before it began: {@code (continued)}. */
public final class Continued {
  /** A pattern of it, wherever it stands; any sign may come for its apostrophe: {@code contÕd}. */
  public static final String WORD = "(?i:\\(?\\bcont(?:inued|\\Sd\\b|\\.)\\)?)";

  private static final Pattern ANYWHERE = Pattern.compile(WORD);

  /** At the end more words mean the same; a colon that closes a heading stays. */
  private static final Pattern AT_END =
      Pattern.compile(
          "(?i)\\s*[-–—,;]?\\s*\\(?\\b(?:concluded|cont(?:inued|\\S?d)?\\.?)\\)?\\s*(?=[:;,]?$)");

  /** Of {@code (continued):} and what may stand around it. */
  private static final int LONGEST = 16;

  private Continued() {}

  /** Whether a line says so. */
  public static boolean in(String text) {
    return ANYWHERE.matcher(text).find();
  }

  /** The text without it, wherever it stands. */
  public static String removed(String text) {
    return ANYWHERE.matcher(text).replaceAll("");
  }

  /** The text without it at its end. */
  public static String without(String text) {
    return maybe(text) ? AT_END.matcher(text).replaceFirst("") : text;
  }

  /** Whether something like it may stand at the end; asked of every row. */
  private static boolean maybe(String text) {
    var end = Math.max(0, text.length() - LONGEST);
    return text.indexOf("con", end) >= 0
        || text.indexOf("Con", end) >= 0
        || text.indexOf("CON", end) >= 0;
  }
}
