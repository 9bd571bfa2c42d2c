package org.muniscope.extract.text;

import java.util.List;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.form.Marks;
import org.muniscope.pdf.Word;

/** How a small word stands to the words of another row. */
final class MarkPlace {
  /** A mark stands at most this far above its line, in sizes of the line. */
  private static final double RAISED = 0.75;

  /** A mark in a cell of its own may hang this far below the line, in sizes of the line. */
  private static final double LOWERED = 0.5;

  /** A mark at a word stands this close, in sizes of the line. */
  private static final double BESIDE = 1.2;

  /** A word this much smaller than its line is a mark wherever its baseline is. */
  private static final double SMALL = 0.8;

  /** A small word left of its line, or in the cell behind it, is this close, in its sizes. */
  private static final double LEFT = 3;

  /** Before amounts, which begin where they may, a mark stands farther off. */
  private static final double MARGIN = 7;

  /** No mark is longer, even where several stand together. */
  private static final int LETTERS = 12;

  /** Words; no printed line holds more, and looking for marks in it would take forever. */
  private static final int LONGEST = 500;

  /** Words of running text stand closer, in type sizes. */
  static final double BEFORE = 1;

  private MarkPlace() {}

  /** Amounts share their right edge, so that a mark in the next column stands behind two. */
  static boolean behindAmount(Word mark, List<Word> row) {
    return row.stream()
        .anyMatch(other ->
            Math.abs(mark.x() - other.right()) < 0.5 * other.size()
                && Amount.read(other.text()).isPresent());
  }

  /** Whether a mark stands over a word that has no other right before it. */
  static boolean leads(Word mark, List<Word> row) {
    return row.size() <= LONGEST
        && row.stream()
            .filter(first -> Math.abs(mark.x() - first.x()) < 0.1 * first.size())
            .anyMatch(first -> row.stream().noneMatch(other -> before(other, first)));
  }

  /** Whether a mark stands far left of all words of the row that it is raised from. */
  static boolean farBefore(Word mark, List<Word> row) {
    return row.stream().anyMatch(other -> over(mark, other))
        && row.stream().allMatch(other -> other.x() - mark.right() > MARGIN * other.size());
  }

  private static boolean before(Word word, Word next) {
    return word.x() < next.x() && next.x() - word.right() < BEFORE * next.size();
  }

  /** Whether a mark hangs right behind a word of the row above it, or a little before the row. */
  static boolean lowered(Word mark, List<Word> row) {
    return row.size() <= LONGEST
        && row.stream()
            .anyMatch(other ->
                under(mark, other)
                    && (Math.abs(mark.x() - other.right()) < 0.5 * other.size()
                        || (inMargin(mark, other)
                            && row.stream().noneMatch(left -> left.x() < other.x()))));
  }

  private static boolean under(Word mark, Word other) {
    var drop = mark.baseline() - other.baseline();
    return mark.size() < Lines.SMALLER * other.size() && drop > 0 && drop < LOWERED * other.size();
  }

  /** Whether a mark stands left of a word, no farther off than one in a cell of its own. */
  private static boolean inMargin(Word mark, Word other) {
    return mark.right() <= other.x() && other.x() - mark.right() < LEFT * other.size();
  }

  /**
   * Whether a small mark in a cell of its own, which need not be raised there, leads the words of
   * its line: {@code 1,2 Abington School District}, {@code 2,000 1 Selma, AL IDB}.
   */
  static boolean hung(Token token, Token main, List<Token> before) {
    return token.word().size() < SMALL * main.word().size()
        && Marks.small(token.text())
        && before.stream().map(Token::text).allMatch(MarkPlace::amount);
  }

  private static boolean amount(String text) {
    return text.equals("$") || Amount.read(text).isPresent();
  }

  /** Whether a small word stands raised at a word of the row below it. */
  static boolean raised(Word word, List<Word> row) {
    if (word.text().length() > LETTERS || row.size() > LONGEST) {
      return false;
    }
    for (var other : row) {
      if (over(word, other)
          && (inside(word, other)
              || Math.abs(word.x() - other.right()) < BESIDE * other.size()
              || inNextCell(word, other)
              || Math.abs(other.x() - word.right()) < BESIDE * other.size())) {
        return true;
      }
    }
    return row.stream()
        .anyMatch(other -> over(word, other) && word.x() < other.x() && leftOf(word, other, row));
  }

  /** Whether a small word stands as much higher than a word as marks do. */
  private static boolean over(Word word, Word other) {
    var lift = other.baseline() - word.baseline();
    return word.size() < Lines.SMALLER * other.size() && lift > 0 && lift < RAISED * other.size();
  }

  /** Whether a small word left of another belongs to the row: amounts begin where they may. */
  private static boolean leftOf(Word word, Word other, List<Word> row) {
    var mark = Marks.small(word.text());
    return row.stream().anyMatch(left -> left.x() < word.x())
        ? mark
        : other.x() - word.right() < (mark ? MARGIN : LEFT) * other.size();
  }

  /** Whether a mark in the cell behind an amount stands a little farther off: {@code 1,987 (b)}. */
  private static boolean inNextCell(Word mark, Word other) {
    return mark.x() > other.right()
        && mark.x() - other.right() < LEFT * other.size()
        && Marks.alone(mark.text())
        && Amount.read(other.text()).isPresent();
  }

  /** Whether a mark stands over a word, where this is wider than the file's producer took it. */
  private static boolean inside(Word mark, Word other) {
    return mark.x() > other.x() && mark.right() < other.right() && Marks.small(mark.text());
  }
}
