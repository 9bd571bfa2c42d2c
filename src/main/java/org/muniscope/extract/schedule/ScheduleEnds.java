package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.model.PrintedTotal.Kind;

/**
 * Tells where one schedule ends and the next begins: below its net assets, or at a new title after
 * its total investments.
 */
final class ScheduleEnds {
  /** The words before a total take at most this many lines above its number. */
  private static final int LABEL_LINES = 3;

  private static final Pattern CONTINUED = Pattern.compile("(?i)\\bcont(?:inued|['’]d|\\.)");

  private ScheduleEnds() {}

  /** The tables of each schedule, in order. */
  static List<List<Table>> split(List<Table> tables) {
    var schedules = new ArrayList<List<Table>>();
    var open = new ArrayList<Table>();
    for (var table : tables) {
      if (!open.isEmpty() && opensAnother(table) && prints(open, Kind.TOTAL_INVESTMENTS)) {
        schedules.add(List.copyOf(open));
        open.clear();
      }
      open.add(table);
      if (prints(List.of(table), Kind.NET_ASSETS)) {
        schedules.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      schedules.add(open);
    }
    return schedules;
  }

  private static boolean opensAnother(Table table) {
    return table.title().stream()
        .map(Line::text)
        .anyMatch(text -> Furniture.title(text) && !CONTINUED.matcher(text).find());
  }

  private static boolean prints(List<Table> tables, Kind kind) {
    for (var table : tables) {
      var rows = table.rows();
      for (var at = 0; at < rows.size(); at++) {
        if (rows.get(at).value().isPresent() && announces(rows, at, kind)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean announces(List<Row> rows, int at, Kind kind) {
    var words = rows.get(at).text();
    for (var from = at; from >= 0 && at - from <= LABEL_LINES; from--) {
      if (from < at) {
        if (rows.get(from).numbers()) {
          return false;
        }
        words = rows.get(from).text() + " " + words;
      }
      if (TotalLabel.kind(words).filter(kind::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
