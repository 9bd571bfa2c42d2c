package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;

/** The columns of a table of figures, learnt from what stands above each other. */
final class FigureColumns {
  private record Range(double left, double right, int count) {
    double middle() {
      return (left + right) / 2;
    }

    Range with(Range other) {
      return new Range(
          Math.min(left, other.left), Math.max(right, other.right), count + other.count);
    }
  }

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

  int count() {
    return ranges.size();
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
  private int nearest(double left, double right) {
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

  /** The words of head lines by column, those of the upper line first; blank where none stand. */
  List<String> heads(List<Line> lines) {
    var heads = new ArrayList<StringBuilder>();
    ranges.forEach(_ -> heads.add(new StringBuilder()));
    for (var line : lines) {
      var words =
          line.tokens().stream().filter(token -> token.right() > left() - 4 * line.size()).toList();
      var groups = groups(words, 0.7 * line.size());
      var span = groups.isEmpty() ? 1 : ranges.size() / groups.size();
      var spanning =
          span > 1
              && groups.size() > 1
              && span * groups.size() == ranges.size()
              && between(groups, span, line.size());
      for (var at = 0; at < groups.size(); at++) {
        if (!spanning && ofWords(groups, at)) {
          continue;
        }
        if (spanning) {
          for (var column = at * span; column < (at + 1) * span; column++) {
            add(heads.get(column), groups.get(at));
          }
        } else {
          place(groups.get(at), heads);
        }
      }
    }
    return heads.stream()
        .map(head -> head.toString().replaceAll("(?<=\\w)[*†‡§]+(?=\\s|$)", "").strip())
        .toList();
  }

  /** Whether it is the head of words at the left of all figures: the next one has the figures. */
  private boolean ofWords(List<List<Token>> groups, int at) {
    var first = ranges.getFirst();
    return at + 1 < groups.size()
        && groups.get(at).getLast().right() < first.left()
        && groups.get(at + 1).getFirst().x() < first.right()
        && first.left() < groups.get(at + 1).getLast().right();
  }

  /** Words over one column belong to it; others are parted at their widest blank first. */
  private void place(List<Token> phrase, List<StringBuilder> heads) {
    var left = phrase.getFirst().x();
    var right = phrase.getLast().right();
    var over = ranges.stream().filter(each -> left < each.right() && each.left() < right).toList();
    if (phrase.size() == 1) {
      add(heads.get(under(phrase.getFirst())), phrase);
    } else if (over.size() == 1) {
      add(heads.get(ranges.indexOf(over.getFirst())), phrase);
    } else {
      var widest = 1;
      for (var at = 2; at < phrase.size(); at++) {
        if (blank(phrase, at) > blank(phrase, widest)) {
          widest = at;
        }
      }
      place(phrase.subList(0, widest), heads);
      place(phrase.subList(widest, phrase.size()), heads);
    }
  }

  private static double blank(List<Token> words, int before) {
    return words.get(before).x() - words.get(before - 1).right();
  }

  /** The column under a word of a head; heads are set flush right as their figures are. */
  private int under(Token word) {
    for (var at = 0; at < ranges.size(); at++) {
      var range = ranges.get(at);
      if (word.x() < range.right() && range.left() < word.right()) {
        return nearest(word.x(), word.right());
      }
      if (range.left() >= word.right()) {
        var before = at > 0 ? word.x() - ranges.get(at - 1).right() : Double.POSITIVE_INFINITY;
        return before < 0.5 * (range.left() - word.right()) ? at - 1 : at;
      }
    }
    return ranges.size() - 1;
  }

  /** Whether each group stands over as many columns as the others. */
  private boolean between(List<List<Token>> groups, int span, double size) {
    for (var at = 0; at < groups.size(); at++) {
      var group = groups.get(at);
      var first = ranges.get(at * span);
      var last = ranges.get((at + 1) * span - 1);
      if (group.getFirst().x() < first.left() - 2 * size
          || group.getLast().right() > last.right() + size) {
        return false;
      }
    }
    return true;
  }

  private static void add(StringBuilder head, List<Token> words) {
    for (var word : words) {
      if (!word.raised()) {
        head.append(head.isEmpty() ? "" : " ").append(word.text());
      }
    }
  }

  private static List<List<Token>> groups(List<Token> words, double blank) {
    var groups = new ArrayList<List<Token>>();
    var right = Double.NEGATIVE_INFINITY;
    for (var word : words) {
      if (groups.isEmpty() || word.x() - right > blank) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(word);
      right = word.right();
    }
    return groups;
  }
}
