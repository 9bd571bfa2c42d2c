package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.table.TableFinder;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Finding;
import org.muniscope.model.Footnote;
import org.muniscope.model.Schedule;

/**
 * Tables that may be schedules: their heads say so, but only reading them tells whether they hold
 * bonds.
 */
public final class Candidates {
  /** So far behind a page that nothing is. */
  private static final int NO_PAGE = Integer.MAX_VALUE - 100;

  private final List<Line> lines;

  /** The tables of each candidate, in the order of the report. */
  private final List<List<Table>> all;

  private Candidates(List<Line> lines, List<List<Table>> all) {
    this.lines = lines;
    this.all = all;
  }

  /**
   * Finds the tables of a report that have the heads of a schedule.
   *
   * @param lines of the report without furniture
   * @param pages all lines of each page, by its number
   */
  public static Candidates find(List<Line> lines, Map<Integer, List<Line>> pages) {
    var tables = LargestHoldings.without(TableFinder.find(lines, pages));
    var split = ScheduleEnds.split(tables);
    return new Candidates(lines, split.stream().filter(Candidates::possible).toList());
  }

  /** Whether a table counts principal: what counts shares alone holds no bonds. */
  private static boolean possible(List<Table> tables) {
    return !tables.stream().allMatch(Table::shares);
  }

  /** The lines that belong to none of the candidates. */
  public List<Line> outside() {
    return outside(all);
  }

  /**
   * Reads those that hold bonds.
   *
   * @param covers tell whose report a schedule belongs to
   */
  public Schedules read(Covers covers) {
    var findings = new ArrayList<Finding>();
    var schedules = new ArrayList<Schedule>();
    var abbreviations = new ArrayList<Abbreviation>();
    var footnotes = new ArrayList<Footnote>();
    var read = new ArrayList<List<Table>>();
    var repeats = new Repeats();
    var before = 0;
    for (var candidate : all) {
      var feet = candidate.stream().flatMap(table -> table.notes().stream()).toList();
      var notes = NotesReader.from(feet, below(candidate), lastPage(candidate));
      var glossary = new Glossary(notes.abbreviations(), notes.footnotes());
      var report = covers.report(before, firstPage(candidate));
      var schedule = ScheduleReader.read(candidate, glossary, report);
      var again = schedule.value().flatMap(repeats::take);
      findings.addAll(again.map(List::of).orElse(schedule.findings()));
      if (again.isEmpty() && schedule.value().isPresent()) {
        schedules.add(schedule.value().get());
        read.add(candidate);
        before = schedule.value().get().lastPage();
        findings.addAll(notes.findings());
        abbreviations.addAll(notes.abbreviations());
        footnotes.addAll(notes.footnotes());
      }
    }
    var unread =
        read.size() == all.size() ? Optional.<List<Line>>empty() : Optional.of(outside(read));
    return new Schedules(schedules, abbreviations, footnotes, findings, unread);
  }

  /** The lines that are no row of a schedule above its last holding: no note stands among them. */
  private List<Line> below(List<Table> tables) {
    var rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    var last = rows.size() - 1;
    while (last >= 0 && !holding(rows.get(last))) {
      last--;
    }
    var above = Collections.newSetFromMap(new IdentityHashMap<Line, Boolean>());
    rows.subList(0, last + 1).forEach(row -> above.add(row.line()));
    return lines.stream().filter(line -> !above.contains(line)).toList();
  }

  private static boolean holding(Row row) {
    return row.principal().isPresent() && row.value().isPresent();
  }

  private static int firstPage(List<Table> tables) {
    return pagesOfHoldings(tables).min().orElse(0);
  }

  private static int lastPage(List<Table> tables) {
    return pagesOfHoldings(tables).max().orElse(NO_PAGE);
  }

  private static IntStream pagesOfHoldings(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .filter(Candidates::holding)
        .mapToInt(row -> row.line().page().number());
  }

  /**
   * The lines of a report without those of its schedules, each of which goes from the first line of
   * its tables to its net assets or its last holding.
   */
  private List<Line> outside(List<List<Table>> schedules) {
    var places = new IdentityHashMap<Line, Integer>();
    for (var at = 0; at < lines.size(); at++) {
      places.put(lines.get(at), at);
    }
    var inside = new BitSet();
    for (var schedule : schedules) {
      var rows = schedule.stream().flatMap(table -> table.rows().stream()).toList();
      var from = places(rows.stream(), places).min();
      var to = places(rows.stream().filter(Candidates::ofSchedule), places).max();
      if (from.isPresent() && to.isPresent()) {
        inside.set(from.getAsInt(), to.getAsInt() + 1);
      }
    }
    var outside = new ArrayList<Line>();
    for (var at = inside.nextClearBit(0); at < lines.size(); at = inside.nextClearBit(at + 1)) {
      outside.add(lines.get(at));
    }
    return outside;
  }

  private static IntStream places(Stream<Row> rows, Map<Line, Integer> places) {
    return rows.map(Row::line).filter(places::containsKey).mapToInt(places::get);
  }

  private static boolean ofSchedule(Row row) {
    return row.value().isPresent()
        && (row.principal().isPresent() || TotalLabel.kind(row.text()).isPresent());
  }
}
