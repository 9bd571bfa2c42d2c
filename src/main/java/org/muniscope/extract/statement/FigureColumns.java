package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.extract.text.Line;

/** The columns of a table of figures, learnt from what stands above each other. */
final class FigureColumns {
  /** Where a column stands, and how many figures told it. */
  record Range(double left, double right, int count) {
    double middle() {
      return (left + right) / 2;
    }

    Range with(Range other) {
      return new Range(
          Math.min(left, other.left), Math.max(right, other.right), count + other.count);
    }
  }

  /** Heads of columns stand so far apart, in type sizes. */
  private static final double HEAD_BLANK = 2;

  private final List<Range> ranges;

  private FigureColumns(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** As many columns as the fullest line has figures. */
  static FigureColumns learn(List<FigureLine> lines) {
    var spots = new ArrayList<Range>();
    var most = 1;
    for (var line : lines) {
      var real = line.figures().stream().filter(FigureColumns::real).toList();
      most = Math.max(most, real.size());
      real.forEach(figure -> spots.add(new Range(figure.x(), figure.right(), 1)));
    }
    spots.sort(Comparator.comparingDouble(Range::left));
    var ranges = new ArrayList<Range>();
    for (var spot : spots) {
      if (!ranges.isEmpty() && spot.left() < ranges.getLast().right() - 0.5) {
        ranges.set(ranges.size() - 1, ranges.getLast().with(spot));
      } else {
        ranges.add(spot);
      }
    }
    while (ranges.size() > most) {
      join(ranges);
    }
    return new FigureColumns(ranges);
  }

  private static boolean real(Figure figure) {
    return figure.kind() != Figure.Kind.SIGN;
  }

  private static void join(List<Range> ranges) {
    var closest = 1;
    for (var at = 2; at < ranges.size(); at++) {
      if (gap(ranges, at) < gap(ranges, closest)) {
        closest = at;
      }
    }
    // Figures beside their column do not widen it.
    var right = ranges.remove(closest);
    var left = ranges.get(closest - 1);
    ranges.set(closest - 1, right.count() > left.count() ? right : left);
  }

  private static double gap(List<Range> ranges, int at) {
    return ranges.get(at).left() - ranges.get(at - 1).right();
  }

  /** The left edge of the first column. */
  double left() {
    return ranges.stream().mapToDouble(Range::left).min().orElse(Double.POSITIVE_INFINITY);
  }

  /** The figures of a line by column; an empty place where the line has none. */
  List<Optional<Figure>> sort(FigureLine line) {
    var cells = new ArrayList<Optional<Figure>>();
    ranges.forEach(_ -> cells.add(Optional.empty()));
    for (var figure : line.figures()) {
      var at = real(figure) ? nearest(figure.x(), figure.right()) : after(figure.right());
      if (cells.get(at).isEmpty()) {
        cells.set(at, Optional.of(figure));
      } else if (real(figure)) {
        var free = at + 1 < cells.size() && cells.get(at + 1).isEmpty() ? at + 1 : at;
        cells.set(free, Optional.of(figure));
      }
    }
    return cells;
  }

  /** The column that lies under most of a stretch, or closest to it. */
  int nearest(double left, double right) {
    var best = 0;
    for (var at = 1; at < ranges.size(); at++) {
      if (distance(at, left, right) < distance(best, left, right)) {
        best = at;
      }
    }
    return best;
  }

  private double distance(int at, double left, double right) {
    var range = ranges.get(at);
    var overlap = Math.min(right, range.right()) - Math.max(left, range.left());
    return overlap > 0 ? -overlap : Math.abs((left + right) / 2 - range.middle());
  }

  /** The column that a lone dollar sign belongs to. */
  private int after(double x) {
    for (var at = 0; at < ranges.size(); at++) {
      if (x <= ranges.get(at).right() + 1) {
        return at;
      }
    }
    return ranges.size() - 1;
  }

  /** Whether a line names columns anew: a label, and at least two phrases over figures. */
  boolean renamed(FigureLine line) {
    if (line.data() || line.x() > left()) {
      return false;
    }
    var words = line.line().tokens();
    var wide =
        IntStream.range(1, words.size())
            .filter(at -> words.get(at).x() - words.get(at - 1).right() > HEAD_BLANK * line.size())
            .filter(at -> words.get(at).right() > left())
            .count();
    return wide > 1;
  }

  /** The words of head lines by column, those of the upper line first; blank where none stand. */
  List<String> heads(List<Line> lines) {
    return new FigureHeads(this, ranges).of(lines);
  }
}
