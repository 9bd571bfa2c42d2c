package org.muniscope.pdf;

/** How far a page is turned, clockwise, so that a direction of its text runs to the right. */
enum Turn {
  NONE,
  QUARTER,
  HALF,
  THREE_QUARTERS;

  /** The turn in which a page is shown; what is no quarter of a circle counts as the one below. */
  static Turn ofDegrees(int clockwise) {
    return values()[Math.floorMod(clockwise, 360) / 90];
  }

  /** The turn for text that runs so far to the right and up the page, in any unit. */
  static Turn ofText(double right, double up) {
    if (Math.abs(right) >= Math.abs(up)) {
      return right >= 0 ? NONE : HALF;
    }
    return up > 0 ? QUARTER : THREE_QUARTERS;
  }

  /** Whether width and height change places. */
  boolean sideways() {
    return this == QUARTER || this == THREE_QUARTERS;
  }
}
