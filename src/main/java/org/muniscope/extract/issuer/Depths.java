package org.muniscope.extract.issuer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.table.Row;

/** How deep rows are indented, in type sizes from the leftmost row of their page column. */
public final class Depths {
  /** Type sizes by which a row is indented, at least. */
  static final double DEEPER = 0.35;

  /** Points by which the next line of an entry is indented, at least. */
  private static final double HANGING = 1.5;

  /** Points that rows with the same indent may differ. */
  private static final double ALIKE = 1.5;

  /** The same where nothing else tells a series. */
  private static final double SAME = 0.5;

  private final Map<Row.Place, NavigableSet<Double>> indents = new HashMap<>();
  private final boolean informative;

  /** Whether marks before the words stand in their place rather than left of it. */
  private final boolean inPlace;

  public Depths(List<Entry> entries) {
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
          deeper += row.indent() > above.indent() + HANGING ? 1 : 0;
        }
      }
    }
    informative = (wraps > 0 && 4 * deeper > wraps) || series(entries);
    var inPlaces = 0;
    for (var entry : entries) {
      for (var row : entry.rows()) {
        inPlaces += inPlace(row);
      }
    }
    inPlace = inPlaces > 0;
  }

  /** 1 where only the mark before a row's words stands where other rows begin, -1 the other way. */
  private int inPlace(Row row) {
    var seen = indents.getOrDefault(row.place(), new TreeSet<>());
    return row.words().isEmpty() || row.markIndent() == row.indent()
        ? 0
        : Boolean.compare(near(row.markIndent(), seen), near(row.indent(), seen));
  }

  /** Whether an entry ends deeper than it begins, right where the next one begins. */
  private static boolean series(List<Entry> entries) {
    for (var at = 1; at < entries.size(); at++) {
      var above = entries.get(at - 1).rows();
      var next = entries.get(at).rows().getFirst();
      if (above.size() > 1
          && above.getLast().line().beside(next.line())
          && above.getLast().indent() > above.getFirst().indent() + HANGING
          && Math.abs(above.getLast().indent() - next.indent()) < SAME) {
        return true;
      }
    }
    return false;
  }

  private void see(Row row) {
    if (!row.words().isEmpty() && row.markIndent() == row.indent()) {
      indents.computeIfAbsent(row.place(), _ -> new TreeSet<>()).add(row.indent());
    }
  }

  double of(Row row) {
    var seen = indents.getOrDefault(row.place(), new TreeSet<>(Set.of(row.indent())));
    return (indent(row, seen) - seen.first()) / row.line().size();
  }

  /**
   * A mark before the words hangs to their left or stands in their place: as other rows tell. Where
   * both could be, as a mark can be as wide as an indent, it is as with most marks.
   */
  private double indent(Row row, NavigableSet<Double> seen) {
    var words = near(row.indent(), seen);
    var mark = near(row.markIndent(), seen);
    return mark && (!words || inPlace) ? row.markIndent() : row.indent();
  }

  private static boolean near(double x, NavigableSet<Double> seen) {
    return !seen.subSet(x - ALIKE, true, x + ALIKE, true).isEmpty();
  }

  /** Whether further lines of a description are indented, so that depth tells who governs whom. */
  boolean informative() {
    return informative;
  }
}
