package org.muniscope.pdf;

/**
 * A rectangle in the page's own coordinates, in points; it holds nothing where its right edge lies
 * left of its left one or its top below its bottom.
 */
record Area(double left, double bottom, double right, double top) {
  static final Area EVERYTHING =
      new Area(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  /** What both hold. */
  Area meet(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(bottom, other.bottom),
        Math.min(right, other.right),
        Math.min(top, other.top));
  }

  /** The same with a margin on all sides. */
  Area widened(double by) {
    return new Area(left - by, bottom - by, right + by, top + by);
  }

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= bottom && y <= top;
  }

  boolean isEmpty() {
    return right < left || top < bottom;
  }
}
