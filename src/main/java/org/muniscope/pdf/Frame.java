package org.muniscope.pdf;

import org.muniscope.model.Box;

/**
 * The turn from the page's own coordinates to one in which a direction of text runs to the right.
 *
 * @param width of the page's crop box, in points
 * @param height of the page's crop box, in points
 * @param turn that the page makes
 * @param tilt by which a scanned page lies askew beyond that turn, anticlockwise, in radians
 */
record Frame(double width, double height, Turn turn, double tilt) {
  /** A page that lies straight. */
  Frame(double width, double height, Turn turn) {
    this(width, height, turn, 0);
  }

  /** Distance from the left edge of the turned page, in points. */
  double x(double userX, double userY) {
    var x = straightX(userX, userY, -tilt);
    var y = straightY(userX, userY, -tilt);
    return switch (turn) {
      case NONE -> x;
      case QUARTER -> y;
      case HALF -> width - x;
      case THREE_QUARTERS -> height - y;
    };
  }

  /** Distance from the top edge of the turned page, in points. */
  double y(double userX, double userY) {
    var x = straightX(userX, userY, -tilt);
    var y = straightY(userX, userY, -tilt);
    return switch (turn) {
      case NONE -> height - y;
      case QUARTER -> x;
      case HALF -> y;
      case THREE_QUARTERS -> width - x;
    };
  }

  /** Turns a point about the middle of the page, anticlockwise. */
  private double straightX(double x, double y, double by) {
    return by == 0
        ? x
        : width / 2 + (x - width / 2) * Math.cos(by) - (y - height / 2) * Math.sin(by);
  }

  private double straightY(double x, double y, double by) {
    return by == 0
        ? y
        : height / 2 + (x - width / 2) * Math.sin(by) + (y - height / 2) * Math.cos(by);
  }

  /** Of the turned page, in points. */
  double turnedWidth() {
    return turn.sideways() ? height : width;
  }

  /** Of the turned page, in points. */
  double turnedHeight() {
    return turn.sideways() ? width : height;
  }

  /** The same rectangle in another turn of the same page. */
  Box to(Frame other, Box box) {
    var left = userX(box.x(), box.y());
    var top = userY(box.x(), box.y());
    var right = userX(box.right(), box.bottom());
    var bottom = userY(box.right(), box.bottom());
    var x0 = other.x(left, top);
    var y0 = other.y(left, top);
    var x1 = other.x(right, bottom);
    var y1 = other.y(right, bottom);
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
  }

  private double userX(double x, double y) {
    return straightX(turnedX(x, y), turnedY(x, y), tilt);
  }

  private double userY(double x, double y) {
    return straightY(turnedX(x, y), turnedY(x, y), tilt);
  }

  private double turnedX(double x, double y) {
    return switch (turn) {
      case NONE -> x;
      case QUARTER -> y;
      case HALF -> width - x;
      case THREE_QUARTERS -> width - y;
    };
  }

  private double turnedY(double x, double y) {
    return switch (turn) {
      case NONE -> height - y;
      case QUARTER -> x;
      case HALF -> y;
      case THREE_QUARTERS -> height - x;
    };
  }
}
