package org.muniscope.extract.form;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of months as filings print them, short or long: {@code Jul}, {@code Sept.}. */
public final class Months {
  private static final List<String> SHORT =
      Arrays.stream(Month.values())
          .map(month -> month.name().substring(0, 3).toLowerCase(Locale.ROOT))
          .toList();

  /** With what they begin; most letters are told by it. */
  private static final String INITIALS = "adfjmnos";

  /** A pattern of one, with the full stop behind it. */
  public static final String NAME = "(?i:" + String.join("|", SHORT) + ")[A-Za-z]*\\.?";

  /** A pattern of one that is not cut short. */
  public static final String IN_FULL =
      Arrays.stream(Month.values()).map(Month::name).collect(Collectors.joining("|", "(?i:", ")"));

  private Months() {}

  /** Which month a name begins with, from 1; 0, which is in no calendar, for any other word. */
  static int number(String name) {
    return number(name, 0);
  }

  private static int number(String text, int at) {
    var initial = Character.toLowerCase(text.charAt(at));
    if (INITIALS.indexOf(initial) < 0) {
      return 0;
    }
    for (var month = 0; month < SHORT.size(); month++) {
      var name = SHORT.get(month);
      if (name.charAt(0) == initial && text.regionMatches(true, at, name, 0, name.length())) {
        return month + 1;
      }
    }
    return 0;
  }

  /** Whether the name of a month begins at a place. */
  public static boolean begins(String text, int at) {
    return number(text, at) > 0;
  }

  /** Whether a word names a month, short or long, perhaps with other letters before it. */
  private static boolean in(String word) {
    for (var at = 0; at < word.length(); at++) {
      if (begins(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number follows a name in the text: {@code July 1}, {@code 1-Jul-30}. */
  static boolean numbered(String text) {
    for (var at = 1; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))
          && !Character.isDigit(text.charAt(at - 1))
          && before(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean before(String text, int number) {
    var end = number;
    while (end > 0 && number - end < 2 && "- ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var to = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
    var from = to;
    while (from > 0 && isLetter(text.charAt(from - 1))) {
      from--;
    }
    return end < number && in(text.substring(from, to));
  }

  static boolean isLetter(char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
  }
}
