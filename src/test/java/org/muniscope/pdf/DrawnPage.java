package org.muniscope.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A page of letter size that a test draws, as it is read. */
final class DrawnPage {
  /** What is drawn on the page. */
  interface Drawing {
    void draw(PDDocument document, PDPageContentStream content) throws IOException;
  }

  private DrawnPage() {}

  static PdfPage read(Drawing drawing) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        drawing.draw(document, content);
      }
      return new GlyphReader(document).read(page, 1);
    }
  }

  /** The words that are read, in the order of their drawing. */
  static List<String> words(Drawing drawing) throws IOException {
    return read(drawing).words().stream().map(Word::text).toList();
  }

  static void write(PDPageContentStream content, Matrix at, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
    content.setTextMatrix(at);
    content.showText(text);
    content.endText();
  }

  /** Writes near the left edge, at a height from the bottom. */
  static void write(PDPageContentStream content, float y, String text) throws IOException {
    write(content, Matrix.getTranslateInstance(50, y), text);
  }
}
