package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;
import org.muniscope.extract.text.WordedDates;

/**
 * A stretch of a schedule in one page column below one head.
 *
 * @param head its own, or the one of the page before
 * @param title the lines right above its own head
 * @param rows its lines, sorted into columns; words beside the head come first
 */
record Table(TableHead head, List<Line> title, List<Row> rows) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** Lines of one description are closer than this, and begin nearer, in type sizes. */
  private static final double LEADING = 1.6;

  private static final double INDENT = 4;

  private static final Pattern AMOUNT = Pattern.compile("\\b(?:par|principal|face|amount)\\b");

  Table {
    title = List.copyOf(title);
    rows = List.copyOf(rows);
  }

  /** Whether it counts shares, not principal: a table of stocks or funds. */
  boolean shares() {
    return head.text(Role.PRINCIPAL).contains("share")
        && !AMOUNT.matcher(head.text(Role.PRINCIPAL)).find();
  }

  static Table of(TableHead head, List<Line> title, List<Line> beside, List<Line> below) {
    var lines =
        head.of(Role.MATURITY).isPresent()
            ? below.stream().map(WordedDates::joined).toList()
            : below;
    var columns = Columns.learn(head, lines);
    var rows = new ArrayList<Row>();
    Stream.concat(title.stream(), beside.stream())
        .filter(line -> Heading.withPercent(line.text()).isPresent())
        .filter(line -> !listed(line, title))
        .forEach(line -> rows.add(Row.of(line, Columns.NONE)));
    var apart = Margin.apart(head, lines);
    rows.addAll(
        IntStream.range(0, apart.size())
            .parallel()
            .filter(at -> !Furniture.always(apart.get(at).text()) || endsWords(apart, at))
            .mapToObj(apart::get)
            .filter(line -> !head.repeatedBy(line))
            .map(line -> Row.of(line, columns))
            .toList());
    return new Table(head, title, rows);
  }

  /** Whether a line above the head is one of a list of shares: {@code Health care 21.4%}. */
  private static boolean listed(Line line, List<Line> title) {
    return apart(line)
        && title.stream()
            .filter(other -> !other.equals(line) && apart(other))
            .anyMatch(other -> Math.abs(other.right() - line.right()) < line.size());
  }

  /** Whether the last word stands in a column of its own. */
  private static boolean apart(Line line) {
    var tokens = line.tokens();
    var last = tokens.size() - 1;
    return last > 0 && tokens.get(last).x() - tokens.get(last - 1).right() > INDENT * line.size();
  }

  /** Whether a number alone ends the words right above it, {@code Phase / 2}, within a page. */
  private static boolean endsWords(List<Line> lines, int at) {
    var line = lines.get(at);
    var within = at > 0 && at + 1 < lines.size() && line.beside(lines.get(at + 1));
    if (!within || !NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    var above = lines.get(at - 1);
    var down = line.baseline() - above.baseline();
    return line.beside(above)
        && down > 0
        && down < LEADING * line.size()
        && above.tokens().stream()
            .anyMatch(word -> Math.abs(line.x() - word.x()) < INDENT * line.size());
  }
}
