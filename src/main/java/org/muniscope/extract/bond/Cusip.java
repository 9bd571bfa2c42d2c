package org.muniscope.extract.bond;

import java.util.regex.Pattern;

/**
 * The number by which the market knows a security, {@code 64966QHF7}: eight characters and a digit
 * that checks them.
 */
public final class Cusip {
  /** In characters. */
  public static final int LENGTH = 9;

  /** Beside its number: {@code CUSIP: 64966QHF7}, {@code (CUSIP 64966QHF7)}. */
  private static final Pattern LABEL = Pattern.compile("\\(?(?i:cusip)(?:[:#]| ?no\\.?:?)?");

  /** What is not labelled must look the part: the number of a public body begins with digits. */
  private static final Pattern IN_TEXT = Pattern.compile("\\d{3}[0-9A-Z]{5}\\d");

  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#";

  private Cusip() {}

  /** Whether a word is such a number. */
  public static boolean is(String word) {
    if (word.length() != LENGTH || !Character.isDigit(word.charAt(LENGTH - 1))) {
      return false;
    }
    var sum = 0;
    for (var at = 0; at < LENGTH - 1; at++) {
      var value = CHARACTERS.indexOf(word.charAt(at));
      if (value < 0) {
        return false;
      }
      var weighted = at % 2 == 0 ? value : 2 * value;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10 == word.charAt(LENGTH - 1) - '0';
  }

  /** Whether a word among others cannot be anything else: it has letters behind three digits. */
  public static boolean inText(String word) {
    return is(word)
        && IN_TEXT.matcher(word).matches()
        && !word.chars().allMatch(Character::isDigit);
  }

  /** Whether a word announces such a number. */
  public static boolean label(String word) {
    return LABEL.matcher(word).matches();
  }
}
