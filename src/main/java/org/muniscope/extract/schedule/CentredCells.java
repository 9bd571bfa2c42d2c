package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.text.Role;

/**
 * Tables whose cells are centred from top to bottom: beside a name over two lines, the numbers
 * stand between these.
 */
final class CentredCells {
  /** Half a line is this high, in type sizes, at most and at least. */
  private static final double MOST = 0.75;

  private static final double LEAST = 0.3;

  /** Half lines differ by less, in type sizes. */
  private static final double ALIKE = 0.15;

  private CentredCells() {}

  /**
   * Gives a line of words to the last entry where the numbers of that stand half-way between its
   * words and this line.
   */
  static boolean end(Draft draft, Row words) {
    if (draft.sections().isEmpty() || draft.sections().getLast().entries().isEmpty()) {
      return false;
    }
    var entries = draft.sections().getLast().entries();
    var last = entries.getLast();
    if (!between(last, words)) {
      return false;
    }
    var rows = new ArrayList<>(last.rows());
    rows.add(words);
    entries.set(entries.size() - 1, new Entry(last.governors(), rows));
    return true;
  }

  private static boolean between(Entry entry, Row below) {
    var rows = entry.rows();
    var numbers = rows.getLast();
    var value = numbers.cells().getOrDefault(Role.VALUE, List.of());
    if (value.isEmpty() || !numbers.line().beside(below.line())) {
      return false;
    }
    // Words so close to numbers can have been taken for one line with them.
    var above = numbers.text().isBlank() && rows.size() > 1 ? rows.get(rows.size() - 2) : numbers;
    if (above.words().isEmpty() || !above.line().beside(below.line())) {
      return false;
    }
    var middle = value.getFirst().word().baseline();
    var size = below.line().size();
    var up = (middle - above.words().getFirst().word().baseline()) / size;
    var down = (below.line().baseline() - middle) / size;
    return up > LEAST && up < MOST && Math.abs(up - down) < ALIKE;
  }
}
