package org.muniscope.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.muniscope.export.Drawing.Step;

/**
 * A drawing as a PDF of one page. Letters are drawn as areas, so that the page looks everywhere as
 * it did on the screen; the same words lie over them unseen, so that they can be found and copied.
 */
public final class PdfFile {
  /** Points of a PDF for one pixel of a screen: 72 and 96 to the inch. */
  private static final double POINTS = 0.75;

  /** Every letter of the unseen words is as wide: 600 thousandths of its size. */
  private static final double ADVANCE = 0.6;

  private static final Charset LATIN = Charset.forName("windows-1252");

  private final Drawing drawing;
  private final List<Double> opacities = new ArrayList<>();

  private PdfFile(Drawing drawing) {
    this.drawing = drawing;
  }

  /** Writes all of it. */
  public static void write(Drawing drawing, OutputStream out) throws IOException {
    out.write(bytes(drawing));
  }

  static byte[] bytes(Drawing drawing) throws IOException {
    return new PdfFile(drawing).file();
  }

  private byte[] file() throws IOException {
    var content = deflated(content());
    var states = new StringBuilder();
    for (var at = 0; at < opacities.size(); at++) {
      var opacity = Drawing.number(opacities.get(at));
      states.append("/G%d << /ca %s /CA %s >> ".formatted(at, opacity, opacity));
    }
    var objects = new ArrayList<byte[]>();
    objects.add(
        ascii("<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /DisplayDocTitle true >> >>"));
    objects.add(ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
    objects.add(
        ascii(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %s %s] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /ExtGState << %s>> >> >>"
                .formatted(
                    Drawing.number(drawing.width() * POINTS),
                    Drawing.number(drawing.height() * POINTS),
                    states)));
    objects.add(stream(content));
    objects.add(
        ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"));
    objects.add(
        joined(ascii("<< /Title "), string(drawing.title()), ascii(" /Creator (Muniscope) >>")));
    return assembled(objects);
  }

  private static byte[] assembled(List<byte[]> objects) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(ascii("%PDF-1.7\n"));
    out.write(new byte[] {'%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'});
    var table = new StringBuilder("0000000000 65535 f \n");
    for (var at = 0; at < objects.size(); at++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.write(ascii((at + 1) + " 0 obj\n"));
      out.write(objects.get(at));
      out.write(ascii("\nendobj\n"));
    }
    var start = out.size();
    var count = objects.size() + 1;
    out.write(ascii("xref\n0 " + count + "\n" + table));
    out.write(
        ascii(
            "trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(count, count - 1, start)));
    return out.toByteArray();
  }

  private byte[] content() throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(
        ascii("0.75 0 0 -0.75 0 " + Drawing.number(drawing.height() * POINTS) + " cm\n1 j\n"));
    for (var mark : drawing.marks()) {
      switch (mark) {
        case Drawing.Area area -> out.write(ascii(area(area)));
        case Drawing.Words words -> out.write(words(words));
      }
    }
    return out.toByteArray();
  }

  private String area(Drawing.Area area) {
    var paint = area.fill().isPresent() ? area.stroke().isPresent() ? "B" : "f" : "S";
    if (area.fill().isEmpty() && area.stroke().isEmpty()) {
      return "";
    }
    return "q\n"
        + area.fill().map(ink -> colour(ink, "rg")).orElse("")
        + area.stroke().map(this::stroke).orElse("")
        + outline(area.outline())
        + paint
        + "\nQ\n";
  }

  private String stroke(Drawing.Stroke stroke) {
    var dashes = stroke.dashes().stream().map(Drawing::number).collect(Collectors.joining(" "));
    return colour(stroke.ink(), "RG")
        + Drawing.number(stroke.width())
        + " w\n["
        + dashes
        + "] 0 d\n";
  }

  private String colour(Drawing.Ink ink, String operator) {
    if (!opacities.contains(ink.opacity())) {
      opacities.add(ink.opacity());
    }
    return "/G%d gs\n%s %s %s %s\n"
        .formatted(
            opacities.indexOf(ink.opacity()),
            part(ink.rgb() >> 16),
            part(ink.rgb() >> 8),
            part(ink.rgb()),
            operator);
  }

  private static String part(int channel) {
    return String.format(Locale.ROOT, "%.3f", (channel & 0xff) / 255.0);
  }

  private static String outline(List<Step> steps) {
    return steps.stream().map(PdfFile::step).collect(Collectors.joining());
  }

  private static String step(Step step) {
    return switch (step) {
      case Step.Move(var x, var y) -> numbers(x, y) + "m\n";
      case Step.Line(var x, var y) -> numbers(x, y) + "l\n";
      case Step.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
          numbers(x1, y1, x2, y2, x, y) + "c\n";
      case Step.Close() -> "h\n";
    };
  }

  private static String numbers(double... lengths) {
    return Arrays.stream(lengths)
        .mapToObj(Drawing::number)
        .collect(Collectors.joining(" ", "", " "));
  }

  private byte[] words(Drawing.Words words) throws IOException {
    var letters = string(words.text());
    var size = words.face().size();
    var stretch = 100 * words.width() / (ADVANCE * size * Math.max(1, words.text().length()));
    var visible = "q\n" + colour(words.ink(), "rg") + outline(words.outline()) + "f\nQ\n";
    var unseen =
        "BT\n3 Tr /F %s Tf %s Tz 1 0 0 -1 %s %s Tm "
            .formatted(
                Drawing.number(size),
                Drawing.number(stretch),
                Drawing.number(words.x()),
                Drawing.number(words.baseline()));
    return joined(ascii(visible + unseen), letters, ascii(" Tj\nET\n"));
  }

  private static byte[] string(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write('(');
    for (var each : text.getBytes(LATIN)) {
      if (each == '(' || each == ')' || each == '\\') {
        out.write('\\');
      }
      out.write(each);
    }
    out.write(')');
    return out.toByteArray();
  }

  private static byte[] stream(byte[] deflated) throws IOException {
    var head = "<< /Length " + deflated.length + " /Filter /FlateDecode >>\nstream\n";
    return joined(ascii(head), deflated, ascii("\nendstream"));
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
