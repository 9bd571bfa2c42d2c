package org.muniscope.model;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left corner of the page as it is shown.
 *
 * @param x left edge
 * @param y top edge
 * @param width never negative
 * @param height never negative
 */
public record Box(double x, double y, double width, double height) {
  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a box cannot be negative: " + width + " x " + height);
    }
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The bottom edge. */
  public double bottom() {
    return y + height;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    var left = Math.min(x, other.x);
    var top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }
}
