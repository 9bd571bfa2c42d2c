package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Pages on which some text is drawn that nobody sees. */
final class VisibilityTest {
  @Test
  void whiteTextOnBarePaperIsNotRead() throws IOException {
    assertEquals(
        List.of("Marlow", "Dunmere"),
        DrawnPage.words((_, content) -> {
          DrawnPage.write(content, 700, "Marlow");
          content.setNonStrokingColor(Color.WHITE);
          DrawnPage.write(content, 680, "Selma");
          content.setNonStrokingColor(Color.BLACK);
          DrawnPage.write(content, 660, "Dunmere");
        }));
  }

  @Test
  void textOutsideOfThePageIsNotRead() throws IOException {
    assertEquals(
        List.of("Marlow"),
        DrawnPage.words((_, content) -> {
          DrawnPage.write(content, Matrix.getTranslateInstance(-300, 700), "Slug 1,234,567");
          DrawnPage.write(content, 700, "Marlow");
          DrawnPage.write(content, -20, "Selma");
        }));
  }

  @Test
  void whiteTextOfPrintersInksOnBarePaperIsNotRead() throws IOException {
    assertEquals(
        List.of(),
        DrawnPage.words((_, content) -> {
          content.setNonStrokingColor(new PDColor(new float[] {0, 0, 0, 0}, PDDeviceCMYK.INSTANCE));
          DrawnPage.write(content, 700, "Selma");
        }));
  }

  @Test
  void whiteTextOnADarkBandIsRead() throws IOException {
    assertEquals(
        List.of("Principal"),
        DrawnPage.words((_, content) -> {
          content.setNonStrokingColor(new Color(0, 60, 110));
          content.addRect(40, 695, 200, 14);
          content.fill();
          content.setNonStrokingColor(Color.WHITE);
          DrawnPage.write(content, 700, "Principal");
        }));
  }

  @Test
  void whiteTextOnAThickLineIsRead() throws IOException {
    assertEquals(
        List.of("Principal"),
        DrawnPage.words((_, content) -> {
          content.setLineWidth(14);
          content.moveTo(40, 702);
          content.lineTo(240, 702);
          content.stroke();
          content.setNonStrokingColor(Color.WHITE);
          DrawnPage.write(content, 700, "Principal");
        }));
  }

  @Test
  void textOutsideOfTheClipIsNotRead() throws IOException {
    assertEquals(
        List.of("Marlow", "Dunmere"),
        DrawnPage.words((_, content) -> {
          content.saveGraphicsState();
          content.addRect(40, 690, 200, 20);
          content.clip();
          DrawnPage.write(content, 700, "Marlow");
          DrawnPage.write(content, 680, "Selma");
          content.restoreGraphicsState();
          DrawnPage.write(content, 660, "Dunmere");
        }));
  }

  @Test
  void theEndOfATextThatACellCutsOffIsReadWithItsBeginning() throws IOException {
    assertEquals(
        List.of("Marlow", "County", "Hospital"),
        DrawnPage.words((_, content) -> {
          content.addRect(40, 690, 40, 20);
          content.clip();
          DrawnPage.write(content, 700, "Marlow County Hospital");
        }));
  }

  @Test
  void textOutsideOfAFormsBoundsIsNotReadAndTheFormsClipEndsWithIt() throws IOException {
    assertEquals(
        List.of("Marlow", "Dunmere"),
        DrawnPage.words((document, content) -> {
          var form = new PDAppearanceStream(document);
          form.setResources(new PDResources());
          form.setBBox(new PDRectangle(40, 690, 200, 20));
          try (var inside =
              new PDPageContentStream(document, form, form.getStream().createOutputStream())) {
            DrawnPage.write(inside, 700, "Marlow");
            DrawnPage.write(inside, 680, "Selma");
          }
          content.drawForm(form);
          DrawnPage.write(content, 660, "Dunmere");
        }));
  }
}
