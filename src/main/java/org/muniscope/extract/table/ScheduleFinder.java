package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Amount;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Recount;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;

/** Cuts the tables of schedules of investments out of the lines of a report. */
public final class ScheduleFinder {
  /** The foot of a page of the report, which may stand in the middle of a page of the file. */
  private static final Pattern FOOT = Pattern.compile("(?i)^the accompanying notes\\b.*");

  /** A head with the left edge of the lines below it, and the right edge of their amounts. */
  private record Placed(TableHead head, double left, double right) {}

  private static final double ELSEWHERE = 25;
  private static final int TITLE_LINES = 8;

  private final List<Line> lines;
  private final Map<Integer, List<Line>> pages;
  private final Map<Integer, Placed> heads = new HashMap<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final TableHeads found;

  /** What stood beside the head before. */
  private List<String> running = List.of();

  private ScheduleFinder(List<Line> lines, Map<Integer, List<Line>> pages) {
    this.lines = lines;
    this.pages = pages;
    found = new TableHeads(lines);
  }

  /**
   * The tables in the order of the report.
   *
   * @param lines the content of all pages
   * @param pages all lines of each page, furniture included, for the titles above the heads
   */
  public static List<Table> find(List<Line> lines, Map<Integer, List<Line>> pages) {
    return new ScheduleFinder(lines, pages).cuts().parallelStream().map(Cut::read).toList();
  }

  private List<Cut> cuts() {
    Optional<TableHead> open = Optional.empty();
    var title = List.<Line>of();
    var beside = List.<Line>of();
    var body = new ArrayList<Line>();
    var end = Optional.<Line>empty();
    var own = true;
    var paused = false;
    var at = 0;
    while (at < lines.size()) {
      var line = lines.get(at);
      var head = found.at(at);
      var contracts = AfterSchedule.contracts(line.text());
      if (head.isPresent() && !contracts) {
        dropTitle(body, line);
        found.dropRunning(body, at);
        close(open, own, title, beside, body);
        open = Optional.of(head.get().head());
        own = true;
        title = title(line);
        beside = opening(head.get().head());
        at = head.get().next();
        paused = false;
        continue;
      }
      paused = paused && line.beside(lines.get(at - 1));
      var ends = contracts || AfterSchedule.begins(line.text());
      end = ends ? Optional.of(line) : end;
      if (open.isPresent() && (ends || end.filter(above -> below(above, line)).isPresent())) {
        close(open, own, title, beside, body);
        open = Optional.empty();
      }
      if (open.isPresent() && !body.isEmpty() && !line.beside(body.getLast())) {
        var idle = close(open, own, title, beside, body);
        open = idle ? Optional.empty() : open;
        own = false;
        title = List.of();
        beside = List.of();
      }
      var place = at;
      var recounting = open.flatMap(each -> Recount.of(each, lines, place));
      if (recounting.isPresent()) {
        close(open, own, title, beside, body);
        open = recounting;
        own = true;
        title = List.of();
        beside = List.of(line);
      } else if (open.isPresent() && !paused) {
        paused = FOOT.matcher(line.text()).matches();
        body.add(line);
      }
      at++;
    }
    close(open, own, title, beside, body);
    return cuts;
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

  /** Ends a table; whether it held nothing that looks like a row, so that the schedule is over. */
  private boolean close(
      Optional<TableHead> head, boolean own, List<Line> title, List<Line> beside, List<Line> body) {
    if (head.isEmpty()) {
      return true;
    }
    var notes = NotesBelow.takeFrom(body);
    var cut = new Cut(placed(head.get(), own, body), title, beside, body, notes);
    var idle = body.size() > 4 && !cut.numbered();
    if (!idle || own) {
      cuts.add(cut);
    }
    body.clear();
    return idle;
  }

  /** The head of a page before, moved where this page column stands elsewhere. */
  private TableHead placed(TableHead head, boolean own, List<Line> body) {
    if (body.isEmpty()) {
      return head;
    }
    var left = body.stream().mapToDouble(Line::x).min().orElseThrow();
    var column = body.getFirst().column();
    if (own || heads.isEmpty()) {
      heads.put(column, new Placed(head, left, right(body)));
      return head;
    }
    var model =
        Optional.ofNullable(heads.get(column)).orElseGet(() -> heads.values().iterator().next());
    var by = left - model.left();
    if (Math.abs(by) <= ELSEWHERE) {
      return model.head();
    }
    var byLeft = model.head().moved(by);
    var byRight = model.head().moved(right(body) - model.right());
    var moved = below(byRight, body) > below(byLeft, body) ? byRight : byLeft;
    return below(moved, Role.VALUE, body) >= below(model.head(), Role.VALUE, body)
        ? moved
        : model.head();
  }

  /** The right edge of most lines that end with an amount; of all lines where none does. */
  private static double right(List<Line> body) {
    var edges =
        body.stream()
            .filter(line -> Amount.read(line.tokens().getLast().text()).isPresent())
            .map(Line::right)
            .sorted()
            .toList();
    return edges.isEmpty()
        ? body.stream().mapToDouble(Line::right).max().orElseThrow()
        : edges.get(edges.size() / 2);
  }

  /** How many amounts stand below the heads of the principals and of the values. */
  private static long below(TableHead head, List<Line> body) {
    return below(head, Role.PRINCIPAL, body) + below(head, Role.VALUE, body);
  }

  /** How many amounts stand below a head. */
  private static long below(TableHead head, Role role, List<Line> body) {
    var value = head.of(role).orElseThrow();
    return body.stream()
        .flatMap(line -> line.tokens().stream())
        .filter(token -> value.distance(token.middle()) < token.word().size())
        .filter(token -> Amount.read(token.text()).isPresent())
        .count();
  }

  /** Lines above a head at the top of its page belong to the page, not to the table before. */
  private static void dropTitle(List<Line> body, Line head) {
    var here = body.stream().filter(line -> line.page() == head.page()).toList();
    if (here.stream().noneMatch(Line::amounts)) {
      body.removeAll(here);
    }
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
