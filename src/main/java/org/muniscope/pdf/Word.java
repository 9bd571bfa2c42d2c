package org.muniscope.pdf;

import org.muniscope.model.Box;

/**
 * A run of glyphs without a blank.
 *
 * @param text at least one character
 * @param box in the reading frame of the page, in points
 * @param baseline distance of the baseline from the top of the frame, in points
 * @param size type size in points
 * @param bold whether the face is bold
 */
public record Word(String text, Box box, double baseline, double size, boolean bold) {
  /** The left edge. */
  public double x() {
    return box.x();
  }

  /** The right edge. */
  public double right() {
    return box.right();
  }

  /** The same word farther right. */
  Word moved(double by) {
    var there = new Box(box.x() + by, box.y(), box.width(), box.height());
    return new Word(text, there, baseline, size, bold);
  }

  /**
   * The same word with other text, for instance without a mark; the box is shared out by length.
   */
  public Word slice(int from, int to) {
    var advance = box.width() / text.length();
    var part = new Box(box.x() + from * advance, box.y(), (to - from) * advance, box.height());
    return new Word(text.substring(from, to), part, baseline, size, bold);
  }
}
