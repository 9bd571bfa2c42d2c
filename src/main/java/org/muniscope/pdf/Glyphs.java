package org.muniscope.pdf;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Heals characters that a producer left as bytes without a meaning of their own. */
final class Glyphs {
  /** Stands for a sign whose meaning the font does not tell. */
  static final String UNKNOWN = "\ufffd";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Glyphs() {}

  /**
   * What a code of a bitmap font without names means: such fonts come from TeX, whose two encodings
   * keep ligatures and dashes where others have controls and braces.
   */
  static String ofBitmap(int code) {
    return switch (code) {
      case 0x0b, 0x1b -> "ff";
      case 0x0c, 0x1c -> "fi";
      case 0x0d, 0x1d -> "fl";
      case 0x0e, 0x1e -> "ffi";
      case 0x0f, 0x1f -> "ffl";
      case 0x15, '{' -> "–";
      case 0x16, '|' -> "—";
      default -> heal(String.valueOf((char) code));
    };
  }

  /**
   * Control codes 0x80 to 0x9F become the punctuation that Windows has there (0x97 is a dash, 0x92
   * an apostrophe), ligatures and numerals of one piece become letters, every kind of blank becomes
   * a space and other controls vanish. What is no character becomes {@link #UNKNOWN}.
   */
  static String heal(String unicode) {
    if (unicode.length() == 1 && unicode.charAt(0) > ' ' && unicode.charAt(0) < 0x7f) {
      return unicode;
    }
    var healed = new StringBuilder(unicode.length());
    for (var at = 0; at < unicode.length(); at++) {
      var each = unicode.charAt(at);
      if (each >= 0x80 && each <= 0x9f) {
        healed.append(new String(new byte[] {(byte) each}, WINDOWS));
      } else if ((each >= 0xfb00 && each <= 0xfb06) || (each >= 0x2160 && each <= 0x217f)) {
        healed.append(Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFKC));
      } else if (each == 0xa0 || Character.isWhitespace(each) || Character.isSpaceChar(each)) {
        healed.append(' ');
      } else if (each == 0x207d || each == 0x207e) {
        healed.append(each == 0x207d ? '(' : ')');
      } else if (each == 0xad || each == 0x2010 || each == 0x2011 || each == 0x2212) {
        healed.append('-');
      } else if (each == 0x2044 || each == 0x2215) {
        healed.append('/');
      } else if (each == 0x2012 || each == 0x2015) {
        healed.append(each == 0x2012 ? '–' : '—');
      } else if (each == 0xfffe || each == 0xffff) {
        healed.append(UNKNOWN);
      } else if (!Character.isISOControl(each) && each != 0xfeff && each != 0x200b) {
        healed.append(each);
      }
    }
    return healed.toString();
  }
}
