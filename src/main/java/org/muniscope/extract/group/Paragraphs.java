package org.muniscope.extract.group;

import java.util.List;
import java.util.stream.Stream;
import org.muniscope.extract.table.Row;

/** Tells by the room between lines where an entry ends whose last words stand on the next page. */
final class Paragraphs {
  /** Lines of one entry stand no farther apart than the closest ones, times this. */
  private static final double CLOSE = 1.2;

  /** Entries that stand apart are farther from each other than that, times this. */
  private static final double APART = 1.5;

  private Paragraphs() {}

  /**
   * How many words below the last entry are its own, where entries stand apart from each other.
   *
   * @param words the last of which stand on the page of the row below them
   * @return 0 where nothing tells it
   */
  static int end(List<Entry> entries, List<Row> words, Row row) {
    if (entries.size() < 2) {
      return 0;
    }
    var last = entries.getLast().rows();
    var before = entries.get(entries.size() - 2).rows().getLast();
    var lines = Stream.concat(words.stream(), Stream.of(row)).toList();
    var close =
        Math.min(
            closest(Stream.concat(Stream.of(last.getLast()), lines.stream()).toList()),
            closest(last));
    if (down(before, last.getFirst()) < APART * close
        || down(last.getLast(), lines.getFirst()) > CLOSE * close) {
      return 0;
    }
    var end = 1;
    while (end < words.size() && down(lines.get(end - 1), lines.get(end)) < CLOSE * close) {
      end++;
    }
    var gap = down(lines.get(end - 1), lines.get(end));
    return row.line().beside(lines.get(end - 1).line()) && gap > APART * close ? end : 0;
  }

  private static double closest(List<Row> rows) {
    var closest = Double.MAX_VALUE;
    for (var at = 1; at < rows.size(); at++) {
      var down = down(rows.get(at - 1), rows.get(at));
      closest = down > 0 ? Math.min(closest, down) : closest;
    }
    return closest;
  }

  /** From line to line; nothing across the end of a page. */
  private static double down(Row above, Row below) {
    return above.line().beside(below.line())
        ? below.line().baseline() - above.line().baseline()
        : 0;
  }
}
