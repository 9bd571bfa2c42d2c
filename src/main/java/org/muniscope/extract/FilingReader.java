package org.muniscope.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniscope.model.Filing;
import org.muniscope.model.FilingHeader;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.pdf.PdfPage;

/**
 * Reads a filing page by page; the pages themselves are let go as soon as their lines are known.
 *
 * <p>Usage: {@link #add} each page in order, then {@link #finish}.
 */
public final class FilingReader {
  private final List<List<Line>> pages = new ArrayList<>();
  private final Map<Integer, List<Line>> byNumber = new HashMap<>();
  private int rows;
  private boolean words;

  /** Takes the next page. */
  public void add(PdfPage page) {
    var lines = PageLines.of(page);
    pages.add(lines);
    byNumber.put(page.number(), lines);
    words |= !lines.isEmpty();
    rows +=
        (int)
            lines.stream()
                .filter(line -> Amount.read(line.tokens().getLast().text()).isPresent())
                .filter(line -> line.tokens().size() > 3)
                .count();
  }

  /** The number of lines so far that look like a holding. */
  public int rows() {
    return rows;
  }

  /** Whether any page held text; a scan holds none. */
  public boolean hasText() {
    return words;
  }

  /** Understands what was added. */
  public Extraction<Filing> finish() {
    var lines = Furniture.strip(pages);
    var header = HeaderReader.read(pages);
    var findings = new ArrayList<Finding>();
    var schedules = new ArrayList<Schedule>();
    var abbreviations = new ArrayList<org.muniscope.model.Abbreviation>();
    var footnotes = new ArrayList<org.muniscope.model.Footnote>();
    for (var tables : split(ScheduleFinder.find(lines, byNumber))) {
      var notes = NotesReader.from(lines, lastPage(tables));
      var glossary = new Glossary(notes.abbreviations, notes.footnotes);
      var registrant = header.registrant().orElse("");
      var schedule = ScheduleReader.read(tables, glossary, registrant);
      if (schedule.isPresent()) {
        schedules.add(schedule.get().value());
        findings.addAll(schedule.get().findings());
        abbreviations.addAll(notes.abbreviations);
        footnotes.addAll(notes.footnotes);
      }
    }
    var filing =
        new Filing(
            dated(header, schedules), pages.size(), schedules, abbreviations, footnotes, List.of());
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
    return new FilingHeader(name, header.form(), header.fileNumber(), date, header.ticker());
  }

  private static int lastPage(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.principal().isPresent() && row.value().isPresent())
        .mapToInt(row -> row.line().page().number())
        .max()
        .orElse(Integer.MAX_VALUE - 100);
  }

  /** A schedule ends with its net assets; the next table then begins another one. */
  private static List<List<Table>> split(List<Table> tables) {
    var schedules = new ArrayList<List<Table>>();
    var open = new ArrayList<Table>();
    for (var table : tables) {
      open.add(table);
      if (table.rows().stream().anyMatch(FilingReader::netAssets)) {
        schedules.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      schedules.add(open);
    }
    return schedules;
  }

  private static boolean netAssets(Row row) {
    return row.value().isPresent()
        && TotalLabel.kind(row.text()).filter(PrintedTotal.Kind.NET_ASSETS::equals).isPresent();
  }
}
