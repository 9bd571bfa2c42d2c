package org.muniscope.pdf;

import org.apache.pdfbox.util.Matrix;

/** What the glyphs of one string have in common: their face, their size and where they run. */
final class GlyphRun {
  /** Of a letter above its baseline, as a share of its size. */
  private static final double MIDDLE = 0.3;

  private final float across;
  private final float up;
  private final float leaning;
  private final float rising;
  private final double scale;
  private final Type type;
  private final Turn turn;

  /** Glyphs of a face; the matrix turns its sizes into the page's own coordinates. */
  GlyphRun(Face face, Matrix matrix) {
    across = matrix.getScaleX();
    up = matrix.getShearY();
    leaning = matrix.getShearX();
    rising = matrix.getScaleY();
    scale = length(across, up);
    type = new Type(length(leaning, rising), face.blank * scale, face.bold);
    turn = Turn.ofText(across, up);
  }

  /** Nearly all text runs along an edge of its page. */
  private static double length(float x, float y) {
    return x == 0 || y == 0 ? Math.abs(x + y) : Math.hypot(x, y);
  }

  /** Whether a place may be on a page; not where it is no number. */
  static boolean onPage(double x, double y) {
    return Math.abs(x) < 2 * GlyphReader.LARGEST && Math.abs(y) < 2 * GlyphReader.LARGEST;
  }

  /** Whether its size is one that a page can show. */
  boolean drawn() {
    return Math.abs(across) + Math.abs(leaning) < GlyphReader.LARGEST
        && Math.abs(up) + Math.abs(rising) < GlyphReader.LARGEST;
  }

  /** Whether it runs slanted across the page, as a watermark does. */
  boolean slanted() {
    return Math.min(Math.abs(across), Math.abs(up)) > 0.1 * extent();
  }

  /** The turn of the page in which it runs to the right. */
  Turn turn() {
    return turn;
  }

  /** Points that an advance of one type size takes. */
  double scale() {
    return scale;
  }

  Type type() {
    return type;
  }

  /** Points that a type size takes in the run's direction. */
  double extent() {
    return Math.max(Math.abs(across), Math.abs(up));
  }

  /** Points by which it leaves its direction within a type size. */
  double drift() {
    return switch (turn) {
      case NONE -> up;
      case QUARTER -> -across;
      case HALF -> -up;
      case THREE_QUARTERS -> across;
    };
  }

  double middleX(double x, float advance) {
    return x + advance / 2 * across + MIDDLE * leaning;
  }

  double middleY(double y, float advance) {
    return y + advance / 2 * up + MIDDLE * rising;
  }
}
