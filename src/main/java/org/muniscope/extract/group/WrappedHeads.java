package org.muniscope.extract.group;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;

/**
 * The first lines of bold headings that wrap, {@code Industrial Development Revenue/Pollution
 * Control} above {@code Revenue — 3.1%}: the next word found no room on them in their page column.
 */
final class WrappedHeads {
  /** Points that the lines of one heading may differ in their indent. */
  private static final double ALIKE = 1.5;

  /** Lines of one heading are closer than this, in type sizes. */
  private static final double NEAR = 1.6;

  private final Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private WrappedHeads() {}

  /**
   * Finds them among the rows of a schedule. What wraps once does so wherever it stands, also in a
   * column that has no line as wide.
   */
  static WrappedHeads of(List<Row> rows) {
    var heads = new WrappedHeads();
    var above =
        IntStream.range(0, rows.size() - 1)
            .filter(at -> wraps(rows.get(at), rows.get(at + 1)))
            .boxed()
            .toList();
    if (!above.isEmpty()) {
      var edges = edges(rows);
      var names =
          above.stream()
              .filter(at -> full(rows.get(at), rows.get(at + 1), edges))
              .map(at -> rows.get(at).text())
              .collect(Collectors.toSet());
      rows.forEach(row -> row.heading().ifPresent(heading -> names.remove(heading.name())));
      above.stream()
          .map(rows::get)
          .filter(row -> names.contains(row.text()))
          .forEach(heads.found::add);
    }
    return heads;
  }

  /** Where the widest line of each page column ends. */
  private static Map<Row.Place, Double> edges(List<Row> rows) {
    Map<Row.Place, Double> edges = new HashMap<>();
    rows.stream()
        .filter(row -> !row.words().isEmpty() && row.heading().isEmpty())
        .forEach(row -> edges.merge(row.place(), row.words().getLast().right(), Math::max));
    return edges;
  }

  boolean hold(Row row) {
    return found.contains(row);
  }

  private static boolean wraps(Row above, Row row) {
    return above.bold()
        && row.bold()
        && !above.numbers()
        && !row.numbers()
        && above.heading().isEmpty()
        && ends(row)
        && above.line().beside(row.line())
        && row.line().baseline() - above.line().baseline() < NEAR * row.line().size()
        && Math.abs(row.indent() - above.indent()) < ALIKE
        && begins(Heading.plain(above.text()));
  }

  /** Whether a line can begin a heading: what names a state or goes on from above is whole. */
  private static boolean begins(Heading above) {
    return above.jurisdiction().isEmpty() && !above.continued();
  }

  /** Whether a line can end a heading, and names no state, which would be one of its own. */
  private static boolean ends(Row row) {
    var heading = row.heading().orElseGet(() -> Heading.plain(row.text()));
    return (row.heading().isPresent() || heading.continued()) && heading.jurisdiction().isEmpty();
  }

  private static boolean full(Row above, Row row, Map<Row.Place, Double> edges) {
    return above.rightWith(row) > edges.getOrDefault(above.place(), Double.POSITIVE_INFINITY);
  }
}
