package org.muniscope.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide a column must be for its head, which stands in bold. */
final class HeadWidth {
  /** In em: what a head leaves free at its sides. */
  private static final double EDGES = 1.3;

  /** Pixels; large enough that rounding is no matter. */
  private static final double MEASURE = 100;

  private HeadWidth() {}

  /** In em of the usual font, such that no line of the head is cut. */
  static double of(String title) {
    var text = new Text(title);
    text.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, MEASURE));
    return text.getLayoutBounds().getWidth() / MEASURE + EDGES;
  }
}
