package org.muniscope.sample;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Faces;
import org.muniscope.synthetic.Pen;

/** The pages of the sample, each with a running foot; letter size, places in points. */
final class Sheets {
  static final double LEFT = 60;
  static final double RIGHT = 552;
  static final double TOP = 72;
  static final double BOTTOM = 728;
  private static final double MIDDLE = (LEFT + RIGHT) / 2;

  private final PDDocument document;
  private final Faces faces = new Faces();

  Sheets(PDDocument document) {
    this.document = document;
  }

  Faces faces() {
    return faces;
  }

  /** Number of pages so far. */
  int count() {
    return document.getNumberOfPages();
  }

  /** Adds a page with a running foot and writes on it; its number is {@link #count}. */
  void add(Consumer<Pen> content) {
    write(blank(), content.andThen(pen -> foot(pen, count())));
  }

  /** Adds a page without a foot. */
  void addPlain(Consumer<Pen> content) {
    write(blank(), content);
  }

  /** Writes more on a page, from 1. */
  void amend(int number, Consumer<Pen> content) {
    write(document.getPage(number - 1), content);
  }

  /** Writes a section title at the head of a page, and what stands under it. */
  void title(Pen pen, String title, String below) {
    pen.left(Face.SERIF_BOLD, 17, LEFT, TOP, title);
    pen.left(Face.SERIF_ITALIC, 10, LEFT, TOP + 15, below);
    pen.rule(LEFT, RIGHT, TOP + 24, 1.2);
  }

  private PDPage blank() {
    var page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    return page;
  }

  private void write(PDPage page, Consumer<Pen> content) {
    try (var pen = new Pen(document, page, faces)) {
      content.accept(pen);
    }
  }

  private void foot(Pen pen, int number) {
    pen.rule(LEFT, RIGHT, 744, 0.4);
    pen.left(Face.SERIF_ITALIC, 8, LEFT, 755, "Invesco Quality Municipal Securities");
    pen.centre(Face.SERIF_ITALIC, 8, MIDDLE, 755, "Specimen for Muniscope");
    pen.right(Face.SERIF, 9, RIGHT, 755, Integer.toString(number));
  }
}
