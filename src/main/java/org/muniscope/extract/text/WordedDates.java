package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.pdf.Word;

/** Joins the three words of a date, {@code Oct 01, 2045}, so that a column holds all of it. */
public final class WordedDates {
  private static final Pattern DATE = Pattern.compile(Dates.DATE + "\\D*");

  private static final int WORDS = 3;

  /** Type sizes by which the words of a date stand apart at most. */
  private static final double BLANK = 0.6;

  private WordedDates() {}

  /** The line with every such date as one word. */
  public static Line joined(Line line) {
    var tokens = new ArrayList<Token>();
    var rest = line.tokens();
    while (!rest.isEmpty()) {
      var taken = dated(rest) ? WORDS : 1;
      tokens.add(taken == 1 ? rest.getFirst() : joined(rest.subList(0, taken)));
      rest = rest.subList(taken, rest.size());
    }
    return tokens.size() == line.tokens().size()
        ? line
        : Line.of(line.page(), line.column(), tokens, line.baseline(), line.size());
  }

  private static boolean dated(List<Token> tokens) {
    if (tokens.size() < WORDS || !Character.isLetter(tokens.getFirst().text().charAt(0))) {
      return false;
    }
    for (var at = 0; at < WORDS; at++) {
      var token = tokens.get(at);
      var gap = at == 0 ? 0 : token.x() - tokens.get(at - 1).right();
      if (token.raised() || gap > BLANK * token.word().size()) {
        return false;
      }
    }
    return DATE.matcher(text(tokens.subList(0, WORDS))).matches();
  }

  private static Token joined(List<Token> tokens) {
    var first = tokens.getFirst().word();
    var box = tokens.stream().map(Token::box).reduce(first.box(), (one, next) -> one.union(next));
    var word = new Word(text(tokens), box, first.baseline(), first.size(), first.bold());
    return new Token(word, /* raised= */ false);
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
