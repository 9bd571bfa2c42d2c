package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/** Sorts the words of a page column into lines; raised marks join the line they belong to. */
final class Lines {
  /** Baselines closer than this, in type sizes, are one line. */
  private static final double SAME = 0.2;

  /** Words that stand side by side may be this far apart: a cell can be set a little lower. */
  private static final double BESIDE = 0.6;

  /** A word this much smaller than its neighbour is a mark. */
  static final double SMALLER = 0.92;

  /** A line drawn with characters. */
  private static final Pattern RULE = Pattern.compile("[-–—_=]{4,}");

  /** A bracket that tables made from web pages have in a cell of its own. */
  private static final Set<String> CLOSING = Set.of(")", ")%");

  private static final double BRACKET = 3;

  /** {@code 1,234}. */
  private static final Pattern NUMBER = Pattern.compile("[\\d,.]{2,}\\d");

  /** {@code $(1,234}, {@code (0.4}. */
  private static final Pattern OPEN = Pattern.compile("[$–—-]?\\(\\$?[\\d,]*\\.?\\d+");

  private Lines() {}

  /** Lines from top to bottom. */
  static List<Line> of(PdfPage page, int column, List<Word> words) {
    var rows = rows(words);
    var raised = MarkRows.raise(rows);
    var lines = new ArrayList<Line>();
    for (var at = 0; at < rows.size(); at++) {
      var tokens = new ArrayList<Token>();
      for (var word : rows.get(at)) {
        tokens.add(Token.of(word));
      }
      for (var word : raised.get(at)) {
        tokens.add(Token.raised(word));
      }
      if (!rows.get(at).isEmpty()) {
        lines.add(line(page, column, tokens));
      }
    }
    lines.sort(Comparator.comparingDouble(Line::baseline));
    return lines;
  }

  private static Line line(PdfPage page, int column, List<Token> tokens) {
    tokens.sort(Comparator.comparingDouble(Token::x));
    var main =
        tokens.stream()
            .filter(token -> !token.raised())
            .max(Comparator.comparingDouble((Token token) -> token.word().size()))
            .orElse(tokens.getFirst());
    var marked = new ArrayList<Token>(tokens.size());
    for (var token : tokens) {
      var small =
          token.word().size() < SMALLER * main.word().size()
              && token.word().baseline() < main.word().baseline() - 0.1 * main.word().size();
      if (closes(token, marked)
          || RaisedEnds.slash(token, marked)
          || RaisedEnds.denominator(token, marked)
          || (small ? RaisedEnds.goesOn(token, marked) : RaisedEnds.unit(token, marked))) {
        marked.add(closed(marked.removeLast(), token));
      } else if (small && RaisedEnds.fraction(token, marked)) {
        marked.add(Token.of(token.word()));
      } else {
        marked.add(
            small || MarkPlace.hung(token, main, marked) ? Token.raised(token.word()) : token);
      }
    }
    return Line.of(page, column, marked, main.word().baseline(), main.word().size());
  }

  /** Whether a word belongs to the negative number that the word before begins. */
  private static boolean closes(Token token, List<Token> before) {
    if (before.isEmpty()
        || token.x() - before.getLast().right() > BRACKET * token.word().size()
        || before.getLast().raised()) {
      return false;
    }
    var number = before.getLast().text();
    return number.equals("(")
        ? NUMBER.matcher(token.text()).matches()
        : CLOSING.contains(token.text()) && OPEN.matcher(number).matches();
  }

  private static Token closed(Token number, Token bracket) {
    var word = number.word();
    var box = word.box().union(bracket.box());
    return Token.of(word.withText(word.text() + bracket.text(), box));
  }

  private static List<List<Word>> rows(List<Word> words) {
    var sorted = new ArrayList<>(words);
    dropRules(sorted);
    sorted.sort(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::x));
    var rows = new ArrayList<List<Word>>();
    var row = new ArrayList<Word>();
    for (var word : sorted) {
      if (!row.isEmpty()
          && word.baseline() - row.getLast().baseline()
              > SAME * Math.max(word.size(), row.getLast().size())) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(word);
    }
    rows.add(row);
    return joined(rows);
  }

  /** Typed reports set a dash before a rule that would begin the line: {@code - ------}. */
  private static void dropRules(List<Word> words) {
    var rules = words.stream().filter(Lines::rules).toList();
    if (!rules.isEmpty()) {
      words.removeIf(word ->
          rules(word)
              || (word.text().equals("-") && rules.stream().anyMatch(rule -> leads(word, rule))));
    }
  }

  private static boolean rules(Word word) {
    return !Character.isLetterOrDigit(word.text().charAt(0)) && RULE.matcher(word.text()).matches();
  }

  private static boolean leads(Word dash, Word rule) {
    return Math.abs(rule.baseline() - dash.baseline()) < 0.1 * dash.size()
        && rule.x() > dash.x()
        && rule.x() - dash.right() < 1.2 * dash.size();
  }

  /** Joins rows that are too close for two lines of text and stand beside each other. */
  private static List<List<Word>> joined(List<List<Word>> rows) {
    var joined = new ArrayList<List<Word>>();
    for (var row : rows) {
      if (!joined.isEmpty() && !row.isEmpty() && beside(joined.getLast(), row)) {
        joined.getLast().addAll(row);
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean beside(List<Word> above, List<Word> below) {
    var size = below.getFirst().size();
    if (below.getFirst().baseline() - above.getFirst().baseline() > BESIDE * size
        || above.stream().allMatch(word -> word.size() < SMALLER * size)
        || below.stream().allMatch(word -> word.size() < SMALLER * above.getFirst().size())) {
      return false;
    }
    return above.stream()
        .noneMatch(one ->
            below.stream().anyMatch(other -> one.x() < other.right() && other.x() < one.right()));
  }
}
