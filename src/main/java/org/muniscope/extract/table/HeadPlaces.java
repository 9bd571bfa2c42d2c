package org.muniscope.extract.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;

/**
 * Where the heads of the page columns stand, so that the head of a page before can be moved to a
 * column that stands elsewhere.
 */
final class HeadPlaces {
  /** A head with the left edge of the lines below it, and the right edge of their amounts. */
  private record Placed(TableHead head, double left, double right) {}

  /** Points; nearer lines are only indented. */
  private static final double ELSEWHERE = 25;

  /** The last head that was printed in each page column. */
  private final Map<Integer, Placed> heads = new HashMap<>();

  /**
   * The head where it stands above some lines.
   *
   * @param own whether it was printed there; otherwise it is that of a page or column before
   */
  TableHead placed(TableHead head, boolean own, List<Line> body) {
    if (body.isEmpty()) {
      return head;
    }
    var left = body.stream().mapToDouble(Line::x).min().orElseThrow();
    var column = body.getFirst().column();
    if (own || heads.isEmpty()) {
      heads.put(column, new Placed(head, left, right(body)));
      return head;
    }
    var model =
        Optional.ofNullable(heads.get(column)).orElseGet(() -> heads.values().iterator().next());
    var by = left - model.left();
    if (Math.abs(by) <= ELSEWHERE) {
      return model.head();
    }
    var byLeft = model.head().moved(by);
    var byRight = model.head().moved(right(body) - model.right());
    var moved = below(byRight, body) > below(byLeft, body) ? byRight : byLeft;
    var before = below(model.head(), Role.VALUE, body);
    return before == 0 || below(moved, Role.VALUE, body) > before ? moved : model.head();
  }

  /** The right edge of most lines that end with an amount; of all lines where none does. */
  private static double right(List<Line> body) {
    var edges =
        body.stream()
            .filter(line -> Amount.read(line.tokens().getLast().text()).isPresent())
            .map(Line::right)
            .sorted()
            .toList();
    return edges.isEmpty()
        ? body.stream().mapToDouble(Line::right).max().orElseThrow()
        : edges.get(edges.size() / 2);
  }

  /** How many amounts stand below the heads of the principals and of the values. */
  private static long below(TableHead head, List<Line> body) {
    return below(head, Role.PRINCIPAL, body) + below(head, Role.VALUE, body);
  }

  /** How many amounts stand below a head. */
  private static long below(TableHead head, Role role, List<Line> body) {
    var value = head.of(role).orElseThrow();
    return body.stream()
        .flatMap(line -> line.tokens().stream())
        .filter(token -> value.distance(token.middle()) < token.word().size())
        .filter(token -> Amount.read(token.text()).isPresent())
        .count();
  }
}
