package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.model.PrintedTotal.Kind;

/**
 * Tells where one schedule ends and the next begins: below its net assets, or where two of three
 * signs agree, which are a new title, total investments above, and pages of something else between.
 */
final class ScheduleEnds {
  /** The words before a total take at most this many lines above its number. */
  private static final int LABEL_LINES = 3;

  /** Not even a page that could not be read makes a schedule go on so many pages later. */
  private static final int APART = 3;

  private ScheduleEnds() {}

  /** The tables of each schedule, in order. */
  static List<List<Table>> split(List<Table> tables) {
    var printed = tables.parallelStream().map(ScheduleEnds::totals).toList();
    var schedules = new ArrayList<List<Table>>();
    var open = new ArrayList<Table>();
    var totals = EnumSet.noneOf(Kind.class);
    for (var at = 0; at < tables.size(); at++) {
      var table = tables.get(at);
      if (!open.isEmpty() && another(open, table, totals.contains(Kind.TOTAL_INVESTMENTS))) {
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

  private static boolean another(List<Table> open, Table next, boolean ended) {
    if (continued(next)) {
      return false;
    }
    if (strays(open) && !next.title().isEmpty()) {
      return true;
    }
    return titled(next) ? ended || apart(open, next) : ended && apart(open, next);
  }

  private static boolean apart(List<Table> open, Table next) {
    var last = open.stream().flatMapToInt(ScheduleEnds::pages).max();
    return last.isPresent() && pages(next).anyMatch(page -> page >= last.getAsInt() + APART);
  }

  private static IntStream pages(Table table) {
    return table.rows().stream().mapToInt(row -> row.line().page().number());
  }

  private static boolean titled(Table table) {
    return table.title().stream().anyMatch(line -> Titles.ofSchedule(line.text()));
  }

  private static boolean continued(Table table) {
    return table.title().stream().anyMatch(line -> Continued.in(line.text()));
  }

  /** Whether these are pages behind a schedule that look as if it went on, but hold no bond. */
  private static boolean strays(List<Table> tables) {
    return tables.stream()
        .allMatch(table ->
            table.title().isEmpty()
                && table.rows().stream()
                    .noneMatch(row -> row.principal().isPresent() && row.value().isPresent()));
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
