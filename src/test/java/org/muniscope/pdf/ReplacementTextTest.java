package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Parts of the content for which the file gives the text. */
final class ReplacementTextTest {
  /** The capitals A to Z are letters that mean something in this font only. */
  private static final String PRIVATE_CAPITALS =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CMapName /Test def /CMapType 2 def
      1 begincodespacerange <00> <FF> endcodespacerange
      2 beginbfrange <41> <5A> <E041> <61> <7A> <0061> endbfrange
      endcmap end end
      """;

  @Test
  void digitsThatTheFontDoesNotTellAreReadFromTheTextOfTheirPart() throws IOException {
    assertEquals(
        List.of("2,985,328"),
        DrawnPage.words((document, content) -> {
          content.beginText();
          content.setFont(secretive(document), 8);
          content.newLineAtOffset(50, 600);
          part(content, "2,985,328", "ABCDEFGHI");
          content.endText();
        }));
  }

  @Test
  void oneSignCanStandForSeveralLetters() throws IOException {
    assertEquals(
        List.of("letters"),
        DrawnPage.words((document, content) -> {
          content.beginText();
          content.setFont(secretive(document), 8);
          content.newLineAtOffset(50, 600);
          content.showText("le");
          part(content, "tt", "T");
          content.showText("ers");
          content.endText();
        }));
  }

  @Test
  void lettersThatTheFontTellsStay() throws IOException {
    assertEquals(
        List.of("value"),
        DrawnPage.words((document, content) -> {
          content.beginText();
          content.setFont(secretive(document), 8);
          content.newLineAtOffset(50, 600);
          part(content, "picture of a table", "value");
          content.endText();
        }));
  }

  private static void part(PDPageContentStream content, String text, String drawn)
      throws IOException {
    var properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, text);
    content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    content.showText(drawn);
    content.endMarkedContent();
  }

  private static PDFont secretive(PDDocument document) throws IOException {
    var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA).getCOSObject();
    var map = new PDStream(document);
    try (var out = map.createOutputStream()) {
      out.write(PRIVATE_CAPITALS.getBytes(StandardCharsets.US_ASCII));
    }
    font.setItem(COSName.TO_UNICODE, map);
    return new PDType1Font(font);
  }
}
