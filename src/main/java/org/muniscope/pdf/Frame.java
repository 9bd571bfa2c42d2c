package org.muniscope.pdf;

import org.muniscope.model.Box;

/**
 * The turn from the page's own coordinates to one in which a direction of text runs to the right.
 *
 * @param width of the page's crop box, in points
 * @param height of the page's crop box, in points
 * @param turn clockwise, in degrees: 0, 90, 180 or 270
 */
record Frame(double width, double height, int turn) {
  /** Distance from the left edge of the turned page. */
  double x(double userX, double userY) {
    return switch (turn) {
      case 90 -> userY;
      case 180 -> width - userX;
      case 270 -> height - userY;
      default -> userX;
    };
  }

  /** Distance from the top edge of the turned page. */
  double y(double userX, double userY) {
    return switch (turn) {
      case 90 -> userX;
      case 180 -> userY;
      case 270 -> width - userX;
      default -> height - userY;
    };
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
    return switch (turn) {
      case 90 -> y;
      case 180 -> width - x;
      case 270 -> width - y;
      default -> x;
    };
  }

  private double userY(double x, double y) {
    return switch (turn) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> height - x;
      default -> height - y;
    };
  }
}
