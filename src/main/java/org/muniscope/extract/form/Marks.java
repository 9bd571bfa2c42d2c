package org.muniscope.extract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells footnote marks: {@code (a)}, a superscript, a letter in a column of its own or one of the
 * usual signs.
 */
public final class Marks {
  public static final String SIGNS = "*†‡§^~¤#•°»«µ¥¶øØ±◊ªº¢£¬¨Ω∞Δ∆\ufffd";

  /** Signs that are marks only right before the first word: {@code @Westchester County}. */
  static final String LEADING = SIGNS + "@&≠≡Φφψ";

  /** {@code (a)}, {@code 144A}, {@code ††}: each of those in a word. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\(?(144A|[a-z]{1,2}|[A-Z]{3,5}|[A-Z]|\\d{1,2})\\)?|(["
              + Pattern.quote(LEADING)
              + "])\\2*|%%");

  /** {@code (a)(b)}, {@code (a),*}, {@code a,b}. */
  private static final Pattern ALONE =
      Pattern.compile(
          "M(?:,?M)*|[a-z](?:,[a-z])*"
              .replace("M", "(?:\\((?:[a-z]{1,2}|[a-z](?:,[a-z])+|[A-Z]|\\d{1,2})\\)|S)")
              .replace("S", "[" + Pattern.quote(SIGNS) + "]"));

  /** {@code 1,2}: marks where they are set small. */
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}(?:,\\d{1,2})*|144A");

  private Marks() {}

  /** Whether the word is nothing but marks. */
  public static boolean alone(String text) {
    return mayBeAlone(text) && ALONE.matcher(text).matches();
  }

  /** Whether it begins as marks do; asked of every word. */
  private static boolean mayBeAlone(String text) {
    var first = text.isEmpty() ? ' ' : text.charAt(0);
    return isSmall(first)
        ? text.length() == 1 || text.charAt(1) == ','
        : first == '(' || SIGNS.indexOf(first) >= 0;
  }

  /** Whether the word, set small, is nothing but marks, which may be digits then. */
  public static boolean small(String text) {
    return alone(text) || DIGITS.matcher(text).matches();
  }

  /** Whether the word is a sign such as a dagger. */
  public static boolean sign(String text) {
    return text.length() <= 2 && text.chars().allMatch(each -> SIGNS.indexOf(each) >= 0);
  }

  /** The marks of a word that is nothing but marks: {@code (a)(b)}, {@code 1,2}, {@code *}. */
  public static List<String> split(String word) {
    var marks = new ArrayList<String>();
    var match = ONE.matcher(word);
    while (match.find()) {
      marks.add(match.group(1) != null ? match.group(1) : match.group());
    }
    return List.copyOf(marks);
  }

  /** The marks of a raised word: what is no usual one is one too, known or not. */
  public static List<String> raised(String word) {
    var marks = split(word);
    return marks.isEmpty() ? List.of(unknown(word) ? "\ufffd" : word) : marks;
  }

  /** Whether a word has signs that stand for no character but in their font. */
  public static boolean unknown(String word) {
    return word.chars()
        .anyMatch(each -> each == '\ufffd' || (each >= '\ue000' && each <= '\uf8ff'));
  }

  static boolean isSmall(char each) {
    return each >= 'a' && each <= 'z';
  }
}
