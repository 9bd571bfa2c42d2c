package org.muniscope.synthetic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muniscope.synthetic.Dimension.DollarSigns;
import org.muniscope.synthetic.Dimension.Extras;
import org.muniscope.synthetic.Dimension.Marks;
import org.muniscope.synthetic.Dimension.Order;
import org.muniscope.synthetic.Dimension.TypeSize;
import org.muniscope.synthetic.Dimension.Typeface;
import org.muniscope.synthetic.Entry.Cell;

/** Where the columns of a table stand, measured from what is to stand in them; in points. */
final class Grid {
  private static final double GAP = 1.5;

  private final Layout layout;
  private final Faces faces;
  private final Map<Cell, Span> spans = new EnumMap<>(Cell.class);

  Grid(Layout layout, Faces faces, double width, Composition composition) {
    this.layout = layout;
    this.faces = faces;
    var widths = widths(composition);
    var fixed = widths.values().stream().mapToDouble(w -> w + GAP * size()).sum();
    widths.put(Cell.TEXT, width - fixed - gutter(composition.entries()));
    var x = 0.0;
    for (var cell : cells(layout)) {
      var span = new Span(x, x + widths.getOrDefault(cell, 0.0));
      spans.put(cell, span);
      x = span.right() + GAP * size();
    }
  }

  Span span(Cell cell) {
    return spans.getOrDefault(cell, new Span(0, 0));
  }

  /** The columns that the layout has, from left to right. */
  static List<Cell> cells(Layout layout) {
    var order = layout.get(Order.class);
    var cells = new ArrayList<Cell>();
    if (order.amountFirst()) {
      cells.add(Cell.PRINCIPAL);
    }
    cells.add(Cell.TEXT);
    if (order.tabular()) {
      cells.addAll(List.of(Cell.COUPON, Cell.MATURITY));
    }
    if (layout.has(Extras.CALL_AND_RATING)) {
      cells.add(Cell.CALL);
    }
    if (!layout.has(Extras.NONE)) {
      cells.add(Cell.RATING);
    }
    if (!order.amountFirst()) {
      cells.add(Cell.PRINCIPAL);
    }
    if (layout.has(Marks.OWN_COLUMN)) {
      cells.add(Cell.MARK);
    }
    cells.add(Cell.VALUE);
    return List.copyOf(cells);
  }

  private Map<Cell, Double> widths(Composition composition) {
    var widths = new EnumMap<Cell, Double>(Cell.class);
    var heads = composition.wordings().columnHeads();
    for (var cell : cells(layout)) {
      if (cell != Cell.TEXT) {
        var widest = 0.0;
        for (var head : heads.getOrDefault(cell, List.of())) {
          widest = Math.max(widest, width(bold(), head));
        }
        for (var entry : composition.entries()) {
          widest = Math.max(widest, width(entry, cell));
        }
        widths.put(cell, widest);
      }
    }
    return widths;
  }

  private double width(Entry entry, Cell cell) {
    var money = cell == Cell.VALUE || cell == Cell.PRINCIPAL;
    var sign = money && !layout.has(DollarSigns.NONE) ? "$ " : "";
    return switch (entry) {
      case Entry.Row row -> width(regular(), sign + row.cell(cell));
      case Entry.Sum sum when cell == Cell.VALUE -> width(bold(), sign + sum.value());
      case Entry.Sum sum when cell == Cell.PRINCIPAL -> width(bold(), sign + sum.principal());
      case Entry.Sum _, Entry.Heading _, Entry.Above _ -> 0;
    };
  }

  /** Room to the right of the values for the marks that are glued to them. */
  private double gutter(List<Entry> entries) {
    var widest = -GAP * size();
    for (var entry : entries) {
      if (entry instanceof Entry.Row row && !row.glued().isEmpty()) {
        widest = Math.max(widest, width(regular(), row.glued()) - GAP * size());
      }
    }
    return widest;
  }

  double size() {
    return layout.get(TypeSize.class).points;
  }

  Face regular() {
    return layout.get(Typeface.class).regular;
  }

  Face bold() {
    return layout.get(Typeface.class).bold;
  }

  double width(Face face, String text) {
    return faces.width(face, size(), text);
  }

  List<String> wrap(Face face, double width, String text) {
    return faces.wrap(face, size(), width, text);
  }

  /** A column from left to right. */
  record Span(double left, double right) {
    double width() {
      return right - left;
    }
  }
}
