package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Recount;
import org.muniscope.extract.text.TableHead;

/** Cuts the tables of schedules of investments out of the lines of a report. */
public final class TableFinder {
  /** The foot of a page of the report, which may stand in the middle of a page of the file. */
  private static final Pattern FOOT = Pattern.compile("(?i)^the accompanying notes\\b.*");

  private static final int TITLE_LINES = 8;

  /** A title takes at most so many lines where a page ends below it. */
  private static final int PARTED_LINES = 5;

  /** So few lines may all be words. */
  private static final int FEW = 4;

  /** A table while its lines come in. */
  private final class Open {
    private final TableHead head;

    /** Whether the head stands above these lines, not on a page or column before. */
    private final boolean own;

    private final List<Line> title;
    private final List<Line> beside;
    private final List<Line> body = new ArrayList<>();

    Open(TableHead head, boolean own, List<Line> title, List<Line> beside) {
      this.head = head;
      this.own = own;
      this.title = title;
      this.beside = beside;
    }

    /** Whether a line stands on another page, or in another column, than those before. */
    boolean breaksOff(Line line) {
      return !body.isEmpty() && !line.beside(body.getLast());
    }

    /** Cuts the table; whether nothing in it looks like a row, so that the schedule is over. */
    boolean close() {
      found.dropRunning(body);
      var notes = NotesBelow.takeFrom(body);
      var cut = new Cut(places.placed(head, own, body), title, beside, body, notes);
      var idle = body.size() > FEW && !cut.numbered();
      if (body.isEmpty() ? own && notes.isEmpty() : own || !idle) {
        cuts.add(cut);
      }
      return idle;
    }

    /** Lines above a head at the top of its page belong to the page, not to the table before. */
    void dropTitle(Line below) {
      var here = body.stream().filter(line -> line.page() == below.page()).toList();
      if (here.stream().noneMatch(line -> line.amounts() || Columns.valued(head, line))) {
        body.removeAll(here);
      }
    }

    /** Cuts the table; what goes on under the same head, unless the schedule is over. */
    Optional<Open> carriedOn() {
      return close() ? Optional.empty() : Optional.of(new Open(head, false, List.of(), List.of()));
    }
  }

  private final List<Line> lines;
  private final Map<Integer, List<Line>> pages;
  private final HeadPlaces places = new HeadPlaces();
  private final List<Cut> cuts = new ArrayList<>();
  private final TableHeads found;

  /** What stood beside the head before. */
  private List<String> running = List.of();

  /** The table that takes in lines. */
  private Optional<Open> open = Optional.empty();

  /** The last line that ended a schedule. */
  private Optional<Line> end = Optional.empty();

  /** Whether a page of the report has ended in the midst of a page of the file. */
  private boolean paused;

  private TableFinder(List<Line> lines, Map<Integer, List<Line>> pages) {
    this.lines = lines;
    this.pages = pages;
    found = new TableHeads(lines, pages);
  }

  /**
   * The tables in the order of the report.
   *
   * @param lines the content of all pages
   * @param pages all lines of each page, furniture included, for the titles above the heads
   */
  public static List<Table> find(List<Line> lines, Map<Integer, List<Line>> pages) {
    return new TableFinder(lines, pages).cuts().parallelStream().map(Cut::read).toList();
  }

  private List<Cut> cuts() {
    var at = 0;
    while (at < lines.size()) {
      var head = found.at(at);
      if (head.isPresent() && contracts(at, head.get().next())) {
        close();
        end = Optional.of(lines.get(at));
        at = head.get().next();
      } else if (head.isPresent()) {
        begin(head.get().head(), at);
        at = head.get().next();
      } else {
        take(at);
        at++;
      }
    }
    close();
    return cuts;
  }

  /** Whether lines and the one above them are the head of a table of futures or swaps. */
  private boolean contracts(int from, int to) {
    var above = from > 0 && lines.get(from - 1).beside(lines.get(from)) ? from - 1 : from;
    return AfterSchedule.contracts(
        lines.subList(above, to).stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /** Begins a table at the first line of its own head. */
  private void begin(TableHead head, int at) {
    var line = lines.get(at);
    var parted = partedTitle(at);
    open.ifPresent(above -> {
      above.dropTitle(line);
      above.body.removeAll(parted);
    });
    close();
    var title = Stream.concat(parted.stream(), title(line).stream()).toList();
    open = Optional.of(new Open(head, true, title, opening(head)));
    paused = false;
  }

  /** Takes a line that begins no head. */
  private void take(int at) {
    var line = lines.get(at);
    paused = paused && line.beside(lines.get(at - 1));
    if (ends(line)) {
      close();
    }
    if (open.filter(table -> table.breaksOff(line)).isPresent()) {
      open = open.flatMap(Open::carriedOn);
    }
    var recounting = open.flatMap(table -> Recount.of(table.head, lines, at));
    if (recounting.isPresent()) {
      close();
      open = Optional.of(new Open(recounting.get(), true, List.of(), List.of(line)));
    } else if (open.isPresent() && !paused) {
      paused = FOOT.matcher(line.text()).matches();
      open.get().body.add(line);
    }
  }

  /** Whether a line ends the schedule, or stands across the page below one that does. */
  private boolean ends(Line line) {
    var ends = AfterSchedule.contracts(line.text()) || AfterSchedule.begins(line.text());
    end = ends ? Optional.of(line) : end;
    return ends || end.filter(above -> below(above, line)).isPresent();
  }

  private void close() {
    open.ifPresent(Open::close);
    open = Optional.empty();
  }

  /** The words beside a head, unless the head before had the same: they run from page to page. */
  private List<Line> opening(TableHead head) {
    var again = running;
    running = head.beside().stream().map(Line::text).toList();
    return head.beside().stream().filter(line -> !again.contains(line.text())).toList();
  }

  /** Whether a line across all columns stands below what ends a schedule on the same page. */
  private static boolean below(Line end, Line line) {
    return line.column() == 0
        && end.column() > 0
        && line.page() == end.page()
        && line.baseline() > end.baseline();
  }

  /** The title that stands at the foot of the page before the one that its head opens. */
  private List<Line> partedTitle(int at) {
    var before = lines.get(at).page().number() - 1;
    for (var from = at - 1; from >= Math.max(0, at - PARTED_LINES); from--) {
      var line = lines.get(from);
      if (line.page().number() != before || line.amounts() || line.text().endsWith(".")) {
        return List.of();
      }
      if (Titles.ofSchedule(line.text())) {
        return lines.subList(from, at);
      }
    }
    return List.of();
  }

  /** The lines above a head, without those of page columns right of it, which are read later. */
  private List<Line> title(Line head) {
    var above = new ArrayList<Line>();
    for (var line : pages.getOrDefault(head.page().number(), List.of())) {
      var later = head.column() > 0 && line.column() > head.column();
      if (line.baseline() < head.baseline() - 1 && !later) {
        above.add(line);
      }
    }
    var from = Math.max(0, above.size() - TITLE_LINES);
    for (var at = above.size() - 1; at >= from; at--) {
      if (above.get(at).amounts()) {
        from = at + 1;
      }
    }
    return above.subList(from, above.size());
  }
}
