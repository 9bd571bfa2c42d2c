package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.form.Months;

/**
 * Joins the words of a date, {@code Oct 01, 2045} or {@code 1 Oct 2045}, those of a rate with a
 * fraction, {@code 5 1/2 %}, and those of a range, {@code 3.00% to 5.00%}, so that a column holds
 * all of them.
 */
public enum WordedCells {
  DATES(
      Dates.DATE + "\\D*|(?:\\d{4} \\D+ \\d{4}|[\\d/]+/[\\d/]+ \\D+ [\\d/]+/[\\d/]+)[^\\d/]*",
      3,
      3),
  RATES(
      "\\d{1,2} \\d/\\d{1,2}(?: ?%)?[^\\d\\s]*|\\d{0,2}\\.\\d+%? \\D+ \\d{0,2}\\.\\d+[^\\d\\s]*",
      2, 3);

  /** What stands between the ends of a range. */
  private static final Set<String> RANGING = Set.of("-", "–", "—", "to", "through");

  /** Type sizes by which the words of a cell stand apart at most. */
  private static final double BLANK = 0.6;

  private final Pattern whole;
  private final int least;
  private final int most;

  WordedCells(String whole, int least, int most) {
    this.whole = Pattern.compile(whole);
    this.least = least;
    this.most = most;
  }

  /** The line with every such cell as one word. */
  public Line joined(Line line) {
    if (!mayHold(line)) {
      return line;
    }
    var tokens = new ArrayList<Token>();
    var rest = line.tokens();
    while (!rest.isEmpty()) {
      var taken = words(rest);
      tokens.add(taken == 1 ? rest.getFirst() : joined(rest.subList(0, taken)));
      rest = rest.subList(taken, rest.size());
    }
    return tokens.size() == line.tokens().size()
        ? line
        : Line.of(line.page(), line.column(), tokens, line.baseline(), line.size());
  }

  /** How many of the first words are one cell. */
  private int words(List<Token> tokens) {
    for (var count = Math.min(most, tokens.size()); count >= least; count--) {
      if ((begins(tokens.getFirst().text()) || ranges(tokens))
          && close(tokens.subList(0, count))
          && whole.matcher(Token.joined(tokens.subList(0, count))).matches()) {
        return count;
      }
    }
    return 1;
  }

  /** Whether a word of a line tells that it may have such a cell; most lines have none. */
  private boolean mayHold(Line line) {
    for (var token : line.tokens()) {
      var word = token.text();
      if (begins(word) || ("-–—t".indexOf(word.charAt(0)) >= 0 && RANGING.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may begin a date or a rate. */
  private boolean begins(String word) {
    return Character.isDigit(word.charAt(0))
        ? word.length() <= 2
        : this == DATES && Months.begins(word, 0);
  }

  private static boolean ranges(List<Token> tokens) {
    return RANGING.contains(tokens.get(1).text())
        && Character.isDigit(tokens.getFirst().text().charAt(0));
  }

  private static boolean close(List<Token> tokens) {
    for (var at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      var gap = at == 0 ? 0 : token.x() - tokens.get(at - 1).right();
      if (token.raised() || gap > BLANK * token.word().size()) {
        return false;
      }
    }
    return true;
  }

  private static Token joined(List<Token> tokens) {
    var first = tokens.getFirst().word();
    return Token.of(first.withText(Token.joined(tokens), Token.box(tokens)));
  }
}
