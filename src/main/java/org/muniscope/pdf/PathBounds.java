package org.muniscope.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The bounds of the path that is being built, in the page's own coordinates. */
final class PathBounds {
  private double left;
  private double bottom;
  private double right;
  private double top;

  PathBounds() {
    clear();
  }

  void clear() {
    left = Double.POSITIVE_INFINITY;
    bottom = Double.POSITIVE_INFINITY;
    right = Double.NEGATIVE_INFINITY;
    top = Double.NEGATIVE_INFINITY;
  }

  /** Adds the points that are an operator's operands: ends of lines and what bends curves. */
  void addPoints(List<COSBase> operands, Matrix matrix) {
    for (var at = 0; at + 1 < operands.size(); at += 2) {
      addPoint(number(operands, at), number(operands, at + 1), matrix);
    }
  }

  /** Adds the unit square: a picture fills it. */
  void addSquare(Matrix matrix) {
    addCorners(0, 0, 1, 1, matrix);
  }

  /** Adds the rectangle whose corner, width and height are an operator's operands. */
  void addRectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() >= 4) {
      var x = number(operands, 0);
      var y = number(operands, 1);
      addCorners(x, y, x + number(operands, 2), y + number(operands, 3), matrix);
    }
  }

  /** Adds a rectangle by two opposite corners. */
  void addCorners(double x0, double y0, double x1, double y1, Matrix matrix) {
    addPoint(x0, y0, matrix);
    addPoint(x1, y0, matrix);
    addPoint(x0, y1, matrix);
    addPoint(x1, y1, matrix);
  }

  private void addPoint(double x, double y, Matrix matrix) {
    var userX = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
    var userY = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
    left = Math.min(left, userX);
    bottom = Math.min(bottom, userY);
    right = Math.max(right, userX);
    top = Math.max(top, userY);
  }

  private static double number(List<COSBase> operands, int at) {
    return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
  }

  /** Where it was drawn; empty where nothing was. */
  Area area() {
    return new Area(left, bottom, right, top);
  }
}
