package org.muniscope.extract.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells small raised letters that end a word from footnote marks: those of {@code 34th} and {@code
 * 3M™}, the sign of {@code AA+}, the fraction of {@code 5 1/4%}, in one piece or built of three.
 */
final class RaisedEnds {
  /** The end of a word touches it, in type sizes. */
  private static final double TOUCHING = 0.3;

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> TRADE = Set.of("TM", "SM", "™", "℠", "®");
  private static final Set<String> RATING_SIGNS = Set.of("+", "-", "–", "−");

  /** {@code AA}, {@code Aa1/AA}. */
  private static final Pattern RATING = Pattern.compile("(?:.*[/(])?(?:A{1,3}|B{1,3}|C{1,3})");

  /** {@code 1/4}. */
  private static final Pattern FRACTION = Pattern.compile("[1-7]/[248]");

  /** {@code /}, {@code /8}, {@code /8%,} behind a raised digit. */
  private static final Pattern SLASH = Pattern.compile("/(?:[248]\\D.*|[248])?");

  private static final Pattern NUMERATOR = Pattern.compile("[1357]");

  private static final Pattern DENOMINATOR = Pattern.compile("[248](?:\\D.*)?");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,2}");

  /** A letter behind these is a name: {@code Series B}. */
  private static final Pattern SERIES = Pattern.compile("(?i)(?:sub)?series|ser\\.?|class");

  private RaisedEnds() {}

  /** Whether a raised word ends the one before it. */
  static boolean goesOn(Token raised, List<Token> before) {
    if (!touches(raised, before)) {
      return false;
    }
    var word = before.getLast().text();
    var end = raised.text();
    return TRADE.contains(end)
        || (ORDINALS.contains(end) && Character.isDigit(word.charAt(word.length() - 1)))
        || (RATING_SIGNS.contains(end) && RATING.matcher(word).matches() && !series(before));
  }

  /** Whether a raised word is the fraction of the rate before it. */
  static boolean fraction(Token raised, List<Token> before) {
    return touches(raised, before)
        && FRACTION.matcher(raised.text()).matches()
        && WHOLE.matcher(before.getLast().text()).matches();
  }

  /** Whether a word is the unit behind such a fraction, {@code 5 1/4s}. */
  static boolean unit(Token token, List<Token> before) {
    var text = token.text();
    return text.length() <= 2
        && (text.startsWith("s") || text.startsWith("%"))
        && touches(token, before)
        && FRACTION.matcher(before.getLast().text()).matches();
  }

  /** Whether a slash makes a fraction of the raised digit before it, {@code 5⁵/₈}. */
  static boolean slash(Token token, List<Token> before) {
    return token.text().startsWith("/")
        && !before.isEmpty()
        && before.getLast().raised()
        && near(token, before.getLast())
        && NUMERATOR.matcher(before.getLast().text()).matches()
        && SLASH.matcher(token.text()).matches();
  }

  /** Whether a word is the denominator behind such a digit and its slash. */
  static boolean denominator(Token token, List<Token> before) {
    var last = before.isEmpty() ? "" : before.getLast().text();
    return last.length() == 2
        && last.endsWith("/")
        && NUMERATOR.matcher(last.substring(0, 1)).matches()
        && near(token, before.getLast())
        && DENOMINATOR.matcher(token.text()).matches();
  }

  private static boolean touches(Token raised, List<Token> before) {
    return !before.isEmpty() && !before.getLast().raised() && near(raised, before.getLast());
  }

  private static boolean near(Token token, Token before) {
    return token.x() - before.right() < TOUCHING * before.word().size();
  }

  private static boolean series(List<Token> words) {
    return words.size() > 1 && SERIES.matcher(words.get(words.size() - 2).text()).matches();
  }
}
