package org.muniscope.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;

/** Marks that hang before a line's words or its principal amount: {@code a,b}, {@code (b)}. */
final class HungMarks {
  /** A letter stands this far before the words of a line that it belongs to, in type sizes. */
  private static final double APART = 1.2;

  private static final Pattern LETTERS = Pattern.compile("[a-z](?:,[a-z])*");

  private HungMarks() {}

  /** The words of a line without such marks, which are added to the others. */
  static List<Token> off(Line line, List<String> marks) {
    var tokens = line.tokens();
    var hung = 0;
    while (hung < tokens.size() && mark(tokens.get(hung))) {
      hung++;
    }
    if (hung == 0
        || hung == tokens.size()
        || !(begins(tokens.get(hung).text())
            || amount(tokens.get(hung).text())
            || apart(tokens.get(hung - 1), tokens.get(hung)))
        || tokens.get(hung - 1).runsInto(tokens.get(hung))) {
      return tokens;
    }
    tokens.subList(0, hung).forEach(token -> marks.addAll(Marks.split(token.text())));
    return tokens.subList(hung, tokens.size());
  }

  private static boolean mark(Token token) {
    return !token.raised() && Marks.alone(token.text());
  }

  /** Whether a letter stands in a margin, where the line can be any of a description that wraps. */
  private static boolean apart(Token mark, Token next) {
    return next.x() - mark.right() > APART * next.word().size()
        && LETTERS.matcher(mark.text()).matches();
  }

  /** Whether a word begins an amount, not a number of a note or a rate. */
  private static boolean amount(String text) {
    return text.equals("$") || (text.indexOf(',') > 0 && Amount.read(text).isPresent());
  }

  /** Whether a bond or a series of an issuer can begin so: {@code 5.25% due 12/1/2053}. */
  private static boolean begins(String word) {
    var first = word.charAt(0);
    return Character.isUpperCase(first) || (Character.isDigit(first) && word.endsWith("%"));
  }
}
