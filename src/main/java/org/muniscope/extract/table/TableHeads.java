package org.muniscope.extract.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.TableHead;

/** The heads of all tables of a report, and the titles that run above them from page to page. */
final class TableHeads {
  /** No more lines stand between a running head and the head of the table. */
  private static final int RUNNING_LINES = 4;

  /** All lines of each page, furniture included: what runs stands at the edge of some pages. */
  private final Map<Integer, List<Line>> pages;

  /** By the place of their first line. */
  private final NavigableMap<Integer, TableHead.Found> heads;

  /** The texts that stand above several heads, in small letters and without what repeats them. */
  private final Set<String> running;

  TableHeads(List<Line> lines, Map<Integer, List<Line>> pages) {
    this.pages = pages;
    heads = heads(lines);
    running = running(lines);
  }

  /** The head that begins at a line. */
  Optional<TableHead.Found> at(int line) {
    return Optional.ofNullable(heads.get(line));
  }

  /** Takes the titles that run above heads away from the end of a table. */
  void dropRunning(List<Line> body) {
    while (!body.isEmpty() && running.contains(title(body.getLast()))) {
      body.removeLast();
    }
  }

  private static NavigableMap<Integer, TableHead.Found> heads(List<Line> lines) {
    var found =
        IntStream.range(0, lines.size())
            .parallel()
            .mapToObj(at -> HeadReader.at(lines, at))
            .toList();
    var heads = new TreeMap<Integer, TableHead.Found>();
    for (var at = 0; at < found.size(); at++) {
      var place = at;
      found.get(at).ifPresent(head -> heads.put(place, head));
    }
    return heads;
  }

  private Set<String> running(List<Line> lines) {
    var once = new HashMap<String, Line>();
    var running = new HashSet<String>();
    for (var at : heads.keySet()) {
      for (var line : printedAbove(lines.get(at))) {
        var before = once.putIfAbsent(title(line), line);
        if (before != null && !before.equals(line) && !line.amounts()) {
          running.add(title(line));
        }
      }
    }
    return running;
  }

  private static String title(Line line) {
    return Continued.without(line.text()).toLowerCase(Locale.ROOT);
  }

  /** The lines of the same page right above a head, also those that are furniture. */
  private List<Line> printedAbove(Line head) {
    var above =
        pages.getOrDefault(head.page().number(), List.of()).stream()
            .filter(line -> line.baseline() < head.baseline())
            .filter(line -> line.column() == 0 || line.column() == head.column())
            .toList();
    return above.subList(Math.max(0, above.size() - RUNNING_LINES), above.size());
  }
}
