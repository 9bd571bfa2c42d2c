package org.muniscope.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small PDFs, object by object, in which something is not as it should be. */
final class HostileFiles {
  private static final String HEADER = "%PDF-1.4\n";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
          + " /Resources << /Font << /F 5 0 R >> >> >>";
  private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  private static final String TEXT = "BT /F 10 Tf 72 700 Td (Schedule of Investments) Tj ET";

  private HostileFiles() {}

  /** A page tree whose only node is its own kid. */
  static byte[] pageTreeLoop() {
    return file(List.of(catalog(), "<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>"));
  }

  /** A page below so many nodes that each have one kid. */
  static byte[] nestedPageNodes(int depth) {
    var objects = new ArrayList<String>();
    objects.add(catalog());
    for (var node = 2; node < depth + 2; node++) {
      var parent = node == 2 ? "" : " /Parent " + (node - 1) + " 0 R";
      objects.add("<< /Type /Pages /Count 1 /Kids [" + (node + 1) + " 0 R]" + parent + " >>");
    }
    objects.add("<< /Type /Page /Parent " + (depth + 1) + " 0 R /MediaBox [0 0 612 792] >>");
    return file(objects);
  }

  /** A tree that says it has two thousand million pages. */
  static byte[] boastfulPageTree() {
    var pages = "<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>";
    return file(List.of(catalog(), pages, PAGE, stream(TEXT), FONT));
  }

  /** One page that stands in the tree so often. */
  static byte[] repeatedPage(int times) {
    var kids = "3 0 R ".repeat(times);
    var pages = "<< /Type /Pages /Count " + times + " /Kids [" + kids + "] >>";
    return file(List.of(catalog(), pages, PAGE, stream(glyphs(60_000)), FONT));
  }

  /** A page whose content inflates to a gigabyte, with as many stages of compression. */
  static byte[] bomb(int stages) throws IOException {
    var packed = Blanks.gigabyte();
    for (var stage = 1; stage < stages; stage++) {
      packed = Blanks.deflated(packed);
    }
    var data = new String(packed, StandardCharsets.ISO_8859_1);
    var head =
        "<< /Length " + data.length() + " /Filter [" + "/FlateDecode ".repeat(stages) + "] >>";
    return onePage(head + "\nstream\n" + data + "\nendstream");
  }

  /** A page with so many glyphs, each a word of its own. */
  static byte[] manyGlyphs(int count) {
    return onePage(stream(glyphs(count)));
  }

  /** Forms that each draw the next one ten times, and the last one a line. */
  static byte[] formsThatMultiply(int levels) {
    var objects = new ArrayList<>(List.of(catalog(), pages()));
    objects.add(PAGE.replace("/Resources <<", "/Resources << /XObject << /X 6 0 R >>"));
    objects.add(stream("/X Do"));
    objects.add(FONT);
    for (var level = 0; level < levels; level++) {
      var body = "/X Do ".repeat(10);
      objects.add(
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length "
              + body.length()
              + " /Resources << /XObject << /X "
              + (level + 7)
              + " 0 R >> >> >>\nstream\n"
              + body
              + "\nendstream");
    }
    objects.add(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11 >>\n"
            + "stream\n0 0 m 9 9 l\nendstream");
    return file(objects);
  }

  /** A page of such a size, with a line of text. */
  static byte[] pageOfSize(String mediaBox) {
    var page = PAGE.replace("[0 0 612 792]", mediaBox);
    return file(List.of(catalog(), pages(), page, stream(TEXT), FONT));
  }

  /** A page drawn by such content. */
  static byte[] content(String operators) {
    return onePage(stream(operators));
  }

  /** A page encrypted for the owner of a certificate. */
  static byte[] certified() {
    var plain = new String(content(TEXT), StandardCharsets.ISO_8859_1);
    var encrypted =
        "/Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 /Length 128"
            + " /Recipients [<00>] >> /ID [<01> <01>]";
    return plain
        .replace("/Root 1 0 R", "/Root 1 0 R " + encrypted)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] onePage(String contents) {
    return file(List.of(catalog(), pages(), PAGE, contents, FONT));
  }

  private static String catalog() {
    return "<< /Type /Catalog /Pages 2 0 R >>";
  }

  private static String pages() {
    return "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
  }

  private static String stream(String data) {
    return "<< /Length " + data.length() + " >>\nstream\n" + data + "\nendstream";
  }

  private static String glyphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> "1 0 0 1 " + (20 + i % 97 * 6) + " " + (20 + i / 97 % 120 * 6) + " Tm (A) Tj")
        .collect(Collectors.joining("\n", "BT /F 4 Tf\n", "\nET"));
  }

  private static byte[] file(List<String> objects) {
    var text = new StringBuilder(HEADER);
    var places = new ArrayList<Integer>();
    for (var object : objects) {
      places.add(text.length());
      text.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    var table = text.length();
    text.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
    text.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R >>\n");
    text.append("startxref\n").append(table).append("\n%%EOF\n");
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The bundled sample. */
  static byte[] sample() throws IOException {
    return Files.readAllBytes(Path.of("samples", "sample-filing.pdf"));
  }
}
