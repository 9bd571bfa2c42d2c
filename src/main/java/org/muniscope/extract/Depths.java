package org.muniscope.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How deep rows are indented, in type sizes from the leftmost row of their page column. */
final class Depths {
  private record Place(int page, int column) {}

  private final Map<Place, Double> lefts = new HashMap<>();
  private final boolean informative;

  Depths(List<Entry> entries) {
    var wraps = 0;
    var deeper = 0;
    for (var entry : entries) {
      entry.rows().forEach(this::see);
      entry.governors().forEach(this::see);
      for (var at = 1; at < entry.rows().size(); at++) {
        var above = entry.rows().get(at - 1);
        var row = entry.rows().get(at);
        if (above.line().beside(row.line()) && !row.words().isEmpty()) {
          wraps++;
          deeper += row.indent() > above.indent() + 1.5 ? 1 : 0;
        }
      }
    }
    informative = wraps > 0 && 4 * deeper > wraps;
  }

  private void see(Row row) {
    if (!row.words().isEmpty()) {
      lefts.merge(place(row), row.indent(), Math::min);
    }
  }

  private static Place place(Row row) {
    return new Place(row.line().page().number(), row.line().column());
  }

  double of(Row row) {
    return (row.indent() - lefts.getOrDefault(place(row), row.indent())) / row.line().size();
  }

  /** Whether further lines of a description are indented, so that depth tells who governs whom. */
  boolean informative() {
    return informative;
  }
}
