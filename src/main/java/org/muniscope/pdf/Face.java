package org.muniscope.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What is asked of a font again and again. */
final class Face {
  private final PDFont font;
  final boolean bold;
  final double blank;
  private final Map<Integer, Optional<String>> texts = new HashMap<>();

  Face(PDFont font) {
    this.font = font;
    bold = isBold(font);
    blank = font.getSpaceWidth() / 1000.0;
  }

  Optional<String> text(int code) {
    return texts.computeIfAbsent(code, this::decode);
  }

  private Optional<String> decode(int code) {
    var text = font.toUnicode(code);
    if (text != null) {
      return Optional.of(Glyphs.heal(text));
    }
    return font instanceof PDSimpleFont
        ? Optional.of(Glyphs.heal(String.valueOf((char) code)))
        : Optional.empty();
  }

  private static boolean isBold(PDFont font) {
    var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return true;
    }
    var descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }
}
