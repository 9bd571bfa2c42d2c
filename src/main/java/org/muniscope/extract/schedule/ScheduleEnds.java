package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.extract.text.Continued;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Titles;
import org.muniscope.model.PrintedTotal.Kind;

/**
 * Tells where one schedule ends and the next begins: below its net assets, or at a new title after
 * its total investments.
 */
final class ScheduleEnds {
  /** The words before a total take at most this many lines above its number. */
  private static final int LABEL_LINES = 3;

  private ScheduleEnds() {}

  /** The tables of each schedule, in order. */
  static List<List<Table>> split(List<Table> tables) {
    var printed = tables.parallelStream().map(ScheduleEnds::totals).toList();
    var schedules = new ArrayList<List<Table>>();
    var open = new ArrayList<Table>();
    var totals = EnumSet.noneOf(Kind.class);
    for (var at = 0; at < tables.size(); at++) {
      var table = tables.get(at);
      if (!open.isEmpty() && opensAnother(table) && totals.contains(Kind.TOTAL_INVESTMENTS)) {
        schedules.add(List.copyOf(open));
        open.clear();
        totals.clear();
      }
      open.add(table);
      totals.addAll(printed.get(at));
      if (totals.contains(Kind.NET_ASSETS)) {
        schedules.add(List.copyOf(open));
        open.clear();
        totals.clear();
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
        .anyMatch(text -> Titles.ofSchedule(text) && !Continued.in(text));
  }

  /** What the numbers of a table sum, as the words before them say. */
  private static Set<Kind> totals(Table table) {
    var totals = EnumSet.noneOf(Kind.class);
    for (var at = 0; at < table.rows().size(); at++) {
      if (table.rows().get(at).value().isPresent()) {
        addAnnounced(table.rows(), at, totals);
      }
    }
    return totals;
  }

  private static void addAnnounced(List<Row> rows, int at, Set<Kind> totals) {
    var words = rows.get(at).text();
    for (var from = at; from >= 0 && at - from <= LABEL_LINES; from--) {
      if (from < at) {
        if (rows.get(from).numbers()) {
          return;
        }
        words = rows.get(from).text() + " " + words;
      }
      TotalLabel.kind(words).ifPresent(totals::add);
    }
  }
}
