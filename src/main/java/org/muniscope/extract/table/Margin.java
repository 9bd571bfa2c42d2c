package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;
import org.muniscope.extract.text.Token;

/**
 * States printed left of the rows, under a head of their own and on the line of their first bond:
 * {@code Alaska--3.3% BBB Baa2 10,000 Alaska Housing Finance Agency}.
 */
final class Margin {
  /** Words of a name stand closer than this, in type sizes. */
  private static final double APART = 1;

  /** A name wraps to no more lines. */
  private static final int MOST_LINES = 3;

  private Margin() {}

  /** The lines with the states before those of their bonds. */
  static List<Line> apart(TableHead head, List<Line> lines) {
    var first = head.heads().getFirst();
    if (first.role() != Role.STATE || head.heads().size() < 3) {
      return lines;
    }
    var apart = new ArrayList<Line>();
    var at = 0;
    while (at < lines.size()) {
      var taken = height(first, lines, at);
      if (taken > 0) {
        var words = new ArrayList<Token>();
        lines.subList(at, at + taken).forEach(line -> words.addAll(name(first, line)));
        apart.add(line(lines.get(at), words));
      }
      for (var line : lines.subList(at, at + Math.max(1, taken))) {
        var rest = taken > 0 ? rest(first, line) : line.tokens();
        if (!rest.isEmpty()) {
          apart.add(taken > 0 ? line(line, rest) : line);
        }
      }
      at += Math.max(1, taken);
    }
    return apart;
  }

  /** The most lines from here on that together name a state in the margin; 0 where none does. */
  private static int height(TableHead.Head margin, List<Line> lines, int from) {
    var text = new StringBuilder();
    var most = 0;
    for (var at = from; at < lines.size() && at < from + MOST_LINES; at++) {
      var name = name(margin, lines.get(at));
      if (name.isEmpty() || !lines.get(at).beside(lines.get(from))) {
        break;
      }
      text.append(text.isEmpty() ? "" : " ").append(Row.Description.text(name));
      if (names(text.toString())) {
        most = at - from + 1;
      }
    }
    return most;
  }

  private static boolean names(String text) {
    var heading = Heading.withPercent(text).orElseGet(() -> Heading.plain(text));
    return heading.jurisdiction().isPresent() && heading.name().length() > 2;
  }

  /** The words under the head of the margin, up to the first wide blank. */
  private static List<Token> name(TableHead.Head margin, Line line) {
    var tokens = line.tokens();
    if (Math.abs(line.x() - margin.left()) > 2 * line.size()) {
      return List.of();
    }
    var end = 1;
    while (end < tokens.size()
        && tokens.get(end).x() - tokens.get(end - 1).right() < APART * line.size()) {
      end++;
    }
    return tokens.subList(0, end);
  }

  private static List<Token> rest(TableHead.Head margin, Line line) {
    return line.tokens().subList(name(margin, line).size(), line.tokens().size());
  }

  private static Line line(Line whole, List<Token> tokens) {
    return Line.of(whole.page(), whole.column(), tokens, whole.baseline(), whole.size());
  }
}
