package org.muniscope.pdf;

import java.util.Arrays;

/** By how much a page lies askew: a scan whose recognised text follows the picture. */
final class Tilt {
  /** Less is not seen across a page. */
  private static final double LEAST = Math.toRadians(0.1);

  /** Glyphs of one page lie within this much of each other. */
  private static final double ALIKE = Math.toRadians(0.25);

  private static final int FEWEST = 20;

  private double[] angles = new double[256];
  private int count;
  private int straight;

  void reset() {
    count = 0;
    straight = 0;
  }

  /**
   * A glyph was drawn along a direction.
   *
   * @param along its share in the direction of a quarter turn
   * @param off its share anticlockwise of that
   */
  void add(double along, double off) {
    if (off == 0) {
      straight++;
      return;
    }
    if (count == angles.length) {
      angles = Arrays.copyOf(angles, 2 * count);
    }
    angles[count++] = Math.atan2(off, along);
  }

  /** The angle that most glyphs share, anticlockwise in radians; 0 where they share none. */
  double angle() {
    if (count < FEWEST || count < straight) {
      return 0;
    }
    var sorted = Arrays.copyOf(angles, count);
    Arrays.sort(sorted);
    var middle = sorted[count / 2];
    var alike = Arrays.stream(sorted).filter(each -> Math.abs(each - middle) < ALIKE).count();
    return Math.abs(middle) >= LEAST && 2 * alike > count + straight ? middle : 0;
  }
}
