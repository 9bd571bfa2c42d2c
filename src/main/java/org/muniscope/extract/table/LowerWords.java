package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muniscope.extract.bond.Terms;
import org.muniscope.extract.text.Role;

/**
 * Joins numbers with the words of their row that stand lower, as where a raised mark makes the cell
 * of the words higher: by less than a line, so that they are none of their own.
 */
final class LowerWords {
  /** How far below its words, in type sizes, numbers belong to the line that follows too. */
  private static final double LOWER = 0.3;

  /** Words nearer than this part of the way from line to line are no line below. */
  private static final double NEARER = 0.96;

  /** The same for words that no numbers below can have, where a cell slid down by itself. */
  private static final double SPARE = 1.25;

  /** By how much words that slid down stand below their numbers, in type sizes, at least. */
  private static final double SLID = 0.1;

  private LowerWords() {}

  /** The rows; where words stand a little lower than their numbers, both in one. */
  static List<Row> joined(List<Row> rows) {
    if (IntStream.range(0, rows.size() - 1)
        .noneMatch(at -> mayLack(rows.get(at), rows.get(at + 1)))) {
      return rows;
    }
    var leading = CentredRows.leading(rows);
    var joined = new ArrayList<Row>();
    for (var at = 0; at < rows.size(); at++) {
      if (lacks(rows, at, leading)) {
        joined.add(CentredRows.whole(rows.get(at), rows.subList(at, at + 2)));
        at++;
      } else {
        joined.add(rows.get(at));
      }
    }
    return List.copyOf(joined);
  }

  /** Whether the words of a row may stand on the line below its numbers. */
  private static boolean mayLack(Row row, Row below) {
    return row.principal().isPresent()
        && row.cells().containsKey(Role.VALUE)
        && (row.words().isEmpty()
            || numbers(row) - CentredRows.baseline(row) > LOWER * row.line().size()
            || slid(row))
        && CentredRows.words(below)
        && below.heading().isEmpty()
        && !below.opensTotal()
        && row.line().beside(below.line());
  }

  private static boolean lacks(List<Row> rows, int at, double leading) {
    if (at + 1 == rows.size() || !mayLack(rows.get(at), rows.get(at + 1))) {
      return false;
    }
    var row = rows.get(at);
    var below = rows.get(at + 1);
    var down = (CentredRows.baseline(below) - numbers(row)) / leading;
    return (down < NEARER || (down < SPARE && spare(rows, at)))
        && !nearNext(rows, at)
        && !told(row, row.text())
        && told(row, row.text() + " " + below.text())
        && (at == 0 || !wordsFor(row, rows.get(at - 1)));
  }

  /** Whether words stand no farther from numbers below that have none. */
  private static boolean nearNext(List<Row> rows, int at) {
    if (at + 2 == rows.size()) {
      return false;
    }
    var below = rows.get(at + 1);
    var next = rows.get(at + 2);
    return next.words().isEmpty()
        && next.principal().isPresent()
        && below.line().beside(next.line())
        && CentredRows.baseline(below) - numbers(rows.get(at))
            > NEARER * (numbers(next) - CentredRows.baseline(below));
  }

  /** Whether words stand a little below their numbers. */
  private static boolean slid(Row row) {
    return CentredRows.baseline(row) - numbers(row) > SLID * row.line().size();
  }

  /**
   * Whether numbers have no words, or some that slid down, and the next ones below need none of
   * those between.
   */
  private static boolean spare(List<Row> rows, int at) {
    return (rows.get(at).words().isEmpty() || slid(rows.get(at)))
        && rows.subList(at + 2, rows.size()).stream()
            .filter(next -> next.principal().isPresent())
            .findFirst()
            .filter(next -> told(next, next.text()))
            .isPresent();
  }

  /** Whether the line above holds the words of a row that has none. */
  private static boolean wordsFor(Row row, Row above) {
    return CentredRows.words(above)
        && row.words().isEmpty()
        && above.line().beside(row.line())
        && above.heading().isEmpty()
        && told(row, above.text());
  }

  /** Whether words tell coupon and maturity of a row, or its columns do. */
  private static boolean told(Row row, String words) {
    var terms = Terms.read(words);
    return !words.isBlank()
        && (terms.coupon().isPresent() || row.tells(Role.COUPON))
        && (terms.maturity().isPresent() || row.tells(Role.MATURITY));
  }

  private static double numbers(Row row) {
    return row.cells().getOrDefault(Role.VALUE, row.words()).getLast().word().baseline();
  }
}
