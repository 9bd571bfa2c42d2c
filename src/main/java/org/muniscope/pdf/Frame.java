package org.muniscope.pdf;

import org.muniscope.model.Box;

/**
 * The turn from the page's own coordinates to one in which a direction of text runs to the right.
 *
 * @param width of the page's crop box, in points
 * @param height of the page's crop box, in points
 * @param turn clockwise, in degrees: 0, 90, 180 or 270
 * @param tilt by which a scanned page lies askew beyond that turn, anticlockwise, in radians
 */
record Frame(double width, double height, int turn, double tilt) {
  Frame(double width, double height, int turn) {
    this(width, height, turn, 0);
  }

  /** Distance from the left edge of the turned page. */
  double x(double userX, double userY) {
    var x = tilt == 0 ? userX : straightX(userX, userY, -tilt);
    var y = tilt == 0 ? userY : straightY(userX, userY, -tilt);
    return switch (turn) {
      case 90 -> y;
      case 180 -> width - x;
      case 270 -> height - y;
      default -> x;
    };
  }

  /** Distance from the top edge of the turned page. */
  double y(double userX, double userY) {
    var x = tilt == 0 ? userX : straightX(userX, userY, -tilt);
    var y = tilt == 0 ? userY : straightY(userX, userY, -tilt);
    return switch (turn) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> width - x;
      default -> height - y;
    };
  }

  /** Turns a point about the middle of the page. */
  private double straightX(double x, double y, double by) {
    return width / 2 + (x - width / 2) * Math.cos(by) - (y - height / 2) * Math.sin(by);
  }

  private double straightY(double x, double y, double by) {
    return height / 2 + (x - width / 2) * Math.sin(by) + (y - height / 2) * Math.cos(by);
  }

  double turnedWidth() {
    return turn % 180 == 0 ? width : height;
  }

  double turnedHeight() {
    return turn % 180 == 0 ? height : width;
  }

  /** The same rectangle in another turn of the same page. */
  Box to(Frame other, Box box) {
    var x0 = other.x(userX(box.x(), box.y()), userY(box.x(), box.y()));
    var y0 = other.y(userX(box.x(), box.y()), userY(box.x(), box.y()));
    var x1 = other.x(userX(box.right(), box.bottom()), userY(box.right(), box.bottom()));
    var y1 = other.y(userX(box.right(), box.bottom()), userY(box.right(), box.bottom()));
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
  }

  private double userX(double x, double y) {
    return tilt == 0 ? turnedX(x, y) : straightX(turnedX(x, y), turnedY(x, y), tilt);
  }

  private double userY(double x, double y) {
    return tilt == 0 ? turnedY(x, y) : straightY(turnedX(x, y), turnedY(x, y), tilt);
  }

  private double turnedX(double x, double y) {
    return switch (turn) {
      case 90 -> y;
      case 180 -> width - x;
      case 270 -> width - y;
      default -> x;
    };
  }

  private double turnedY(double x, double y) {
    return switch (turn) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> height - x;
      default -> height - y;
    };
  }
}
