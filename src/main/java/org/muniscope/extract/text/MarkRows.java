package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.extract.form.Marks;
import org.muniscope.pdf.Word;

/**
 * Finds the row that a small mark belongs to: mostly the one below its foot, for marks are raised;
 * a mark in a cell of its own can hang below its row instead.
 *
 * <p>Where both could be, the marks of the page that leave no choice tell how such marks are set.
 */
final class MarkRows {
  /** Lines of one entry are this close, in sizes of the line. */
  private static final double FURTHEST = 1.6;

  /** Marks whose distances differ by less, in points, are set alike. */
  private static final double ALIKE = 0.8;

  /** A row that a mark could belong to, and how far apart their baselines are, in points. */
  private record Neighbour(int row, double distance) {
    boolean asFarAs(Neighbour other) {
      return Math.abs(distance - other.distance) < ALIKE;
    }
  }

  /** A small word in a row of its own and the rows that it could belong to: one at least. */
  private record Mark(Word word, int row, Optional<Neighbour> above, Optional<Neighbour> below) {}

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
      raised.get(finder.owner(mark)).add(mark.word());
    }
    return raised;
  }

  private void see(Word word, int at) {
    if (wrapped(word, at)) {
      marks.add(new Mark(word, at, Optional.of(neighbour(word, at - 1)), Optional.empty()));
      return;
    }
    var below = below(word, at);
    var above = above(word, at);
    if (below.isEmpty() && follows(word, at)) {
      var first = first(word, at);
      if (above(first, at).isEmpty()) {
        below = below(first, at).map(found -> neighbour(word, found.row()));
        above = below.isEmpty() ? above : Optional.empty();
      }
    }
    if (below.isPresent() || above.isPresent()) {
      marks.add(new Mark(word, at, above, below));
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
        .filter(other -> mark.x() - other.right() < MarkPlace.BEFORE * mark.size())
        .filter(other -> Marks.alone(other.text()))
        .findFirst()
        .map(other -> first(other, at))
        .orElse(mark);
  }

  private double distance(Word word, int row) {
    return Math.abs(rows.get(row).getFirst().baseline() - word.baseline());
  }

  private Neighbour neighbour(Word word, int row) {
    return new Neighbour(row, distance(word, row));
  }

  /** The row that a mark belongs to. */
  private int owner(Mark mark) {
    if (mark.above().isEmpty() || mark.below().isEmpty()) {
      return mark.above().or(mark::below).orElseThrow().row();
    }
    var above = mark.above().get();
    var below = mark.below().get();
    return (hangs(mark.word(), above, below) ? above : below).row();
  }

  private boolean hangs(Word word, Neighbour above, Neighbour below) {
    var low =
        marks.stream()
            .filter(other -> other.below().isEmpty())
            .filter(other -> other.above().orElseThrow().asFarAs(above))
            .count();
    var high =
        marks.stream()
            .filter(other -> other.above().isEmpty())
            .filter(other -> other.below().orElseThrow().asFarAs(below))
            .count();
    return low > high
        || (low == high
            && above.distance() < below.distance()
            && MarkPlace.behindAmount(word, rows.get(above.row()))
            && MarkPlace.behindAmount(word, rows.get(below.row())));
  }

  /**
   * Whether a mark alone at the left edge of the row below, or left of the numbers that are all of
   * it, found no room behind the row above; a mark that leads a row stands before its words.
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
        && rows.get(at).stream().map(Word::text).allMatch(MarkRows::mark)
        && rows.get(at - 1).stream().anyMatch(other -> other.x() < word.x() + 1)
        && (MarkPlace.leads(word, rows.get(next)) || MarkPlace.farBefore(word, rows.get(next)));
  }

  private static boolean mark(String text) {
    return Marks.small(text) || (text.length() == 1 && Character.isUpperCase(text.charAt(0)));
  }

  private Optional<Neighbour> below(Word word, int at) {
    for (var below = at + 1; below < Math.min(rows.size(), at + 4); below++) {
      if (word.size() < Lines.SMALLER * largest.get(below)
          && MarkPlace.raised(word, rows.get(below))) {
        return Optional.of(neighbour(word, below));
      }
    }
    return Optional.empty();
  }

  private Optional<Neighbour> above(Word word, int at) {
    for (var above = at - 1; above >= Math.max(0, at - 2); above--) {
      if (word.size() < Lines.SMALLER * largest.get(above)
          && Marks.small(word.text())
          && MarkPlace.lowered(word, rows.get(above))) {
        return Optional.of(neighbour(word, above));
      }
    }
    return Optional.empty();
  }
}
