package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a line of a table's head into the cells of its columns. */
final class HeadCells {
  private static final double APART = 0.5;

  /** Words of one head can stand so far apart where all blanks of a page are wide. */
  private static final double WIDE = 0.9;

  /** By how much the widths of typed letters differ, in type sizes, at most. */
  private static final double EQUAL = 0.01;

  /** In widths of a letter. */
  private static final double TYPED = 1.5;

  private static final String STATE = "state";

  private HeadCells() {}

  /** The cells of a line, from left to right; raised words are marks. */
  static List<List<Token>> of(Line line) {
    var cells = new ArrayList<List<Token>>();
    var right = Double.NEGATIVE_INFINITY;
    var apart = apart(line);
    for (var token : words(line)) {
      var gap = token.x() - right;
      var describes = describes(token);
      if (cells.isEmpty()
          || (gap > apart * line.size()
              && !(gap < WIDE * line.size() && unit(cells.getLast(), token)))
          || (describes && (amounts(cells.getLast()) || state(cells.getLast().getLast())))
          || (state(token) && amounts(cells.getLast()))
          || HeadWords.parts(cells.getLast().getLast(), token)
          || (HeadWords.ends(cells.getLast())
              && (HeadWords.tells(token) || token.text().startsWith("($")))) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(token);
      right = token.right();
    }
    return cells;
  }

  private static List<Token> words(Line line) {
    return line.tokens().stream()
        .filter(token -> !token.raised())
        .flatMap(token -> HeadWords.apart(token).stream())
        .toList();
  }

  /**
   * Where all letters are equally wide, as on a typewriter, one blank is but that between words.
   */
  private static double apart(Line line) {
    var widths =
        line.tokens().stream()
            .filter(token -> !token.raised())
            .mapToDouble(token -> (token.right() - token.x()) / token.text().length())
            .summaryStatistics();
    return widths.getMax() - widths.getMin() < EQUAL * line.size()
        ? Math.max(APART, TYPED * widths.getMax() / line.size())
        : APART;
  }

  private static boolean describes(Token token) {
    var word = token.text().toLowerCase(Locale.ROOT);
    return Role.DESCRIPTIONS.contains(word) || word.equals("securities");
  }

  /** Whether a word goes on with a unit in brackets, however wide the blank: {@code Value ($)}. */
  private static boolean unit(List<Token> cell, Token token) {
    var from = cell.size() - 1;
    while (from > 0 && !cell.get(from).text().startsWith("(")) {
      from--;
    }
    var bracket = cell.subList(from, cell.size()).stream().map(Token::text).toList();
    return bracket.getFirst().startsWith("(")
        ? bracket.stream().noneMatch(word -> word.indexOf(')') >= 0)
        : token.text().startsWith("(") && HeadWords.tells(cell.getLast());
  }

  private static boolean amounts(List<Token> cell) {
    return cell.stream()
        .anyMatch(token -> Role.of(token.text()) == Role.PRINCIPAL || token.text().contains("000"));
  }

  private static boolean state(Token token) {
    var text = token.text();
    return text.regionMatches(true, 0, STATE, 0, STATE.length()) && Role.of(text) == Role.STATE;
  }
}
