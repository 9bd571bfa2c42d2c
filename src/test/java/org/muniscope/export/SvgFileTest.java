package org.muniscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.muniscope.export.Drawing.Step;

/** The same drawing as SVG and as PDF, read again by others. */
class SvgFileTest {
  private static final Drawing.Ink BLUE = new Drawing.Ink(0x2266cc, 1);
  private static final Drawing.Ink FAINT = new Drawing.Ink(0x0a0b0c, 0.5);

  private final Drawing drawing =
      new Drawing(
          "A & B",
          200,
          100,
          List.of(
              new Drawing.Area(box(10, 20, 110, 70), Optional.of(BLUE), Optional.empty()),
              new Drawing.Area(
                  List.of(new Step.Move(0, 90), new Step.Line(200, 90)),
                  Optional.empty(),
                  Optional.of(new Drawing.Stroke(FAINT, 1.5, List.of(2.0, 4.0)))),
              new Drawing.Words(
                  "Price < 5 (par)",
                  20,
                  40,
                  80,
                  new Drawing.Face("Some Sans", 14, true, false),
                  FAINT,
                  box(20, 30, 24, 40))));

  @Test
  void anSvgIsWellFormedAndKeepsWordsAsWords() throws Exception {
    var svg = SvgFile.text(drawing);
    var factory = DocumentBuilderFactory.newInstance();
    var document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    var words = document.getElementsByTagName("text").item(0);
    assertEquals("Price < 5 (par)", words.getTextContent());
    assertEquals("80", words.getAttributes().getNamedItem("textLength").getNodeValue());
    assertEquals("A & B", document.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void anSvgHoldsOutlinesAndColours() {
    var svg = SvgFile.text(drawing);
    assertTrue(svg.contains("<path d=\"M10 20 L110 20 L110 70 L10 70 Z\" fill=\"#2266cc\"/>"), svg);
    assertTrue(
        svg.contains(
            "stroke=\"#0a0b0c\" stroke-opacity=\"0.5\" stroke-width=\"1.5\" stroke-dasharray=\"2"
                + " 4\""),
        svg);
  }

  @Test
  void anSvgLeavesOutWhatXmlForbids() {
    var face = new Drawing.Face("Sans", 10, false, false);
    var words = new Drawing.Words("a\u0000b\uD800c", 0, 0, 9, face, BLUE, List.of());
    var svg = SvgFile.text(new Drawing("", 1, 1, List.of(words)));
    assertFalse(svg.contains("\u0000"));
    assertTrue(svg.contains(">a b c<"), svg);
  }

  @Test
  void aPdfShowsTheAreasAndItsWordsCanBeFound() throws Exception {
    try (var pdf = Loader.loadPDF(PdfFile.bytes(drawing))) {
      assertEquals(150, pdf.getPage(0).getMediaBox().getWidth());
      assertEquals("A & B", pdf.getDocumentInformation().getTitle());
      assertEquals("Price < 5 (par)", new PDFTextStripper().getText(pdf).strip());
      var image = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
      assertEquals(0x2266cc, image.getRGB(60, 60) & 0xffffff);
      assertEquals(0xffffff, image.getRGB(150, 50) & 0xffffff);
    }
  }

  private static List<Step> box(double left, double top, double right, double bottom) {
    return List.of(
        new Step.Move(left, top),
        new Step.Line(right, top),
        new Step.Line(right, bottom),
        new Step.Line(left, bottom),
        new Step.Close());
  }
}
