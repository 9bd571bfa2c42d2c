package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;
import org.muniscope.extract.text.Token;

/** The words below a head that can be cells of its columns, from which these are learned. */
final class CellsBelow {
  private CellsBelow() {}

  /** The cells by what the nearest head says they hold, from the top. */
  static Map<Role, List<Token>> of(TableHead head, List<Line> lines) {
    var cells = new EnumMap<Role, List<Token>>(Role.class);
    for (var line : lines) {
      collect(head, line, cells);
    }
    return cells;
  }

  private static void collect(TableHead head, Line line, Map<Role, List<Token>> cells) {
    var here = new EnumMap<Role, List<Token>>(Role.class);
    var right = Double.NEGATIVE_INFINITY;
    var rated = false;
    for (var token : line.tokens()) {
      if (token.raised() || token.text().equals("$")) {
        continue;
      }
      var apart = token.x() - right > 0.5 * line.size();
      right = token.right();
      if (apart) {
        var column = nearest(head, token, line.size());
        column.ifPresent(
            each -> here.computeIfAbsent(each.role(), _ -> new ArrayList<>()).add(token));
        rated = column.filter(each -> each.role() == Role.RATING).isPresent();
      } else if (rated && CellForms.whole(Role.RATING, token.text())) {
        goOn(here.getOrDefault(Role.RATING, List.of()), token);
      } else {
        rated = false;
      }
    }
    part(head, here);
    here.forEach(
        (role, tokens) -> cells.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(tokens));
  }

  /** The ratings of two agencies that stand as close as words do are one cell. */
  private static void goOn(List<Token> ratings, Token next) {
    var both = List.of(ratings.removeLast(), next);
    ratings.add(next.with(next.word().withText(Token.joined(both), Token.box(both))));
  }

  /** Two amounts under one head are a principal and its value, where the heads stand elsewhere. */
  private static void part(TableHead head, Map<Role, List<Token>> here) {
    var principals = here.getOrDefault(Role.PRINCIPAL, List.of());
    var values = here.getOrDefault(Role.VALUE, List.of());
    if (principals.size() + values.size() == 2
        && principals.size() != values.size()
        && head.of(Role.PRINCIPAL).orElseThrow().left()
            < head.of(Role.VALUE).orElseThrow().left()) {
      var both = principals.isEmpty() ? values : principals;
      here.put(Role.PRINCIPAL, List.of(both.getFirst()));
      here.put(Role.VALUE, List.of(both.getLast()));
    }
  }

  private static Optional<TableHead.Head> nearest(TableHead head, Token token, double size) {
    Optional<TableHead.Head> nearest = Optional.empty();
    var least = 4 * size;
    for (var column : head.heads()) {
      var distance = column.distance(token.middle());
      if (distance < least
          && CellForms.whole(column.role(), token.text())
          && !(head.of(Role.CALL).isPresent() && Dates.month(token.text()))) {
        least = distance;
        nearest = Optional.of(column);
      }
    }
    return nearest;
  }
}
