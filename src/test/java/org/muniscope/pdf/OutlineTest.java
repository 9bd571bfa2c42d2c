package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Glyphs that a font calls digits. */
final class OutlineTest {
  /** What the glyph that draws a character is read as where the font calls it a digit. */
  private static String read(String drawn, String digit) throws IOException {
    var sans = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (var document = new PDDocument();
        var stream = PDDocument.class.getResourceAsStream(sans)) {
      var font = PDType0Font.load(document, Objects.requireNonNull(stream), false);
      return Outline.read(font, new BigInteger(1, font.encode(drawn)).intValue(), digit);
    }
  }

  @Test
  void aFlatDigitIsADash() throws IOException {
    assertEquals("–", read("–", "3"));
    assertEquals("—", read("—", "4"));
  }

  @Test
  void aDigitThatHangsHighIsAnApostrophe() throws IOException {
    assertEquals("’", read("’", "9"));
  }

  @Test
  void aDigitStaysWhatItIs() throws IOException {
    for (var digit = 0; digit <= 9; digit++) {
      assertEquals(Integer.toString(digit), read(Integer.toString(digit), Integer.toString(digit)));
    }
    assertEquals("2", read("²", "2"));
    assertEquals(
        "7", Outline.read(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), '7', "7"));
  }

  @Test
  void aDigitThatIsNotDrawnStaysWhatItIs() throws IOException {
    assertEquals("3", read(" ", "3"));
  }
}
