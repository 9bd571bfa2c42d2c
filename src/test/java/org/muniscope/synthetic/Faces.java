package org.muniscope.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/** The typefaces of one document, each of them put into the file once. */
public final class Faces {
  private final Map<Face, PDType1Font> fonts = new EnumMap<>(Face.class);

  PDType1Font font(Face face) {
    return fonts.computeIfAbsent(face, f -> new PDType1Font(f.fontName));
  }

  /** Width of a text in points. */
  public double width(Face face, double size, String text) {
    try {
      return font(face).getStringWidth(text) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Breaks a text at its blanks into lines of at most the width, in points. */
  public List<String> wrap(Face face, double size, double width, String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(face, size, longer) > width) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
