package org.muniscope.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of which the heads of a schedule's columns are made. */
final class HeadWords {
  /** {@code ($)}, {@code %}. */
  private static final Pattern SIGN = Pattern.compile("\\(?[$%]\\)?");

  private static final String OPENING = "([";
  private static final String UNITS = "$%";

  /** Signs that tell something of a column; any other one behind a word is a mark. */
  private static final String TELLING = "$%/&";

  /** {@code (a)}, a comma or a dagger around a word. */
  private static final Pattern STRIP =
      Pattern.compile(
          "^[(\\[]+|(?:\\((?:[a-z0-9$]{1,2}|[a-z]{3})\\))+$|[\\p{P}\\p{S}&&[^" + TELLING + "]]+$");

  /** The number of a note: {@code Value (Note 1a)}. */
  private static final Pattern NOTE = Pattern.compile("\\d{1,2}[a-z]");

  /** Words that make a head. */
  private static final Set<String> STRONG =
      Set.of(
          ("principal par face amount amounts value values market fair coupon rate rates interest"
               + " maturity maturities date due description security securities issuer issue rating"
               + " ratings rat optional call provisions cost shares effective yield quantity"
               + " moody's moody’s s&p standard poor's poor’s fitch 000 000s 000's 000’s $000 $000s"
               + " omitted thousands discount price cusip isin state duration assets percent"
               + " percentage "
                  + String.join(" ", Role.REMARKS))
              .split(" "));

  /** Words that stand in heads beside those. */
  private static final Set<String> WEAK =
      Set.of(
          ("/ & $ option us u.s usd u.s.$ us$ % in of or and the name dollars number note"
                  + " notes current stated final at net total investments credit quality cur local"
                  + " currency units expressed inv portfolio first next 1 2 3 4 5 a b c d e (000)"
                  + " (000s) unaudited see bond")
              .split(" "));

  private static final Set<String> RATES = Set.of("coupon", "rate", "interest");

  /** The last words of the heads of coupons and maturities. */
  private static final Set<String> TERMS = Set.of("coupon", "rate", "maturity", "date");

  /** The last words of heads that stand left of the principal amounts. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "coupon",
          "rate",
          "maturity",
          "date",
          "rating",
          "ratings",
          "rat",
          "unaudited",
          "issue",
          "issuer",
          "description",
          "security");

  private static final Set<String> AMOUNTS = Set.of("value", "amount");
  private static final Set<String> RATINGS = Set.of("rating", "ratings");
  private static final Set<String> VALUES = Set.of("market", "fair");

  private HeadWords() {}

  /** Whether all words of a cell can stand in a head, and one of them makes it one. */
  static boolean head(List<Token> cell) {
    return cell.stream().allMatch(HeadWords::fits)
        && (cell.stream().anyMatch(HeadWords::tells)
            || cell.stream().allMatch(token -> SIGN.matcher(token.text()).matches()));
  }

  /** Whether any of the words, with others beside them or alone, is a head. */
  static boolean mayHead(List<Token> words) {
    return words.stream().anyMatch(token -> tells(token) || SIGN.matcher(token.text()).matches());
  }

  /** Whether the word makes a head. */
  static boolean tells(Token token) {
    var word = token.text().toLowerCase(Locale.ROOT);
    var plain = plain(word);
    return STRONG.contains(plain) || STRONG.contains(word) || slashed(plain) || signed(plain);
  }

  /** Whether the word can stand in a head, also one that makes none: {@code (Note 1)}. */
  static boolean fits(Token token) {
    if (amount(token.text())) {
      return false;
    }
    var word = token.text().toLowerCase(Locale.ROOT);
    var plain = plain(word);
    return plain.isEmpty()
        || WEAK.contains(plain)
        || WEAK.contains(word)
        || STRONG.contains(plain)
        || STRONG.contains(word)
        || slashed(plain)
        || signed(plain)
        || note(plain);
  }

  private static boolean note(String word) {
    return Character.isDigit(word.charAt(0)) && NOTE.matcher(word).matches();
  }

  /** Whether a group of digits follows a comma; most lines of a schedule end so. */
  private static boolean amount(String word) {
    var comma = word.indexOf(',');
    return comma > 0 && comma + 1 < word.length() && Character.isDigit(word.charAt(comma + 1));
  }

  /** Whether all words of a cell fit, but none of them makes a head. */
  static boolean weak(List<Token> cell) {
    return cell.stream()
        .map(token -> plain(token.text().toLowerCase(Locale.ROOT)))
        .allMatch(
            word -> word.isEmpty() || WEAK.contains(word) || STRONG.contains(word) || note(word));
  }

  /** Whether a cell is closed, so that another begins behind it: {@code Provisions (b)}. */
  static boolean ends(List<Token> cell) {
    var word = cell.getLast().text();
    var mark = word.length() == 3 && word.charAt(0) == '(' && word.charAt(2) == ')';
    return mark || (word.endsWith(")") && cell.stream().anyMatch(HeadWords::thousands));
  }

  private static boolean thousands(Token token) {
    return token.text().contains("000") || token.text().regionMatches(true, 0, "thousands", 0, 9);
  }

  /** A word with those apart that were run together: {@code CouponMaturity}. */
  static List<Token> apart(Token token) {
    var text = token.text();
    for (var at = 1; at < text.length() - 1; at++) {
      if (Character.isUpperCase(text.charAt(at))
          && Character.isLowerCase(text.charAt(at - 1))
          && STRONG.contains(text.substring(0, at).toLowerCase(Locale.ROOT))
          && STRONG.contains(plain(text.substring(at).toLowerCase(Locale.ROOT)))) {
        return List.of(token.begin(at), token.with(token.word().slice(at, text.length())));
      }
    }
    return List.of(token);
  }

  /**
   * Whether two heads meet here where columns stand close: {@code Interest Maturity}, {@code Coupon
   * Date}, {@code Maturity Par Value}, {@code Par Value Market Value}, {@code Shares/Par Value
   * ($)}, {@code Principal Ratings}, {@code Provisions Ratings}.
   */
  static boolean parts(Token one, Token other) {
    var before = plain(one.text().toLowerCase(Locale.ROOT));
    var after = plain(other.text().toLowerCase(Locale.ROOT));
    return (RATES.contains(before) && ("maturity".equals(after) || "date".equals(after)))
        || (DESCRIBING.contains(before) && Role.PRINCIPALS.contains(after))
        || (AMOUNTS.contains(before) && (VALUES.contains(after) || RATINGS.contains(after)))
        || (slashed(before) && "value".equals(after))
        || (TERMS.contains(before) && RATINGS.contains(after))
        || (Role.PRINCIPALS.contains(before) && RATINGS.contains(after))
        || ("provisions".equals(before) && RATINGS.contains(after))
        || (RATINGS.contains(before) && Role.DESCRIPTIONS.contains(after));
  }

  /** Whether a word makes a head with the sign of its unit glued to it: {@code Rate%}. */
  private static boolean signed(String word) {
    return word.length() > 2
        && UNITS.indexOf(word.charAt(word.length() - 1)) >= 0
        && STRONG.contains(word.substring(0, word.length() - 1));
  }

  private static String plain(String word) {
    return word.isEmpty()
            || (OPENING.indexOf(word.charAt(0)) < 0 && bare(word.charAt(word.length() - 1)))
        ? unnumbered(word)
        : STRIP.matcher(STRIP.matcher(word).replaceAll("")).replaceAll("");
  }

  /** A word without the number of a note that is glued to it, on its line: {@code Provisions2}. */
  private static String unnumbered(String word) {
    var last = word.length() - 1;
    return last > 1
            && Character.isDigit(word.charAt(last))
            && STRONG.contains(word.substring(0, last))
        ? word.substring(0, last)
        : word;
  }

  private static boolean bare(char last) {
    return Character.isLetterOrDigit(last) || TELLING.indexOf(last) >= 0;
  }

  private static boolean slashed(String word) {
    return word.indexOf('/') > 0
        && List.of(word.split("/")).stream().allMatch(part -> STRONG.contains(part));
  }
}
