package org.muniscope.extract.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.TableHead;

/** The heads of all tables of a report, and the titles that run above them from page to page. */
final class TableHeads {
  /** No more lines stand between a running head and the head of the table. */
  private static final int RUNNING_LINES = 4;

  private final List<Line> lines;

  /** By the place of their first line. */
  private final NavigableMap<Integer, TableHead.Found> heads;

  /** The texts that stand above several heads. */
  private final Set<String> running;

  TableHeads(List<Line> lines) {
    this.lines = lines;
    heads = heads(lines);
    running = running();
  }

  /** The head that begins at a line. */
  Optional<TableHead.Found> at(int line) {
    return Optional.ofNullable(heads.get(line));
  }

  /** Takes the titles that run above a head away from the end of the table before. */
  void dropRunning(List<Line> body, int head) {
    for (var line : above(head).reversed()) {
      if (body.isEmpty() || !body.getLast().equals(line) || !running.contains(line.text())) {
        return;
      }
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

  private Set<String> running() {
    var once = new HashMap<String, Line>();
    var running = new HashSet<String>();
    for (var at : heads.keySet()) {
      for (var line : above(at)) {
        var before = once.putIfAbsent(line.text(), line);
        if (before != null && !before.equals(line) && !line.amounts()) {
          running.add(line.text());
        }
      }
    }
    return running;
  }

  /** The lines of the same page right above a head. */
  private List<Line> above(int head) {
    var at = lines.get(head);
    return lines.subList(Math.max(0, head - RUNNING_LINES), head).stream()
        .filter(line -> line.beside(at) || (line.page() == at.page() && line.column() == 0))
        .toList();
  }
}
