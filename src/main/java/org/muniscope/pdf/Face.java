package org.muniscope.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What is asked of a font again and again. */
final class Face {
  /** The codes of a string have different lengths, or run downwards. */
  static final int VARYING = 0;

  /**
   * What a code shows.
   *
   * @param text empty where the font does not tell
   * @param advance in sizes of the type
   * @param told whether the font itself tells it, in letters that mean the same everywhere
   */
  record Glyph(Optional<String> text, float advance, boolean told) {
    /** The same glyph with a text from elsewhere. */
    Glyph saying(String other) {
      return new Glyph(Optional.of(other), advance, true);
    }
  }

  private final PDFont font;
  final boolean bold;
  final double blank;
  private final int bytes;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  Face(PDFont font) {
    this.font = font;
    bold = isBold(font);
    blank = font.getSpaceWidth() / 1000.0;
    bytes = font.isVertical() ? VARYING : bytes(font);
  }

  /** The bytes of each code of a horizontal string, or {@link #VARYING}. */
  int bytes() {
    return bytes;
  }

  private static int bytes(PDFont font) {
    return font instanceof PDSimpleFont
        ? 1
        : COSName.IDENTITY_H.equals(font.getCOSObject().getCOSName(COSName.ENCODING)) ? 2 : VARYING;
  }

  /** The code that begins at a byte of a string. */
  int code(byte[] string, int at) {
    var first = string[at] & 0xff;
    return bytes == 1 ? first : (first << 8) + (string[at + 1] & 0xff);
  }

  /** What a code shows. */
  Glyph glyph(int code) throws IOException {
    var known = glyphs.get(code);
    if (known != null) {
      return known;
    }
    var glyph = new Glyph(decode(code), font.getDisplacement(code).getX(), tells(code));
    glyphs.put(code, glyph);
    return glyph;
  }

  private boolean tells(int code) {
    var text = font.toUnicode(code);
    return text != null && !text.isEmpty() && text.chars().allMatch(Face::means);
  }

  private static boolean means(int each) {
    return !Character.isISOControl(each) && Character.getType(each) != Character.PRIVATE_USE;
  }

  private Optional<String> decode(int code) {
    var text = font.toUnicode(code);
    if (text != null) {
      var digit = text.length() == 1 && Character.isDigit(text.charAt(0));
      return Optional.of(digit ? Outline.read(font, code, text) : Glyphs.heal(text));
    }
    if (font instanceof PDType3Font) {
      return Optional.of(Glyphs.ofBitmap(code));
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
