package org.muniscope.synthetic;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.muniscope.synthetic.Dimension.Marks;
import org.muniscope.synthetic.Dimension.Units;

/** What a report prints around its schedule. */
final class Surroundings {
  private static final double LEFT = 54;
  private static final List<String> NOTES =
      List.of(
          "Non-income producing.",
          "Issued without registration; resale is limited to certain buyers.",
          "The rate changes with an index.",
          "Bought for delivery on a later day.",
          "Kept as collateral.");

  private final Portfolio portfolio;
  private final Layout layout;
  private final Composition composition;
  private final String date;

  Surroundings(Portfolio portfolio, Layout layout, Composition composition) {
    this.portfolio = portfolio;
    this.layout = layout;
    this.composition = composition;
    this.date = portfolio.asOf().format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US));
  }

  /** The cover with the header of the form. */
  void cover(Pen pen) {
    pen.left(Face.SERIF_BOLD, 16, LEFT, 110, "FORM N-CSR");
    pen.left(Face.SERIF, 11, LEFT, 140, "Investment Company Act file number 811-00000");
    pen.left(Face.SERIF_BOLD, 16, LEFT, 180, portfolio.fund());
    pen.left(Face.SERIF, 9, LEFT, 194, "(Exact name of registrant as specified in charter)");
    pen.left(Face.SERIF, 11, LEFT, 230, "Date of reporting period: " + date);
    pen.left(
        Face.SERIF_ITALIC, 11, LEFT, 260, "Invented for a test; there is no such fund or bond.");
  }

  /** What stands over the table on a page of the schedule. */
  void head(Pen pen, boolean first) {
    var title = "Schedule of Investments" + (first ? "" : " (continued)");
    var size = first ? 14 : 11;
    pen.left(Face.SERIF_BOLD, size, LEFT, Sheet.TOP, title);
    pen.left(Face.SERIF, 9, LEFT, Sheet.TOP + (first ? 15 : 12), date);
    if (first) {
      pen.left(Face.SERIF_BOLD, 9, LEFT, Sheet.TOP + 29, portfolio.fund());
    }
    if (first && layout.has(Units.THOUSANDS_IN_LINE_ABOVE)) {
      pen.left(Face.SERIF_ITALIC, 9, LEFT, Sheet.TOP + 42, "(Amounts in thousands)");
    }
  }

  /** Footnotes and a statement behind the schedule. */
  void notes(Pen pen) {
    var y = Sheet.TOP + 20.0;
    if (!layout.has(Marks.UNMARKED)) {
      pen.left(Face.SERIF_BOLD, 11, LEFT, y, "Notes to Schedule of Investments");
      for (var i = 0; i < NOTES.size(); i++) {
        y += 14;
        pen.left(Face.SERIF, 9, LEFT, y, "(" + composition.wordings().mark(i) + ")");
        pen.left(Face.SERIF, 9, LEFT + 20, y, NOTES.get(i));
      }
    }
    statement(pen, y + 50);
  }

  private void statement(Pen pen, double top) {
    var truth = composition.truth();
    var investments = truth.rows().stream().mapToLong(row -> row.read().value()).sum();
    pen.left(Face.SERIF_BOLD, 14, LEFT, top, "Statement of Assets and Liabilities");
    pen.left(Face.SERIF, 9, LEFT, top + 15, date);
    line(pen, top + 40, "Investments, at value", investments);
    line(pen, top + 54, "Interest receivable", truth.netAssets() - investments);
    line(pen, top + 72, "Net assets", truth.netAssets());
  }

  private static void line(Pen pen, double y, String label, long dollars) {
    pen.left(Face.SERIF, 9, LEFT, y, label);
    pen.right(Face.SERIF, 9, 500, y, String.format(Locale.US, "$ %,d", dollars));
  }
}
