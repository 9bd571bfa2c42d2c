package org.muniscope.extract.form;

import java.util.regex.Pattern;

/** Recognises the dots that lead the eye from a description to its numbers. */
public final class Leaders {
  private static final String DOTS = ".…·‧_";

  /** {@code ......}, {@code …}. */
  private static final Pattern ALL = Pattern.compile("[.…·‧_]{2,}|[.…·]");

  /** {@code Value......}, {@code Value . . . .}. */
  private static final Pattern TAIL = Pattern.compile("(?:\\s?[.…·‧_]){3,}$|…+$");

  private Leaders() {}

  /** Whether a word is nothing but such dots. */
  public static boolean is(String text) {
    return !text.isEmpty() && DOTS.indexOf(text.charAt(0)) >= 0 && ALL.matcher(text).matches();
  }

  /** Whether a word ends in such dots. */
  public static boolean end(String text) {
    return strip(text).length() < text.length();
  }

  /** Without the dots at the end; a single full stop stays. */
  public static String strip(String text) {
    if (text.isEmpty() || DOTS.indexOf(text.charAt(text.length() - 1)) < 0) {
      return text;
    }
    var tail = TAIL.matcher(text);
    return tail.find() ? text.substring(0, tail.start()) : text;
  }
}
