package org.muniscope.extract.schedule;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/**
 * Lines of words that end the description of the entry above them, though its numbers stand higher.
 */
final class TrailingWords {
  /** Half a line is this high, in type sizes, at most and at least. */
  private static final double MOST = 0.75;

  private static final double LEAST = 0.3;

  /** Half lines differ by less, in type sizes. */
  private static final double ALIKE = 0.15;

  /** {@code (AMT)}, {@code (BAM) (G)}: no issuer is called so. */
  private static final Pattern BRACKETS = Pattern.compile("(?:\\([^()]{1,40}\\) ?)+");

  /** Lines of one description are closer than this, in type sizes. */
  private static final double NEAR = 1.6;

  /** Smaller type is that of marks, which belong to the line below them. */
  private static final double SMALL = 0.92;

  private TrailingWords() {}

  /**
   * Gives a line of words to the last entry where it holds nothing but brackets, or where the cells
   * are centred from top to bottom: the numbers stand half-way between two lines of a name.
   */
  static boolean end(Draft draft, Row words) {
    if (draft.betweenGroups()) {
      return false;
    }
    var section = draft.sections().getLast();
    var last = section.entries().getLast();
    var ends = below(last, words) || between(last, words);
    if (ends) {
      section.lengthen(List.of(words));
    }
    return ends;
  }

  private static boolean below(Entry entry, Row words) {
    var above = entry.rows().getLast().line();
    var down = words.line().baseline() - above.baseline();
    return words.text().startsWith("(")
        && above.beside(words.line())
        && down > 0
        && down < NEAR * above.size()
        && words.line().size() > SMALL * above.size()
        && BRACKETS.matcher(words.text()).matches();
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
