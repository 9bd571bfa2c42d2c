package org.muniscope.synthetic;

import java.util.List;
import org.muniscope.synthetic.Dimension.PageColumns;
import org.muniscope.synthetic.Dimension.PageShape;

/**
 * The place for rows on a page, in points from the top left corner of the page as it is read.
 *
 * @param lefts where each column of rows begins
 * @param frameWidth width of a column of rows
 */
record Sheet(double width, double height, List<Double> lefts, double frameWidth) {
  static final double TOP = 58;
  private static final double SHORT_SIDE = 612;
  private static final double LONG_SIDE = 792;
  private static final double BOTTOM = 58;

  static Sheet of(Layout layout) {
    var upright = layout.has(PageShape.PORTRAIT);
    var width = upright ? SHORT_SIDE : LONG_SIDE;
    var height = upright ? LONG_SIDE : SHORT_SIDE;
    if (layout.has(PageColumns.ONE)) {
      return new Sheet(width, height, List.of(54.0), width - 108);
    }
    var half = (width - 72 - 22) / 2;
    return new Sheet(width, height, List.of(36.0, 36 + half + 22), half);
  }

  double bottom() {
    return height - BOTTOM;
  }

  /** Whether the text stands across the paper, which is upright. */
  static boolean turned(Layout layout) {
    return layout.has(PageShape.ROTATED) || layout.has(PageShape.SIDEWAYS);
  }
}
