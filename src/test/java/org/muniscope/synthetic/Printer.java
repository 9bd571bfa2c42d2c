package org.muniscope.synthetic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.muniscope.synthetic.Dimension.PageColumns;
import org.muniscope.synthetic.Dimension.PageShape;
import org.muniscope.synthetic.Dimension.RunningLines;
import org.muniscope.synthetic.Dimension.Strokes;
import org.muniscope.synthetic.Line.Piece;
import org.muniscope.synthetic.Pagination.Placed;

/** Puts pages and what stands on them into a document. */
final class Printer {
  private static final String FUND_FOOT = "See accompanying notes to financial statements.";

  private final PDDocument document;
  private final Layout layout;
  private final Sheet sheet;
  private final Faces faces;

  Printer(PDDocument document, Layout layout, Sheet sheet, Faces faces) {
    this.document = document;
    this.layout = layout;
    this.sheet = sheet;
    this.faces = faces;
  }

  /** Adds a page with its running lines. */
  void page(int number, Consumer<Pen> content) {
    var turned = Sheet.turned(layout);
    var width = (float) (turned ? sheet.height() : sheet.width());
    var height = (float) (turned ? sheet.width() : sheet.height());
    var page = new PDPage(new PDRectangle(width, height));
    if (layout.has(PageShape.ROTATED)) {
      page.setRotation(90);
    }
    document.addPage(page);
    try (var pen = new Pen(document, page, faces, sheet.height())) {
      if (turned) {
        pen.turn(width);
      }
      content.accept(pen);
      running(pen, number);
    }
  }

  /** Writes lines in the order that the layout wants. */
  void lines(Pen pen, List<Placed> lines) {
    var order =
        layout.has(PageColumns.TWO_ROW_BY_ROW)
            ? Comparator.comparingDouble(Placed::y).thenComparingInt(Placed::column)
            : Comparator.comparingInt(Placed::column).thenComparingDouble(Placed::y);
    for (var placed : lines.stream().sorted(order).toList()) {
      for (var piece : placed.line().pieces()) {
        write(pen, sheet.lefts().get(placed.column()) + piece.x(), placed.y(), piece);
      }
    }
  }

  private void write(Pen pen, double x, double y, Piece piece) {
    var text = piece.text();
    switch (layout.get(Strokes.class)) {
      case LINES -> pen.left(piece.face(), piece.size(), x, y - piece.rise(), text);
      case WORDS -> pieces(pen, x, y, piece, text.split("(?<= )(?=[^ ])", -1));
      case LETTERS -> pieces(pen, x, y, piece, text.split("", -1));
    }
  }

  /** Writes each part for itself, blanks left out. */
  private void pieces(Pen pen, double x, double y, Piece piece, String[] parts) {
    var at = x;
    for (var part : parts) {
      pen.left(piece.face(), piece.size(), at, y - piece.rise(), part.strip());
      at += faces.width(piece.face(), piece.size(), part);
    }
  }

  private void running(Pen pen, int number) {
    var size = 7.5;
    var foot = sheet.height() - 34;
    switch (layout.get(RunningLines.class)) {
      case FOOT -> {
        pen.left(Face.SERIF_ITALIC, size, 54, foot, FUND_FOOT);
        pen.right(Face.SERIF, size, sheet.width() - 54, foot, Integer.toString(number));
      }
      case HEAD_AND_FOOT -> {
        pen.left(Face.SERIF_ITALIC, size, 54, 30, "Annual Report");
        pen.right(Face.SERIF_ITALIC, size, sheet.width() - 54, 30, "Harbor Lane Funds");
        pen.centre(Face.SERIF, size, sheet.width() / 2, foot, "– " + number + " –");
      }
      case SIDE -> pen.upwards(Face.SERIF, size, 22, sheet.height() / 2, FUND_FOOT);
      case NONE -> {
        // nothing stands around the table
      }
    }
  }
}
