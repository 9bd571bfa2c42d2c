package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;

/** Pages on which some text is drawn that nobody sees. */
final class VisibilityTest {
  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream content) throws IOException;
  }

  private static List<String> words(Drawing drawing) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        drawing.draw(document, content);
      }
      return new GlyphReader(document).read(page, 1).words().stream().map(Word::text).toList();
    }
  }

  private static void write(PDPageContentStream content, float y, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }

  @Test
  void whiteTextOnBarePaperIsNotRead() throws IOException {
    assertEquals(
        List.of("Marlow", "Dunmere"),
        words((_, content) -> {
          write(content, 700, "Marlow");
          content.setNonStrokingColor(Color.WHITE);
          write(content, 680, "Selma");
          content.setNonStrokingColor(Color.BLACK);
          write(content, 660, "Dunmere");
        }));
  }

  @Test
  void whiteTextOfPrintersInksOnBarePaperIsNotRead() throws IOException {
    assertEquals(
        List.of(),
        words((_, content) -> {
          content.setNonStrokingColor(new PDColor(new float[] {0, 0, 0, 0}, PDDeviceCMYK.INSTANCE));
          write(content, 700, "Selma");
        }));
  }

  @Test
  void whiteTextOnADarkBandIsRead() throws IOException {
    assertEquals(
        List.of("Principal"),
        words((_, content) -> {
          content.setNonStrokingColor(new Color(0, 60, 110));
          content.addRect(40, 695, 200, 14);
          content.fill();
          content.setNonStrokingColor(Color.WHITE);
          write(content, 700, "Principal");
        }));
  }

  @Test
  void whiteTextOnAThickLineIsRead() throws IOException {
    assertEquals(
        List.of("Principal"),
        words((_, content) -> {
          content.setLineWidth(14);
          content.moveTo(40, 702);
          content.lineTo(240, 702);
          content.stroke();
          content.setNonStrokingColor(Color.WHITE);
          write(content, 700, "Principal");
        }));
  }

  @Test
  void textOutsideOfTheClipIsNotRead() throws IOException {
    assertEquals(
        List.of("Marlow", "Dunmere"),
        words((_, content) -> {
          content.saveGraphicsState();
          content.addRect(40, 690, 200, 20);
          content.clip();
          write(content, 700, "Marlow");
          write(content, 680, "Selma");
          content.restoreGraphicsState();
          write(content, 660, "Dunmere");
        }));
  }

  @Test
  void theEndOfATextThatACellCutsOffIsReadWithItsBeginning() throws IOException {
    assertEquals(
        List.of("Marlow", "County", "Hospital"),
        words((_, content) -> {
          content.addRect(40, 690, 40, 20);
          content.clip();
          write(content, 700, "Marlow County Hospital");
        }));
  }

  @Test
  void textOutsideOfAFormsBoundsIsNotReadAndTheFormsClipEndsWithIt() throws IOException {
    assertEquals(
        List.of("Marlow", "Dunmere"),
        words((document, content) -> {
          var form = new PDAppearanceStream(document);
          form.setResources(new PDResources());
          form.setBBox(new PDRectangle(40, 690, 200, 20));
          try (var inside =
              new PDPageContentStream(document, form, form.getStream().createOutputStream())) {
            write(inside, 700, "Marlow");
            write(inside, 680, "Selma");
          }
          content.drawForm(form);
          write(content, 660, "Dunmere");
        }));
  }
}
