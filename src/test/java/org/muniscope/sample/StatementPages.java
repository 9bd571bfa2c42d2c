package org.muniscope.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Pen;

/** The financial statements and the highlights, one to a page. */
final class StatementPages {
  private static final double LEADING = 12.5;
  private static final double SIZE = 9;

  private final Sheets sheets;
  private final Map<String, Integer> contents;

  /** Notes the page of each statement in the contents. */
  StatementPages(Sheets sheets, Map<String, Integer> contents) {
    this.sheets = sheets;
    this.contents = contents;
  }

  void write() {
    for (var statement : statements()) {
      var columns = statement.get(2).get(0).equals("heads") ? 3 : 1;
      page(
          statement.getFirst().get(1),
          statement.get(1).get(1),
          statement.subList(2, statement.size()),
          new Columns(columns, 82, SIZE));
    }
    page(
        "Financial Highlights",
        "For a common share outstanding throughout each period",
        Table.of("highlights.csv").rows(),
        new Columns(6, 53, 7.5));
  }

  private static List<List<List<String>>> statements() {
    var statements = new ArrayList<List<List<String>>>();
    for (var row : Table.of("statements.csv").rows()) {
      if (row.getFirst().equals("title")) {
        statements.add(new ArrayList<>());
      }
      statements.getLast().add(row);
    }
    return statements;
  }

  private void page(String title, String period, List<List<String>> rows, Columns columns) {
    sheets.add(pen -> {
      contents.put(title, sheets.count());
      sheets.title(pen, title, period);
      var y = Sheets.TOP + 46;
      for (var row : rows) {
        y = row(pen, y, row, columns);
      }
    });
  }

  private double row(Pen pen, double top, List<String> row, Columns columns) {
    var y = top;
    switch (row.getFirst()) {
      case "heads" -> {
        return heads(pen, y, row, columns);
      }
      case "section" -> {
        pen.left(Face.SANS_BOLD, columns.size(), Sheets.LEFT, y + 5, row.get(1));
        return y + 5 + LEADING + 1;
      }
      default -> y = label(pen, y, row, columns);
    }
    var face = row.getFirst().equals("grand") ? Face.SANS_BOLD : Face.SANS;
    for (var c = 0; c < columns.count(); c++) {
      figure(pen, face, columns, c, y, row);
    }
    return y + (row.getFirst().equals("grand") ? LEADING + 7 : LEADING + 1.5);
  }

  /** Writes the label and says on which baseline the figures stand: that of its last line. */
  private double label(Pen pen, double top, List<String> row, Columns columns) {
    var kind = row.getFirst();
    var face = kind.equals("grand") ? Face.SANS_BOLD : Face.SANS;
    var indent =
        switch (kind) {
          case "inner" -> 20;
          case "line" -> 10;
          default -> 0;
        };
    var room = columns.edge(0) - columns.width() - Sheets.LEFT - indent - 2;
    var y = top;
    for (var line : sheets.faces().wrap(face, columns.size(), room, row.get(1))) {
      pen.left(face, columns.size(), Sheets.LEFT + indent, y, line);
      y += LEADING - 2;
    }
    return y - (LEADING - 2);
  }

  private void figure(Pen pen, Face face, Columns columns, int column, double y, List<String> row) {
    var text = row.get(column + 2);
    var number = text.startsWith("$ ") ? text.substring(2) : text;
    var body = number.replaceAll("[)%]+$", "");
    var edge = columns.edge(column);
    var left = edge - columns.width() + 12;
    var size = columns.size();
    pen.left(face, size, edge - sheets.faces().width(face, size, body), y, number);
    if (text.startsWith("$ ")) {
      pen.left(face, size, left, y, "$");
    }
    if (row.getFirst().equals("total") || row.getFirst().equals("grand")) {
      pen.rule(left, edge, y - size - 0.4, 0.4);
    }
    if (row.getFirst().equals("grand")) {
      pen.rule(left, edge, y + 3, 0.5);
      pen.rule(left, edge, y + 5, 0.5);
    }
  }

  private static double heads(Pen pen, double top, List<String> row, Columns columns) {
    for (var c = 0; c < columns.count(); c++) {
      var y = top;
      for (var line : row.get(c + 2).split("\\|", -1)) {
        pen.right(Face.SANS_BOLD, columns.size() - 0.5, columns.edge(c), y, line);
        y += LEADING - 2;
      }
    }
    pen.rule(Sheets.LEFT, Sheets.RIGHT, top + 2 * (LEADING - 2) + 4, 0.6);
    return top + 3 * (LEADING - 2) + 9;
  }

  /** Columns of figures at the right of the page; width and type size in points. */
  private record Columns(int count, double width, double size) {
    double edge(int column) {
      return Sheets.RIGHT - 5 - (count - 1 - column) * width;
    }
  }
}
