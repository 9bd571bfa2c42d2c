package org.muniscope.sample;

import java.util.List;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Pen;

/** Sets the schedule of investments: states, issuers with their series, subtotals and totals. */
final class SchedulePages {
  private static final double LEADING = 10.6;
  private static final double SIZE = 8;
  private static final double HEADS = Sheets.TOP + 52;
  private static final double FIRST_LINE = HEADS + 17;

  private final Sheets sheets;
  private final List<ScheduleLine> lines;

  SchedulePages(Sheets sheets) {
    this.sheets = sheets;
    this.lines = new ScheduleText(sheets.faces()).lines();
  }

  /** Adds the pages. */
  void write() {
    var next = 0;
    while (next < lines.size()) {
      var from = next;
      var to = end(from);
      sheets.add(pen -> page(pen, from, to));
      next = to;
    }
  }

  /** The line after the last that fits on a page; a page ends before a line that may open one. */
  private int end(int from) {
    var y = FIRST_LINE + (continued(from).isEmpty() ? 0 : LEADING + 3);
    var end = from;
    for (var i = from; i < lines.size(); i++) {
      y += step(i, i == from);
      if (y > Sheets.BOTTOM) {
        return end;
      }
      if (i + 1 == lines.size() || lines.get(i + 1).mayOpenPage()) {
        end = i + 1;
      }
    }
    return end;
  }

  private double step(int index, boolean first) {
    return LEADING + (first ? 0 : lines.get(index).spaceBefore());
  }

  /** The state whose bonds went over to this page, or nothing. */
  private String continued(int from) {
    var line = lines.get(from);
    return line.opensGroup() || line.group().isEmpty() ? "" : line.group() + " (continued)";
  }

  private void page(Pen pen, int from, int to) {
    sheets.title(
        pen,
        from == 0 ? "Schedule of Investments" : "Schedule of Investments (continued)",
        "February 29, 2012");
    columnHeads(pen);
    var y = FIRST_LINE;
    if (!continued(from).isEmpty()) {
      pen.left(Face.SANS_BOLD, SIZE, Sheets.LEFT, y, continued(from));
      y += LEADING + 3;
    }
    var dollars = true;
    for (var i = from; i < to; i++) {
      y += i == from ? 0 : step(i, false);
      new Setting(pen, sheets.faces(), y, dollars).write(lines.get(i));
      dollars &= !lines.get(i).carriesNumbers();
    }
    if (to == lines.size()) {
      pen.rule(Setting.VALUE - 58, Setting.VALUE, y + 3, 0.5);
      pen.rule(Setting.VALUE - 58, Setting.VALUE, y + 5, 0.5);
      basis(pen, y + 2 * LEADING + 3);
    }
  }

  private static void columnHeads(Pen pen) {
    var heads =
        List.of(
            new Head(Setting.COUPON, "Interest", "Rate"),
            new Head(Setting.MATURITY, "Maturity", "Date"),
            new Head(Setting.PRINCIPAL, "Principal", "Amount (000)"),
            new Head(Setting.VALUE, "", "Value"));
    for (var head : heads) {
      pen.right(Face.SANS_BOLD, 7.5, head.x(), HEADS - 9.5, head.above());
      pen.right(Face.SANS_BOLD, 7.5, head.x(), HEADS, head.below());
    }
    pen.left(Face.SANS_BOLD, 7.5, Sheets.LEFT, HEADS, "Description");
    pen.rule(Sheets.LEFT, Sheets.RIGHT, HEADS + 4, 0.6);
  }

  private static void basis(Pen pen, double y) {
    pen.left(
        Face.SERIF_ITALIC,
        8.5,
        Sheets.LEFT,
        y + 6,
        "Percentages are shares of the net assets applicable to common shares.");
  }

  private record Head(double x, String above, String below) {}
}
