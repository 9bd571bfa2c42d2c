package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with layers, pictures and scans that lie askew. */
final class GlyphReaderTest {
  private static Stream<String> words(PdfPage page) {
    return page.words().stream().map(Word::text);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatStandsInALayerIsReadWhereTheLayerIsOn(boolean on) throws IOException {
    var page =
        DrawnPage.read((document, content) -> {
          var layer = new PDOptionalContentGroup("Draft");
          var layers = new PDOptionalContentProperties();
          layers.addGroup(layer);
          layers.setGroupEnabled(layer, on);
          document.getDocumentCatalog().setOCProperties(layers);
          DrawnPage.write(content, Matrix.getTranslateInstance(50, 700), "Marlow");
          content.beginMarkedContent(COSName.OC, layer);
          content.beginMarkedContent(COSName.P);
          DrawnPage.write(content, Matrix.getTranslateInstance(50, 680), "Dunmere");
          content.endMarkedContent();
          content.endMarkedContent();
          DrawnPage.write(content, Matrix.getTranslateInstance(50, 660), "Selma");
        });
    assertEquals(
        on ? List.of("Marlow", "Dunmere", "Selma") : List.of("Marlow", "Selma"),
        words(page).toList());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.5, -1, 1, 2, 91, 179, 271})
  void thePageOfAScanIsStraightened(double degrees) throws IOException {
    var page =
        DrawnPage.read((_, content) -> {
          for (var line = 0; line < 3; line++) {
            for (var column = 0; column < 3; column++) {
              var at = Matrix.getTranslateInstance(306, 396);
              at.rotate(Math.toRadians(degrees));
              at.translate(column * 100 - 150, line * 20);
              DrawnPage.write(content, at, "1,234,567");
            }
          }
        });
    var baselines = page.words().stream().map(word -> Math.round(word.baseline())).distinct();
    assertEquals(3, baselines.count());
    var lefts = page.words().stream().map(word -> Math.round(word.x())).distinct();
    assertEquals(3, lefts.count());
    var word = page.words().getFirst();
    var shown = page.shown(word.box());
    var turn = Math.toRadians(degrees);
    assertEquals(306 - 150 * Math.cos(turn), shown.box().x(), degrees < 45 ? 1 : 60);
  }

  @Test
  void wordsOfOneStringStandWhereSpacingAndStretchPutThem() throws IOException {
    var page =
        DrawnPage.read((_, content) -> {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
          content.setCharacterSpacing(2);
          content.setWordSpacing(5);
          content.setHorizontalScaling(50);
          content.setTextRise(3);
          content.newLineAtOffset(100, 700);
          content.showText("ab cd");
          content.showText(" e");
          content.endText();
        });
    // each letter of Courier takes 0.6 of its size: half of 6 + 2 for letters, of 6 + 2 + 5 for
    // blanks
    assertEquals(List.of("ab", "cd", "e"), words(page).toList());
    assertEquals(
        List.of(100.0, 114.5, 129.0), page.words().stream().map(word -> word.x()).toList());
    assertEquals(792 - 703, page.words().getFirst().baseline(), 0.01);
  }

  @Test
  void aPageThatIsAllPictureIsTold() throws IOException {
    assertEquals(PdfPage.Gap.PICTURE, DrawnPage.read(picture(600)).gap());
    assertEquals(PdfPage.Gap.NONE, DrawnPage.read(picture(60)).gap());
    assertEquals(PdfPage.Gap.NONE, DrawnPage.read((_, _) -> {}).gap());
    assertEquals(
        PdfPage.Gap.NONE,
        DrawnPage.read(
                (document, content) -> {
                  picture(600).draw(document, content);
                  DrawnPage.write(content, Matrix.getTranslateInstance(50, 700), "Marlow");
                })
            .gap());
  }

  private static DrawnPage.Drawing picture(int size) {
    return (document, content) -> {
      var image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, size, size);
    };
  }
}
