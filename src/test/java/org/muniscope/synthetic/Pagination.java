package org.muniscope.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniscope.synthetic.Dimension.ColumnHeads;

/** Spreads the lines of a schedule over columns of rows and pages. */
final class Pagination {
  private final Layout layout;
  private final Sheet sheet;
  private final Galley galley;
  private final List<Line> heads;
  private final double leading;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<Integer, Integer> valuePages = new HashMap<>();

  Pagination(Layout layout, Sheet sheet, Galley galley, List<Line> heads, double leading) {
    this.layout = layout;
    this.sheet = sheet;
    this.galley = galley;
    this.heads = heads;
    this.leading = leading;
  }

  /** Places all lines, the first page being the given one with room for a title. */
  void place(List<Line> lines, int firstPage, double titleHeight) {
    var next = 0;
    for (var frame = 0; next < lines.size(); frame++) {
      var page = firstPage + frame / sheet.lefts().size();
      var start = Sheet.TOP + (page == firstPage ? titleHeight : 26);
      next =
          fill(
              lines, next, new Frame(page, frame % sheet.lefts().size(), page == firstPage), start);
    }
  }

  List<Placed> placed() {
    return List.copyOf(placed);
  }

  /** The page that carries the value of a holding. */
  int page(int holding) {
    return valuePages.getOrDefault(holding, 0);
  }

  int lastPage() {
    return placed.getLast().page();
  }

  private int fill(List<Line> lines, int from, Frame frame, double start) {
    var y = start;
    if (frame.first() || !layout.has(ColumnHeads.SECURITY_ON_FIRST_PAGE_ONLY)) {
      y = put(frame, heads, y);
    }
    if (!lines.get(from).heading()) {
      y = put(frame, galley.continued(lines.get(from).place()), y);
    }
    var end = end(lines, from, y);
    put(frame, lines.subList(from, end), y);
    return end;
  }

  /** The line behind the last one that fits; at least one is taken. */
  private int end(List<Line> lines, int from, double start) {
    var y = start;
    var end = from;
    for (var i = from; i < lines.size(); i++) {
      y += leading + lines.get(i).above();
      if (y > sheet.bottom() && i > from) {
        return end > from ? end : i;
      }
      if (!lines.get(i).keep()) {
        end = i + 1;
      }
    }
    return lines.size();
  }

  private double put(Frame frame, List<Line> lines, double start) {
    var y = start;
    for (var line : lines) {
      y += leading + line.above();
      placed.add(new Placed(frame.page(), frame.column(), y, line));
      line.value().ifPresent(holding -> valuePages.put(holding, frame.page()));
    }
    return y;
  }

  /** A line on its baseline, in a column of rows counted from 0 on a page counted from 1. */
  record Placed(int page, int column, double y, Line line) {}

  private record Frame(int page, int column, boolean first) {}
}
