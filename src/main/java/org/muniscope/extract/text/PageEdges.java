package org.muniscope.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.form.Continued;

/**
 * The lines above the first amount of a page and below the last one, near its edges. What stands
 * right below the head of a table are its rows: a name can wrap there in the same way on many
 * pages.
 *
 * @param head how many lines at the top
 * @param foot index of the first line at the foot
 * @param further headings that are repeated below the head of a table, and the feet of page
 *     columns, which others may follow
 */
record PageEdges(int head, int foot, Set<Integer> further) {
  private static final int HEAD_LINES = 6;
  private static final int FOOT_LINES = 4;

  /** The blank above the foot of a page column in type sizes, at least. */
  private static final double FAR = 2;

  /** From one line of a row to the next in type sizes, at most. */
  private static final double NEXT = 1.6;

  /** By how much the further lines of a row are indented, in points. */
  private static final double WRAPPED = 1.5;

  /** The same in type sizes, at most. */
  private static final double MOST_WRAPPED = 3;

  /** {@code (a) Pre-refunded}, {@code * See Note 4}. */
  private static final Pattern NOTE = Pattern.compile("\\(|[^\\p{L}\\d]|[a-z\\d]{1,2}[ )]");

  static PageEdges of(List<Line> page) {
    var head = 0;
    while (head < Math.min(HEAD_LINES, page.size()) && !page.get(head).amounts()) {
      head++;
    }
    var foot = page.size();
    while (foot > Math.max(0, page.size() - FOOT_LINES) && !page.get(foot - 1).amounts()) {
      foot--;
    }
    while (foot > 0 && foot < page.size() && wraps(page.get(foot - 1), page.get(foot))) {
      foot++;
    }
    var further = inner(page);
    var table = table(page, head);
    for (var at = table; at < head; at++) {
      if (Continued.in(page.get(at).text())) {
        further.add(at);
      }
    }
    return new PageEdges(Math.min(table, head), foot, further);
  }

  /** Index of the first line below the head of a table that begins among the first lines. */
  private static int table(List<Line> page, int lines) {
    return IntStream.range(0, lines)
        .mapToObj(at -> HeadReader.at(page, at))
        .flatMap(Optional::stream)
        .mapToInt(TableHead.Found::next)
        .findFirst()
        .orElse(lines);
  }

  /** A last line of a page column that stands far below it; notes are no feet. */
  private static Set<Integer> inner(List<Line> page) {
    var inner = new HashSet<Integer>();
    for (var at = 1; at < page.size(); at++) {
      var line = page.get(at);
      var above = page.get(at - 1);
      var last = at + 1 == page.size() || !page.get(at + 1).beside(line);
      if (last
          && line.column() > 0
          && line.beside(above)
          && line.baseline() - above.baseline() > FAR * line.size()
          && !line.amounts()
          && !NOTE.matcher(line.text()).lookingAt()) {
        inner.add(at);
      }
    }
    return inner;
  }

  /** Whether a line ends the words of the row above it, right below that and a little deeper. */
  private static boolean wraps(Line above, Line line) {
    var deeper = line.x() - above.x();
    return close(above, line) && deeper > WRAPPED && deeper < MOST_WRAPPED * line.size();
  }

  /** Whether a line ends the words above it: deeper, in small letters or in brackets. */
  static boolean carriesOn(List<Line> page, int at) {
    var text = page.get(at).text();
    if (at == 0 || !close(page.get(at - 1), page.get(at)) || Continued.in(text)) {
      return false;
    }
    return wraps(page.get(at - 1), page.get(at))
        || Character.isLowerCase(text.charAt(0))
        || text.startsWith("(")
        || Brackets.closesFirst(text);
  }

  private static boolean close(Line above, Line line) {
    return line.beside(above) && line.baseline() - above.baseline() < NEXT * line.size();
  }

  /**
   * Whether a line away from the edges is the first of a row that wraps, with its amounts below.
   */
  boolean opensRow(List<Line> page, int at) {
    return !hold(at)
        && at + 1 < page.size()
        && close(page.get(at), page.get(at + 1))
        && page.get(at + 1).amounts();
  }

  boolean hold(int at) {
    return at < head || at >= foot || further.contains(at);
  }
}
