package org.muniscope.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Filing;
import org.muniscope.model.FilingHeader;
import org.muniscope.model.Finding;
import org.muniscope.model.Footnote;
import org.muniscope.model.Schedule;

/** Reads a filing out of the text of its pages. */
public final class FilingReader {
  private FilingReader() {}

  /** Understands a whole filing; the pages come in order. */
  public static Extraction<Filing> read(List<PageText> inOrder) {
    var text = PageText.alike(inOrder);
    var pages = text.stream().map(page -> Furniture.unprinted(page.lines())).toList();
    var byNumber = new HashMap<Integer, List<Line>>();
    for (var at = 0; at < pages.size(); at++) {
      byNumber.put(text.get(at).number(), pages.get(at));
    }
    var lines = RunningLines.strip(pages);
    var header = CompletableFuture.supplyAsync(() -> HeaderReader.read(pages));
    var findings = new ArrayList<Finding>();
    var schedules = new ArrayList<Schedule>();
    var abbreviations = new ArrayList<Abbreviation>();
    var footnotes = new ArrayList<Footnote>();
    var read = new ArrayList<List<Table>>();
    for (var tables : ScheduleEnds.split(ScheduleFinder.find(lines, byNumber))) {
      var notes = NotesReader.from(below(lines, tables), lastPage(tables));
      var glossary = new Glossary(notes.abbreviations, notes.footnotes);
      var registrant = header.join().registrant().orElse("");
      var schedule = ScheduleReader.read(tables, glossary, registrant);
      if (schedule.isPresent()) {
        schedules.add(schedule.get().value());
        read.add(tables);
        findings.addAll(schedule.get().findings());
        abbreviations.addAll(notes.abbreviations);
        footnotes.addAll(notes.footnotes);
      }
    }
    findings.addAll(ContentsReader.missing(pages, !schedules.isEmpty()));
    findings.addAll(PicturePages.of(text, schedules));
    var outside = StatementReader.outside(lines, read);
    var passages = CompletableFuture.supplyAsync(() -> PassageReader.read(outside));
    var filing =
        new Filing(
            dated(header.join(), schedules),
            pages.size(),
            schedules,
            abbreviations,
            footnotes,
            StatementReader.read(outside),
            passages.join());
    return new Extraction<>(filing, findings);
  }

  private static FilingHeader dated(FilingHeader header, List<Schedule> schedules) {
    var date =
        schedules.stream()
            .map(Schedule::asOf)
            .flatMap(Optional::stream)
            .findFirst()
            .or(header::reportDate);
    var name =
        header
            .registrant()
            .or(() ->
                schedules.stream().map(Schedule::fund).filter(fund -> !fund.isBlank()).findFirst());
    return header.with(name, date);
  }

  /** The lines that are no row of a schedule above its last holding: no note stands among them. */
  private static List<Line> below(List<Line> lines, List<Table> tables) {
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

  private static int lastPage(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .filter(FilingReader::holding)
        .mapToInt(row -> row.line().page().number())
        .max()
        .orElse(Integer.MAX_VALUE - 100);
  }
}
