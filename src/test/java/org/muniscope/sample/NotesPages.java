package org.muniscope.sample;

import java.util.List;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Pen;

/** Abbreviations, footnotes and the table of credit enhancers behind the schedule. */
final class NotesPages {
  private static final double SECOND_COLUMN = 312;
  private static final double LEADING = 11;
  private static final double SIZE = 8.5;

  private final Sheets sheets;

  NotesPages(Sheets sheets) {
    this.sheets = sheets;
  }

  void write() {
    sheets.add(pen -> {
      sheets.title(pen, "Notes to Schedule of Investments", "February 29, 2012");
      var y = abbreviations(pen, Sheets.TOP + 46);
      footnotes(pen, y + 24);
    });
  }

  private static double abbreviations(Pen pen, double top) {
    pen.left(Face.SANS_BOLD, 9, Sheets.LEFT, top, "Investment Abbreviations:");
    var rows = Table.of("abbreviations.csv").rows();
    var half = (rows.size() + 1) / 2;
    for (var i = 0; i < rows.size(); i++) {
      var x = i < half ? Sheets.LEFT : SECOND_COLUMN;
      var y = top + 15 + i % half * LEADING;
      pen.left(Face.SANS, SIZE, x, y, rows.get(i).get(0));
      pen.left(Face.SANS, SIZE, x + 40, y, "— " + rows.get(i).get(1));
    }
    return top + 15 + half * LEADING;
  }

  private void footnotes(Pen pen, double top) {
    pen.left(Face.SANS_BOLD, 9, Sheets.LEFT, top, "Footnotes:");
    var y = top + 16;
    for (var note : Table.of("footnotes.csv").rows()) {
      pen.left(Face.SANS, SIZE, Sheets.LEFT, y, "(" + note.get(0) + ")");
      for (var line : sheets.faces().wrap(Face.SANS, SIZE, 470, note.get(1))) {
        pen.left(Face.SANS, SIZE, Sheets.LEFT + 20, y, line);
        y += LEADING;
      }
      if (note.get(0).equals("l")) {
        y = enhancers(pen, y + 4);
      }
      y += 3.5;
    }
  }

  private static double enhancers(Pen pen, double top) {
    var x = Sheets.LEFT + 20;
    var edge = x + 270;
    pen.left(Face.SANS_BOLD, SIZE, x, top + 4, "Entity");
    pen.right(Face.SANS_BOLD, SIZE, edge, top + 4, "Percentage");
    pen.rule(x, edge, top + 8, 0.5);
    var y = top + 19;
    List<List<String>> rows = Table.of("enhancers.csv").rows();
    for (var row : rows) {
      pen.left(Face.SANS, SIZE, x, y, row.get(0));
      pen.right(Face.SANS, SIZE, edge, y, row.get(1) + "%");
      y += LEADING + 1;
    }
    return y + 3;
  }
}
