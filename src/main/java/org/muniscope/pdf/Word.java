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
  /** The left edge, in points from that of the frame. */
  public double x() {
    return box.x();
  }

  /** The right edge, in points from the left one of the frame. */
  public double right() {
    return box.right();
  }

  /** Other text in the same place and type. */
  public Word withText(String other) {
    return withText(other, box);
  }

  /** Other text of the same type on the same baseline. */
  public Word withText(String other, Box place) {
    return new Word(other, place, baseline, size, bold);
  }

  /** The same word so many points farther right. */
  Word moved(double by) {
    return withText(text, new Box(box.x() + by, box.y(), box.width(), box.height()));
  }

  /**
   * A part of the word, for instance without a mark; the box is shared out as if all characters
   * were equally wide.
   *
   * @param from index of its first character
   * @param to index behind its last character
   */
  public Word slice(int from, int to) {
    var advance = box.width() / text.length();
    var part = new Box(box.x() + from * advance, box.y(), (to - from) * advance, box.height());
    return withText(text.substring(from, to), part);
  }
}
