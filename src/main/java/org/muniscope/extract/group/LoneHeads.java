package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.bond.StateForms;
import org.muniscope.extract.bond.Terms;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/**
 * Short lines of words above bonds that are whole without them: headings that neither a percent nor
 * type nor their name tells, {@code Bridges} or {@code Kentucky & Ohio}.
 *
 * <p>A line of a description that wraps is full: the next word found no room on it. Where that had
 * room, and begins as far left, the line ends there because it says all that it has to say. Where
 * all bonds begin deeper and tell their own issuers, the indent leaves no doubt.
 */
final class LoneHeads {
  /** Points that lines with the same indent may differ. */
  private static final double ALIKE = 1.5;

  /** What a line has left beside the next word where it does not wrap, in type sizes. */
  private static final double LEFT = 4;

  /** The same where the line names a state. */
  private static final double BLANK = 0.5;

  /** A bond wraps to no more lines. */
  private static final int MOST_LINES = 6;

  /** No lines at all. */
  static final LoneHeads NONE = new LoneHeads(List.of(), RowOrder.of(List.of()));

  private final List<Row> rows;
  private final RowOrder order;
  private final Map<Row.Place, Double> edges = new HashMap<>();

  /** Where the leftmost line with a principal amount begins. */
  private final Map<Row.Place, Double> bonds = new HashMap<>();

  private final Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Row> sure = Collections.newSetFromMap(new IdentityHashMap<>());

  private LoneHeads(List<Row> rows, RowOrder order) {
    this.rows = rows;
    this.order = order;
    rows.stream()
        .filter(row -> row.numbers() && !row.words().isEmpty())
        .forEach(row -> {
          edges.merge(row.place(), row.words().getLast().right(), Math::max);
          if (row.principal().isPresent()) {
            bonds.merge(row.place(), row.indent(), Math::min);
          }
        });
  }

  /** Finds them among the rows of a schedule. */
  static LoneHeads of(List<Row> rows, RowOrder order) {
    var heads = new LoneHeads(rows, order);
    heads.addFlush();
    heads.addOutdented();
    return heads;
  }

  private void addFlush() {
    var broken = 0;
    for (var at = 0; at + 1 < rows.size(); at++) {
      if (deeper(at) <= -ALIKE || !alone(at)) {
        continue;
      }
      var row = rows.get(at);
      if (told(row, bond(at + 1))) {
        sure.add(row);
      } else if (deeper(at) < ALIKE) {
        var lone = LoneWords.above(row, rows.get(at + 1).text());
        broken += lone ? 0 : 1;
        if (lone) {
          found.add(row);
        }
      }
    }
    if (broken > found.size()) {
      found.removeIf(row -> StateForms.of(row.text()).isEmpty());
    }
    found.addAll(sure);
  }

  /** Adds lines that begin left of all bonds, unless most of them stand above mere series. */
  private void addOutdented() {
    var balance = 0;
    var outdented = new ArrayList<Row>();
    for (var at = 0; at + 1 < rows.size(); at++) {
      var row = rows.get(at);
      if (deeper(at) >= ALIKE
          && row.indent() < bonds.getOrDefault(row.place(), 0.0) - ALIKE
          && alone(at)) {
        var below = rows.get(at + 1).text();
        var placed = !Issuers.placeless(below);
        balance += placed && Issuers.names(SeriesText.before(below)) ? 1 : -1;
        if (placed && LoneWords.of(row) && LoneWords.ownIssuer(below)) {
          outdented.add(row);
        }
      }
    }
    if (balance > 0) {
      found.addAll(outdented);
      sure.addAll(outdented);
    }
  }

  boolean empty() {
    return found.isEmpty();
  }

  /** Whether a row is one of them. */
  boolean hold(Row row) {
    return found.contains(row);
  }

  /** Whether more than the room behind a row tells that it is one of them. */
  boolean sure(Row row) {
    return sure.contains(row);
  }

  /** Points by which the next row is indented deeper. */
  private double deeper(int at) {
    return rows.get(at + 1).indent() - rows.get(at).indent();
  }

  /** Whether a line has room for the bond below it. */
  private boolean alone(int at) {
    var row = rows.get(at);
    var next = rows.get(at + 1);
    return !row.numbers()
        && !(row.bold() && order.bold().issuers())
        && row.line().beside(next.line())
        && hasRoom(row, next)
        && (!RowOrder.heads(row) || row.text().endsWith(":"))
        && (at == 0 || begins(rows.get(at - 1), row))
        && !bond(at + 1).isEmpty();
  }

  /**
   * Whether the bond below a line says it again: the year in which it falls due, or the county with
   * whose name it begins.
   */
  private static boolean told(Row row, List<Row> bond) {
    var text = row.text();
    return row.cells().isEmpty()
        && (LoneWords.year(text)
            ? due(bond) == Integer.parseInt(text)
            : LoneWords.county(text) && bond.getFirst().text().startsWith(Issuers.trim(text)));
  }

  /** The year in which a bond falls due; 0 where none is told. */
  private static int due(List<Row> bond) {
    return bond.stream()
        .map(row -> row.cell(Role.MATURITY))
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .flatMap(Dates::maturity)
        .or(() -> Terms.read(Row.joined(bond.stream().map(Row::text))).maturity())
        .map(maturity -> maturity.year().orElse(0))
        .orElse(0);
  }

  /** Whether a line cannot belong to what stands above it. */
  private boolean begins(Row above, Row row) {
    var set = above.bold() && !row.bold() && !above.numbers();
    if (set || !above.line().beside(row.line()) || RowOrder.heads(above) || hold(above)) {
      return true;
    }
    if (!order.first()) {
      return above.value().isPresent();
    }
    return above.words().isEmpty()
        || (order.hanging() && above.indent() > row.indent() - ALIKE)
        || hasRoom(above, row);
  }

  private boolean hasRoom(Row above, Row row) {
    if (above.words().isEmpty() || row.words().isEmpty()) {
      return false;
    }
    var room = edges.getOrDefault(above.place(), 0.0) - above.rightWith(row);
    var size = row.line().size();
    return room > LEFT * size || (room > BLANK * size && StateForms.of(above.text()).isPresent());
  }

  /** The rows of the bond with its numbers that begins at a row; none where no whole one does. */
  private List<Row> bond(int from) {
    var numbers = from;
    while (numbers < rows.size() && numbers < from + MOST_LINES && !rows.get(numbers).numbers()) {
      numbers++;
    }
    if (numbers == rows.size()
        || rows.get(numbers).value().isEmpty()
        || rows.get(numbers).principal().isEmpty()
        || (order.first() && numbers > from)) {
      return List.of();
    }
    var end = numbers + 1;
    while (order.first()
        && end < rows.size()
        && !rows.get(end).numbers()
        && !WholeBond.in(rows.subList(from, end))) {
      end++;
    }
    var bond = rows.subList(from, end);
    return WholeBond.in(bond) ? bond : List.of();
  }
}
