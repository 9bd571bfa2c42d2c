package org.muniscope.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Convicts a font that calls a dash or an apostrophe a digit, as converters do that keep half of
 * the dash's code: no digit is as flat as a dash or hangs as high as an apostrophe.
 */
final class Outline {
  /** Of a dash, in type sizes; the lowest digits are of old style, as high as an x. */
  private static final double FLAT = 0.15;

  /** The foot of an apostrophe, in type sizes above the baseline. */
  private static final double HIGH = 0.3;

  /** An apostrophe is lower than a raised digit. */
  private static final double LOW = 0.3;

  /** Units of a type size. */
  private static final double EM = 1000;

  private Outline() {}

  /** What the glyph of a digit is drawn as; the digit where nothing speaks against it. */
  static String read(PDFont font, int code, String digit) {
    var drawn = bounds(font, code);
    if (drawn.isEmpty()) {
      return digit;
    }
    var height = drawn.get().getHeight() / EM;
    var foot = drawn.get().getMinY() / EM;
    if (height < FLAT && drawn.get().getWidth() > 2 * drawn.get().getHeight() && foot > 0) {
      return drawn.get().getWidth() / EM > 0.75 ? "—" : "–";
    }
    return foot > HIGH && height < LOW ? "’" : digit;
  }

  /** Empty where the font draws nothing or cannot be asked. */
  private static Optional<Rectangle2D> bounds(PDFont font, int code) {
    if (!(font instanceof PDVectorFont vectors)) {
      return Optional.empty();
    }
    try {
      return Optional.of(vectors.getNormalizedPath(code).getBounds2D())
          .filter(bounds -> !bounds.isEmpty());
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty(); // the word of the font is all there is
    }
  }
}
