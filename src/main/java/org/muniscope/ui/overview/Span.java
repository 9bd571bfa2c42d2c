package org.muniscope.ui.overview;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A bar that covers a part of the width that it is given. */
final class Span extends Region {
  private static final double HEIGHT = 12;
  private static final double LEAST = 1.5;

  private final Rectangle bar;
  private final double from;
  private final double to;

  /**
   * A bar.
   *
   * @param from where it begins, from 0 to 1
   * @param to where it ends, from 0 to 1
   */
  Span(double from, double to, Color color) {
    this.from = Math.min(from, to);
    this.to = Math.max(from, to);
    bar = new Rectangle(0, HEIGHT, color);
    bar.setArcWidth(4);
    bar.setArcHeight(4);
    getChildren().add(bar);
    setMinSize(30, HEIGHT);
    setPrefSize(60, HEIGHT);
  }

  /** However small, what is there can be seen. */
  @Override
  protected void layoutChildren() {
    var width = Math.max(LEAST, (to - from) * getWidth());
    bar.setX(Math.min(from * getWidth(), getWidth() - width));
    bar.setY((getHeight() - HEIGHT) / 2);
    bar.setWidth(width);
  }
}
