package org.muniscope.extract.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;
import org.muniscope.model.Box;
import org.muniscope.model.Statement;
import org.muniscope.pdf.PdfPage;

/**
 * A number, a dash or a date that stands in a column of a statement.
 *
 * @param tokens its words from left to right, the dollar sign included
 * @param kind what it is
 */
record Figure(List<Token> tokens, Kind kind) {
  /** What can stand in a column of figures. */
  enum Kind {
    NUMBER,
    /** A dash: none. */
    NONE,
    /** A dollar sign without anything: the dash behind it was lost. */
    SIGN,
    /** A date or a range. */
    WORDS
  }

  /** What a figure begins with, apart from digits. */
  private static final String FIRST = "($-–—\u2212.N";

  /** {@code $(1,234)}, {@code -.05}, {@code (0.4)%}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>\\(?)\\$?(?<minus>[-–\u2212]?)\\$?(?<again>\\(?)(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.?\\d+)\\)?(?<percent>%?)\\)?");

  /** What no bare year or count has. */
  private static final Pattern FORMATTED = Pattern.compile("[,.$%()]");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** {@code $—}. */
  private static final Pattern NONE = Pattern.compile("\\$?[-–—\u2212]%?");

  /** {@code 10/31/2011}, {@code 3.5% - 5.0%}, {@code N/A}. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|\\d*\\.\\d+%?\\s?[-–—]\\s?\\d*\\.\\d+%?|N/?A");

  /** The unit of a column, {@code ($000)}, is no figure in it. */
  private static final Pattern UNIT = Pattern.compile("\\(?\\$?0{3}(?:s|['’]s)?\\)?");

  /** {@code (a)}, {@code *} or {@code ²} behind a figure. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\d%)])(?:(?:\\([a-z]{1,2}\\))+|[*†‡§#^]+|[¹²³⁴-⁹]+)$");

  Figure {
    tokens = List.copyOf(tokens);
  }

  /** The kind of figure that a word is; empty for all other words. */
  static Optional<Kind> kind(String word) {
    if (word.isEmpty() || !begins(word.charAt(0))) {
      return Optional.empty();
    }
    var text = bare(word);
    if (text.equals("$")) {
      return Optional.of(Kind.SIGN);
    }
    if (NONE.matcher(text).matches()) {
      return Optional.of(Kind.NONE);
    }
    if (WORDS.matcher(text).matches()) {
      return Optional.of(Kind.WORDS);
    }
    return NUMBER.matcher(text).matches() && !UNIT.matcher(text).matches()
        ? Optional.of(Kind.NUMBER)
        : Optional.empty();
  }

  /** Whether a word of a line begins as figures do; in most lines of text none does. */
  static boolean in(Line line) {
    for (var token : line.tokens()) {
      if (begins(token.text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(char first) {
    return (first >= '0' && first <= '9') || FIRST.indexOf(first) >= 0;
  }

  private static String bare(String word) {
    var end = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return Character.isLetter(end) || (end >= '0' && end <= '9')
        ? word
        : GLUED.matcher(word).replaceFirst("");
  }

  /** As printed, without footnote marks. */
  String printed() {
    return tokens.stream().map(token -> bare(token.text())).collect(Collectors.joining(" "));
  }

  /** Its value; millions and billions are written out. */
  Optional<BigDecimal> number() {
    if (kind != Kind.NUMBER) {
      return Optional.empty();
    }
    var words = new ArrayList<>(List.of(printed().replaceFirst("^\\$ ?", "").split(" ")));
    var match = NUMBER.matcher(words.getFirst());
    if (!match.matches()) {
      return Optional.empty();
    }
    var value = new BigDecimal(match.group("digits").replace(",", ""));
    var scaled =
        words.contains("million")
            ? value.multiply(new BigDecimal("1000000")).stripTrailingZeros()
            : words.contains("billion")
                ? value.multiply(new BigDecimal("1000000000")).stripTrailingZeros()
                : value;
    var plain = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    var negative =
        !match.group("open").isEmpty()
            || !match.group("again").isEmpty()
            || !match.group("minus").isEmpty();
    return Optional.of(negative ? plain.negate() : plain);
  }

  /** Whether its looks tell a figure of a table from a number in a sentence. */
  boolean formatted() {
    return kind == Kind.NONE || FORMATTED.matcher(printed()).find();
  }

  /** Whether it may as well be a calendar year. */
  boolean year() {
    return YEAR.matcher(printed()).matches();
  }

  /** The left edge without the dollar sign, which often stands far off. */
  double x() {
    return tokens.size() > 1 && tokens.getFirst().text().equals("$")
        ? tokens.get(1).x()
        : tokens.getFirst().x();
  }

  double right() {
    return tokens.getLast().right();
  }

  Statement.Value value(PdfPage page) {
    var box = tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
    return new Statement.Value(printed(), number(), page.shown(box));
  }
}
