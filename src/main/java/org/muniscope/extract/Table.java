package org.muniscope.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a schedule in one page column below one head.
 *
 * @param head its own, or the one of the page before
 * @param title the lines right above its own head
 * @param rows its lines, sorted into columns; words beside the head come first
 */
record Table(TableHead head, List<Line> title, List<Row> rows) {
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

  static Table of(TableHead head, List<Line> title, List<Line> beside, List<Line> lines) {
    var columns = Columns.learn(head, lines);
    var rows = new ArrayList<Row>();
    Stream.concat(title.stream(), beside.stream())
        .filter(line -> Heading.withPercent(line.text()).isPresent())
        .forEach(line -> rows.add(Row.of(line, Columns.NONE)));
    rows.addAll(
        Margin.apart(head, lines).parallelStream()
            .filter(line -> !Furniture.always(line.text()) && !head.repeatedBy(line))
            .map(line -> Row.of(line, columns))
            .toList());
    return new Table(head, title, rows);
  }
}
