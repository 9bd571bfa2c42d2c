package org.muniscope.extract.table;

import java.util.List;
import java.util.Optional;
import org.muniscope.extract.table.Columns.Range;
import org.muniscope.extract.text.TableHead;
import org.muniscope.extract.text.Token;

/** Finds where a column stands by the edges that its cells share. */
final class Alignment {
  /** Cells of one column end, or begin, within this many type sizes of each other. */
  private static final double ALIGNED = 1.1;

  private Alignment() {}

  /** The extent of the cells that share an edge with most others. */
  static Optional<Range> of(List<Token> cells, double size) {
    var rights = cells.stream().mapToDouble(Token::right).toArray();
    var lefts = cells.stream().mapToDouble(Token::x).toArray();
    var best = -1;
    var most = 0;
    var byRight = true;
    for (var at = 0; at < cells.size(); at++) {
      var right = near(rights, rights[at], size);
      var left = near(lefts, lefts[at], size);
      if (Math.max(right, left) > most) {
        best = at;
        most = Math.max(right, left);
        byRight = right >= left;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(extent(cells, byRight ? rights : lefts, best, size));
  }

  /** The ratings below a head, which may span the columns of two agencies. */
  static Optional<Range> ofRatings(TableHead.Head head, List<Token> all, double size) {
    var first = of(all, size);
    var rest =
        all.stream()
            .filter(token -> head.distance(token.middle()) == 0)
            .filter(token -> first.filter(range -> range.holds(token)).isEmpty())
            .toList();
    return 3 * rest.size() < all.size()
        ? first
        : first.flatMap(range -> of(rest, size).map(range::to));
  }

  /** How many edges lie so near to one that they are the same. */
  private static int near(double[] edges, double edge, double size) {
    var near = 0;
    for (var each : edges) {
      near += Math.abs(each - edge) < ALIGNED * size ? 1 : 0;
    }
    return near;
  }

  private static Range extent(List<Token> cells, double[] edges, int anchor, double size) {
    var left = Double.POSITIVE_INFINITY;
    var right = Double.NEGATIVE_INFINITY;
    for (var at = 0; at < edges.length; at++) {
      if (Math.abs(edges[at] - edges[anchor]) < ALIGNED * size) {
        left = Math.min(left, cells.get(at).x());
        right = Math.max(right, cells.get(at).right());
      }
    }
    return new Range(left, right, 0.6 * size);
  }
}
