package org.muniscope.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines above the first amount of a page and below the last one, near its edges.
 *
 * @param head how many lines at the top
 * @param foot index of the first line at the foot
 * @param inner the feet of page columns, which others may follow
 */
record PageEdges(int head, int foot, Set<Integer> inner) {
  private static final int HEAD_LINES = 6;
  private static final int FOOT_LINES = 4;

  /** The blank above the foot of a page column in type sizes, at least. */
  private static final double FAR = 2;

  private static final Pattern NOTE = Pattern.compile("\\(|[^\\p{L}\\d]|[a-z\\d]{1,2}[ )]");
  private static final Pattern AMOUNTS = Pattern.compile("\\d,\\d{3}\\b");

  static PageEdges of(List<Line> page) {
    var head = 0;
    while (head < Math.min(HEAD_LINES, page.size()) && !amounts(page.get(head))) {
      head++;
    }
    var foot = page.size();
    while (foot > Math.max(0, page.size() - FOOT_LINES) && !amounts(page.get(foot - 1))) {
      foot--;
    }
    return new PageEdges(head, foot, inner(page));
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
          && !amounts(line)
          && !NOTE.matcher(line.text()).lookingAt()) {
        inner.add(at);
      }
    }
    return inner;
  }

  boolean hold(int at) {
    return at < head || at >= foot || inner.contains(at);
  }

  static boolean amounts(Line line) {
    return AMOUNTS.matcher(line.text()).find();
  }
}
