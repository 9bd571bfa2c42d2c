package org.muniscope.sample;

import java.util.List;
import java.util.Map;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Pen;

/** The cover with the form's header, the contents, and the composition of the portfolio. */
final class FrontPages {
  private static final double MIDDLE = (Sheets.LEFT + Sheets.RIGHT) / 2;
  private static final String NOTICE =
      "This is a specimen. The Muniscope project wrote it so that its import can be tried out."
          + " Every figure is taken from the registrant’s public report for the fiscal year ended"
          + " February 29, 2012; they have been rearranged, and the layout and the wording are the"
          + " project’s own. It is no filing, it was sent to nobody, and no investor should rely on"
          + " it.";

  private final Sheets sheets;

  FrontPages(Sheets sheets) {
    this.sheets = sheets;
  }

  void cover() {
    sheets.addPlain(pen -> {
      pen.rule(Sheets.LEFT, Sheets.RIGHT, 92, 2);
      pen.centre(Face.SERIF_BOLD, 22, MIDDLE, 130, "FORM N-CSR");
      pen.centre(
          Face.SERIF, 11, MIDDLE, 150, "Shareholder report of a management investment company");
      pen.centre(Face.SERIF_ITALIC, 11, MIDDLE, 166, "a specimen, with figures of 2012");
      pen.rule(Sheets.LEFT, Sheets.RIGHT, 184, 0.6);
      header(pen);
      notice(pen);
    });
  }

  private static void header(Pen pen) {
    pen.centre(Face.SERIF, 12, MIDDLE, 240, "Investment Company Act file number 811-07560");
    pen.centre(Face.SERIF_BOLD, 24, MIDDLE, 300, "Invesco Quality Municipal Securities");
    pen.rule(MIDDLE - 190, MIDDLE + 190, 310, 0.4);
    pen.centre(Face.SERIF, 9, MIDDLE, 322, "(Exact name of registrant as specified in charter)");
    pen.centre(Face.SERIF, 12, MIDDLE, 380, "Date of fiscal year end: February 29");
    pen.centre(Face.SERIF, 12, MIDDLE, 400, "Date of reporting period: February 29, 2012");
    pen.centre(Face.SERIF_ITALIC, 12, MIDDLE, 450, "Annual report to shareholders");
  }

  private void notice(Pen pen) {
    pen.box(Sheets.LEFT, 560, Sheets.RIGHT - Sheets.LEFT, 88, 0.94);
    var y = 582.0;
    for (var line : sheets.faces().wrap(Face.SERIF, 11, 456, NOTICE)) {
      pen.left(Face.SERIF, 11, Sheets.LEFT + 18, y, line);
      y += 15;
    }
  }

  /** Writes the contents on the page kept free for them. */
  void contents(int number, Map<String, Integer> sections) {
    sheets.amend(
        number,
        pen -> {
          sheets.title(pen, "Contents", "Invesco Quality Municipal Securities");
          var y = Sheets.TOP + 60;
          for (var section : sections.entrySet()) {
            entry(pen, y, section.getKey(), section.getValue());
            y += 22;
          }
        });
  }

  private void entry(Pen pen, double y, String title, int page) {
    pen.left(Face.SERIF, 12, Sheets.LEFT, y, title);
    pen.right(Face.SERIF, 12, Sheets.RIGHT, y, Integer.toString(page));
    var from = Sheets.LEFT + sheets.faces().width(Face.SERIF, 12, title) + 6;
    var dot = sheets.faces().width(Face.SERIF, 12, " .");
    var dots = (int) ((Sheets.RIGHT - 22 - from) / dot);
    pen.right(Face.SERIF, 12, Sheets.RIGHT - 20, y, " .".repeat(Math.max(0, dots)));
  }

  void composition() {
    sheets.add(pen -> {
      sheets.title(pen, "Portfolio Composition", "February 29, 2012");
      var y = table(pen, Sheets.TOP + 62, "By credit sector, of total investments", "sector");
      y = table(pen, y + 34, "Five largest holdings, of net assets", "largest");
      y += 34;
      heading(pen, y, "The Trust at a glance");
      row(pen, y + 24, "Net assets applicable to common shares", "$209.4 million");
      row(pen, y + 44, "Number of holdings in the schedule", "190");
      row(pen, y + 64, "Leverage, of total assets", "31%");
    });
  }

  private double table(Pen pen, double top, String title, String name) {
    heading(pen, top, title);
    var y = top + 24;
    for (var cells : rows(name)) {
      row(pen, y, cells.get(1), cells.get(2));
      y += 20;
    }
    return y;
  }

  private static List<List<String>> rows(String table) {
    return Table.of("composition.csv").rows().stream()
        .filter(cells -> cells.get(0).equals(table))
        .toList();
  }

  private static void heading(Pen pen, double y, String text) {
    pen.left(Face.SANS_BOLD, 10, Sheets.LEFT, y, text);
    pen.rule(Sheets.LEFT, Sheets.RIGHT, y + 6, 0.6);
  }

  /** A per cent sign stands on the first figure only and hangs to the right of the column. */
  private void row(Pen pen, double y, String label, String figure) {
    var number = figure.endsWith("%") ? figure.substring(0, figure.length() - 1) : figure;
    var edge = Sheets.RIGHT - 10;
    pen.left(Face.SANS, 9, Sheets.LEFT, y, label);
    pen.left(Face.SANS, 9, edge - sheets.faces().width(Face.SANS, 9, number), y, figure);
    pen.rule(Sheets.LEFT, Sheets.RIGHT, y + 6, 0.2);
  }
}
