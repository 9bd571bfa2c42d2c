package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muniscope.export.Drawing.Step;

/** A drawing in the SVG format, its words as words. */
public final class SvgFile {
  private SvgFile() {}

  /** Writes all of it. */
  public static void write(Drawing drawing, OutputStream out) throws IOException {
    out.write(text(drawing).getBytes(StandardCharsets.UTF_8));
  }

  static String text(Drawing drawing) {
    var size =
        "width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\""
            .formatted(Drawing.number(drawing.width()), Drawing.number(drawing.height()));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
        + size
        + ">\n<title>"
        + escaped(drawing.title())
        + "</title>\n"
        + drawing.marks().stream().map(SvgFile::mark).collect(Collectors.joining("\n"))
        + "\n</svg>\n";
  }

  private static String mark(Drawing.Mark mark) {
    return switch (mark) {
      case Drawing.Area area -> area(area);
      case Drawing.Words words -> words(words);
    };
  }

  private static String area(Drawing.Area area) {
    return "<path d=\""
        + area.outline().stream().map(SvgFile::step).collect(Collectors.joining(" "))
        + "\""
        + fill(area.fill())
        + area.stroke().map(SvgFile::stroke).orElse("")
        + "/>";
  }

  private static String step(Step step) {
    return switch (step) {
      case Step.Move(var x, var y) -> "M" + numbers(x, y);
      case Step.Line(var x, var y) -> "L" + numbers(x, y);
      case Step.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
          "C" + numbers(x1, y1, x2, y2, x, y);
      case Step.Close() -> "Z";
    };
  }

  private static String numbers(double... lengths) {
    return Arrays.stream(lengths).mapToObj(Drawing::number).collect(Collectors.joining(" "));
  }

  /** Other letters than ours are stretched to the room that ours took. */
  private static String words(Drawing.Words words) {
    var face = words.face();
    return "<text x=\"%s\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\""
            .formatted(
                Drawing.number(words.x()),
                Drawing.number(words.baseline()),
                Drawing.number(words.width()))
        + " font-family=\"%s, sans-serif\" font-size=\"%s\""
            .formatted(escaped(face.family()), Drawing.number(face.size()))
        + (face.bold() ? " font-weight=\"bold\"" : "")
        + (face.italic() ? " font-style=\"italic\"" : "")
        + fill(Optional.of(words.ink()))
        + ">"
        + escaped(words.text())
        + "</text>";
  }

  private static String fill(Optional<Drawing.Ink> ink) {
    return ink.map(each -> colour("fill", each)).orElse(" fill=\"none\"");
  }

  private static String stroke(Drawing.Stroke stroke) {
    return colour("stroke", stroke.ink())
        + " stroke-width=\""
        + Drawing.number(stroke.width())
        + "\""
        + dashes(stroke.dashes());
  }

  private static String dashes(List<Double> dashes) {
    return dashes.isEmpty()
        ? ""
        : dashes.stream()
            .map(Drawing::number)
            .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
  }

  private static String colour(String role, Drawing.Ink ink) {
    var colour = " %s=\"#%06x\"".formatted(role, ink.rgb());
    return ink.opacity() >= 1
        ? colour
        : colour + " %s-opacity=\"%s\"".formatted(role, Drawing.number(ink.opacity()));
  }

  /** Filings hold all kinds of characters; those that XML forbids are left out. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF\\p{Cs}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
