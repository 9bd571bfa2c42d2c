package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.pdf.Word;

/**
 * Finds the row that a small mark belongs to: mostly the one below its foot, for marks are raised;
 * a mark in a cell of its own can hang below its row instead.
 *
 * <p>Where both could be, the marks of the page that leave no choice tell how such marks are set.
 */
final class MarkRows {
  /** A mark stands at most this far above its line, in sizes of the line. */
  private static final double RAISED = 0.75;

  /** A mark in a cell of its own may hang this far below the line, in sizes of the line. */
  private static final double LOWERED = 0.5;

  /** Lines of one entry are this close, in sizes of the line. */
  private static final double FURTHEST = 1.6;

  /** Words of running text stand closer, in type sizes. */
  private static final double BEFORE = 1;

  /** Marks whose distances differ by less, in points, are set alike. */
  private static final double ALIKE = 0.8;

  /** A small word left of its line is this close, in sizes of the line. */
  private static final double LEFT = 3;

  /** Before amounts, which begin where they may, a mark stands farther off. */
  private static final double MARGIN = 7;

  /** Words; no printed line holds more, and looking for marks in it would take forever. */
  private static final int LONGEST = 500;

  private static final int NONE = -1;

  /** A small word and the rows it could belong to, with its distances from their baselines. */
  private record Mark(Word word, int row, int above, double drop, int below, double lift) {
    boolean low() {
      return above != NONE && below == NONE;
    }

    boolean high() {
      return above == NONE && below != NONE;
    }
  }

  private final List<List<Word>> rows;
  private final List<Double> largest = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private MarkRows(List<List<Word>> rows) {
    this.rows = rows;
    for (var row : rows) {
      largest.add(row.stream().mapToDouble(Word::size).max().orElse(0));
    }
  }

  /** Takes the marks out of their rows; returns those of each row. */
  static List<List<Word>> raise(List<List<Word>> rows) {
    var finder = new MarkRows(rows);
    for (var at = 0; at < rows.size(); at++) {
      for (var word : rows.get(at)) {
        finder.see(word, at);
      }
    }
    var raised = new ArrayList<List<Word>>();
    rows.forEach(_ -> raised.add(new ArrayList<>()));
    for (var mark : finder.marks) {
      rows.get(mark.row()).remove(mark.word());
      raised.get(finder.hangs(mark) ? mark.above() : mark.below()).add(mark.word());
    }
    return raised;
  }

  private void see(Word word, int at) {
    var wrapped = wrapped(word, at);
    var below = wrapped ? NONE : below(word, at);
    var above = wrapped ? at - 1 : above(word, at);
    if (!wrapped && below == NONE && follows(word, at)) {
      var first = first(word, at);
      if (above(first, at) == NONE) {
        below = below(first, at);
        above = below == NONE ? above : NONE;
      }
    }
    if (below != NONE || above != NONE) {
      marks.add(new Mark(word, at, above, distance(word, above), below, distance(word, below)));
    }
  }

  /** Whether a small mark can stand behind another one. */
  private boolean follows(Word mark, int at) {
    return at + 1 < rows.size()
        && mark.size() < Lines.SMALLER * largest.get(at + 1)
        && Marks.alone(mark.text());
  }

  /** The first of the marks that stand side by side, as {@code (b) (d)} do behind a word. */
  private Word first(Word mark, int at) {
    return rows.get(at).stream()
        .filter(other -> other.x() < mark.x() && other.size() == mark.size())
        .filter(other -> mark.x() - other.right() < BEFORE * mark.size())
        .filter(other -> Marks.alone(other.text()))
        .findFirst()
        .map(other -> first(other, at))
        .orElse(mark);
  }

  private double distance(Word word, int row) {
    return row == NONE ? 0 : Math.abs(rows.get(row).getFirst().baseline() - word.baseline());
  }

  private boolean hangs(Mark mark) {
    if (mark.low() || mark.high()) {
      return mark.low();
    }
    var low =
        marks.stream()
            .filter(other -> other.low() && Math.abs(other.drop() - mark.drop()) < ALIKE)
            .count();
    var high =
        marks.stream()
            .filter(other -> other.high() && Math.abs(other.lift() - mark.lift()) < ALIKE)
            .count();
    return low > high || (low == high && mark.drop() < mark.lift() && besideAmounts(mark));
  }

  /** Amounts share their right edge, so that a mark in the next column stands behind two. */
  private boolean besideAmounts(Mark mark) {
    return behindAmount(mark.word(), rows.get(mark.above()))
        && behindAmount(mark.word(), rows.get(mark.below()));
  }

  private static boolean behindAmount(Word mark, List<Word> row) {
    return row.stream()
        .anyMatch(other ->
            Math.abs(mark.x() - other.right()) < 0.5 * other.size()
                && Amount.read(other.text()).isPresent());
  }

  /**
   * Whether a mark alone at the left edge of the row below found no room behind the row above; a
   * mark that leads a row stands before its words.
   */
  private boolean wrapped(Word word, int at) {
    var next = at + 1;
    while (next < Math.min(rows.size(), at + 3)
        && word.size() >= Lines.SMALLER * largest.get(next)) {
      next++;
    }
    return at > 0
        && next < rows.size()
        && word.size() < Lines.SMALLER * Math.min(largest.get(at - 1), largest.get(next))
        && distance(word, at - 1) < FURTHEST * largest.get(at - 1)
        && distance(word, next) < FURTHEST * largest.get(next)
        && rows.get(at).stream().allMatch(other -> Marks.small(other.text()))
        && rows.get(at - 1).stream().anyMatch(other -> other.x() < word.x() + 1)
        && leads(word, rows.get(next));
  }

  /** Whether a mark stands over a word that has no other right before it. */
  private static boolean leads(Word mark, List<Word> row) {
    return row.size() <= LONGEST
        && row.stream()
            .filter(first -> Math.abs(mark.x() - first.x()) < 0.1 * first.size())
            .anyMatch(first -> row.stream().noneMatch(other -> before(other, first)));
  }

  private static boolean before(Word word, Word next) {
    return word.x() < next.x() && next.x() - word.right() < BEFORE * next.size();
  }

  private int below(Word word, int at) {
    for (var below = at + 1; below < Math.min(rows.size(), at + 4); below++) {
      if (word.size() < Lines.SMALLER * largest.get(below) && raised(word, rows.get(below))) {
        return below;
      }
    }
    return NONE;
  }

  private int above(Word word, int at) {
    for (var above = at - 1; above >= Math.max(0, at - 2); above--) {
      if (word.size() < Lines.SMALLER * largest.get(above)
          && Marks.small(word.text())
          && lowered(word, rows.get(above))) {
        return above;
      }
    }
    return NONE;
  }

  /** Whether a mark hangs right behind a word of the row above it. */
  private static boolean lowered(Word mark, List<Word> row) {
    return row.size() <= LONGEST
        && row.stream()
            .anyMatch(other ->
                mark.size() < Lines.SMALLER * other.size()
                    && mark.baseline() - other.baseline() > 0
                    && mark.baseline() - other.baseline() < LOWERED * other.size()
                    && Math.abs(mark.x() - other.right()) < 0.5 * other.size());
  }

  private static boolean raised(Word word, List<Word> row) {
    if (word.text().length() > 12 || row.size() > LONGEST) {
      return false;
    }
    var mark = Marks.small(word.text());
    for (var other : row) {
      var lift = other.baseline() - word.baseline();
      if (word.size() < Lines.SMALLER * other.size()
          && lift > 0
          && lift < RAISED * other.size()
          && (inside(word, other)
              || Math.abs(word.x() - other.right()) < 1.2 * other.size()
              || Math.abs(other.x() - word.right()) < 1.2 * other.size())) {
        return true;
      }
    }
    return row.stream()
        .anyMatch(other ->
            word.size() < Lines.SMALLER * other.size()
                && other.baseline() - word.baseline() > 0
                && other.baseline() - word.baseline() < RAISED * other.size()
                && word.x() < other.x()
                && (row.stream().anyMatch(left -> left.x() < word.x())
                    ? mark
                    : other.x() - word.right() < (mark ? MARGIN : LEFT) * other.size()));
  }

  /** Whether a mark stands over a word, where this is wider than the file's producer took it. */
  private static boolean inside(Word mark, Word other) {
    return mark.x() > other.x() && mark.right() < other.right() && Marks.small(mark.text());
  }
}
