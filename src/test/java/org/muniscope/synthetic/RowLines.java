package org.muniscope.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.muniscope.synthetic.Dimension.DollarSigns;
import org.muniscope.synthetic.Dimension.Leaders;
import org.muniscope.synthetic.Dimension.NumbersOn;
import org.muniscope.synthetic.Dimension.PageBreaks;
import org.muniscope.synthetic.Dimension.Wrapping;
import org.muniscope.synthetic.Entry.Cell;
import org.muniscope.synthetic.Line.Piece;

/** Breaks one holding into lines and puts its numbers on the right ones. */
final class RowLines {
  private static final double INDENT = 1.2;
  private static final double RAISED = 0.65;

  private final Layout layout;
  private final Grid grid;
  private final Entry.Row row;
  private final List<String> parts;

  RowLines(Layout layout, Grid grid, Entry.Row row) {
    this.layout = layout;
    this.grid = grid;
    this.row = row;
    var room = grid.span(Cell.TEXT).width() - indent() - hanging();
    var marks = RAISED * (width(row.raised()) + width(row.leading()));
    this.parts = grid.wrap(grid.regular(), room - marks, row.cell(Cell.TEXT));
  }

  /** The lines; those of a row stay together unless pages may end inside of rows. */
  List<Line> lines(boolean keepLast) {
    var lines = new ArrayList<Line>();
    for (var i = 0; i < parts.size(); i++) {
      var last = i + 1 == parts.size();
      var keep = last ? keepLast : layout.has(PageBreaks.BETWEEN_ROWS);
      var value = i == lineOf(Cell.VALUE) ? OptionalInt.of(row.index()) : OptionalInt.empty();
      lines.add(new Line(pieces(i), 0, keep, false, value, row.place()));
    }
    return lines;
  }

  private int lineOf(Cell cell) {
    return switch (layout.get(NumbersOn.class)) {
      case FIRST_LINE -> 0;
      case LAST_LINE -> parts.size() - 1;
      case AMOUNT_FIRST_VALUE_LAST -> cell == Cell.PRINCIPAL ? 0 : parts.size() - 1;
    };
  }

  private List<Piece> pieces(int line) {
    var pieces = new ArrayList<Piece>();
    var end = text(pieces, line);
    for (var cell : Grid.cells(layout)) {
      if (cell != Cell.TEXT && lineOf(cell) == line && !row.cell(cell).isEmpty()) {
        cell(pieces, cell);
      }
    }
    leader(pieces, end);
    pieces.sort(Comparator.comparingDouble(Piece::x));
    return pieces;
  }

  /** Writes a line of the text with its marks and says where it ends. */
  private double text(List<Piece> pieces, int line) {
    var x = grid.span(Cell.TEXT).left() + indent() + (line == 0 ? 0 : hanging());
    if (line == 0) {
      x = raised(pieces, x, row.leading());
    }
    pieces.add(piece(x, parts.get(line)));
    x += width(parts.get(line));
    return line + 1 == parts.size() ? raised(pieces, x, row.raised()) : x;
  }

  private double raised(List<Piece> pieces, double x, String marks) {
    if (marks.isEmpty()) {
      return x;
    }
    var size = grid.size() * RAISED;
    pieces.add(new Piece(grid.regular(), size, x, grid.size() * 0.35, marks));
    return x + width(marks) * RAISED;
  }

  private void cell(List<Piece> pieces, Cell cell) {
    var span = grid.span(cell);
    var text = row.cell(cell);
    if (cell == Cell.CALL || cell == Cell.MARK) {
      pieces.add(piece(span.left(), text));
      return;
    }
    if (cell == Cell.PRINCIPAL || cell == Cell.VALUE) {
      text = signed(pieces, span.left(), text);
    }
    pieces.add(piece(span.right() - width(text), cell == Cell.VALUE ? text + row.glued() : text));
  }

  private String signed(List<Piece> pieces, double left, String amount) {
    var first = row.index() == 0;
    return switch (layout.get(DollarSigns.class)) {
      case NONE -> amount;
      case EVERY_ROW_GLUED -> "$" + amount;
      case FIRST_ROW_GLUED -> first ? "$" + amount : amount;
      case FIRST_ROW_APART -> {
        if (first) {
          pieces.add(piece(left, "$"));
        }
        yield amount;
      }
    };
  }

  private void leader(List<Piece> pieces, double end) {
    var next = pieces.stream().mapToDouble(Piece::x).filter(x -> x > end - 0.01).min();
    if (layout.has(Leaders.NONE) || next.isEmpty()) {
      return;
    }
    var dot = layout.has(Leaders.DOTS) ? "." : " .";
    var room = next.getAsDouble() - end - grid.size();
    var count = (int) (room / width(dot));
    if (count >= 4) {
      pieces.add(piece(end + grid.size() * 0.3, dot.repeat(count)));
    }
  }

  private double indent() {
    return row.level() * INDENT * grid.size();
  }

  private double hanging() {
    return layout.has(Wrapping.HANGING) ? INDENT * grid.size() : 0;
  }

  private Piece piece(double x, String text) {
    return new Piece(grid.regular(), grid.size(), x, 0, text);
  }

  private double width(String text) {
    return grid.width(grid.regular(), text);
  }
}
