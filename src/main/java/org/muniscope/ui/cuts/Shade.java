package org.muniscope.ui.cuts;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The shades of a map: the larger a share, the further its colour is from the ground.
 *
 * @param dark whether the ground is dark
 */
record Shade(boolean dark) {
  private static final Color PALE = Color.web("#d6e6fb");
  private static final Color DEEP = Color.web("#0b3d82");
  private static final Color DIM = Color.web("#1b3f70");

  /** On the ground on which words of this colour are read. */
  static Shade below(Paint words) {
    return new Shade(words instanceof Color color && luminance(color) > 0.18);
  }

  /**
   * The colour of a state.
   *
   * @param strength share of the largest share, from 0 to 1
   */
  Color of(double strength) {
    // the root lets small shares differ, which on a straight scale are all the same
    var part = Math.sqrt(strength);
    return dark ? DIM.interpolate(PALE, part) : PALE.interpolate(DEEP, part);
  }

  /** Black or white, whichever stands out more: four and a half to one at least. */
  static Color ink(Color ground) {
    return contrast(Color.WHITE, ground) > contrast(Color.BLACK, ground)
        ? Color.WHITE
        : Color.BLACK;
  }

  /** How much two colours stand out from each other, from 1 to 21. */
  static double contrast(Color one, Color other) {
    var lighter = Math.max(luminance(one), luminance(other));
    var darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
