package org.muniscope.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.muniscope.export.Drawing.Step;

/** The outline of a shape, in the coordinates of the scene in which its place stands. */
final class Outline {
  /** A curve of this part of the radius is a quarter of a circle, to a thousandth. */
  private static final double QUARTER = 0.5523;

  private static final double TURN = 360;

  private final Node place;
  private final List<Step> steps = new ArrayList<>();
  private Point2D last = Point2D.ZERO;

  private Outline(Node place) {
    this.place = place;
  }

  /** Of the shapes that charts are made of; empty for others. */
  static List<Step> of(Shape shape, Node place) {
    var outline = new Outline(place);
    switch (shape) {
      case Line line -> {
        outline.move(line.getStartX(), line.getStartY());
        outline.line(line.getEndX(), line.getEndY());
      }
      case Rectangle box -> outline.box(box);
      case Arc arc -> outline.slice(arc);
      case Circle circle -> {
        outline.move(circle.getCenterX() + circle.getRadius(), circle.getCenterY());
        outline.arc(circle.getCenterX(), circle.getCenterY(), circle.getRadius(), 0, TURN);
        outline.close();
      }
      case Path path -> path.getElements().forEach(outline::element);
      default -> {}
    }
    return outline.steps;
  }

  private void box(Rectangle box) {
    var left = box.getX();
    var top = box.getY();
    var right = left + box.getWidth();
    var bottom = top + box.getHeight();
    if (right <= left || bottom <= top) {
      return;
    }
    var round = Math.min(box.getArcWidth(), Math.min(right - left, bottom - top)) / 2;
    var bend = round * (1 - QUARTER);
    move(left + round, top);
    line(right - round, top);
    curve(right - bend, top, right, top + bend, right, top + round);
    line(right, bottom - round);
    curve(right, bottom - bend, right - bend, bottom, right - round, bottom);
    line(left + round, bottom);
    curve(left + bend, bottom, left, bottom - bend, left, bottom - round);
    line(left, top + round);
    curve(left, top + bend, left + bend, top, left + round, top);
    close();
  }

  /** A slice of a pie; a whole pie has no edge to its middle. */
  private void slice(Arc arc) {
    var x = arc.getCenterX();
    var y = arc.getCenterY();
    var radius = arc.getRadiusX();
    var start = Math.toRadians(arc.getStartAngle());
    var whole = Math.abs(arc.getLength()) >= TURN;
    if (arc.getType() == ArcType.ROUND && !whole) {
      move(x, y);
      line(x + radius * Math.cos(start), y - radius * Math.sin(start));
    } else {
      move(x + radius * Math.cos(start), y - radius * Math.sin(start));
    }
    arc(x, y, radius, arc.getStartAngle(), arc.getLength());
    if (arc.getType() != ArcType.OPEN) {
      close();
    }
  }

  /** Curves of at most a quarter of a circle; angles in degrees against the clock. */
  private void arc(double x, double y, double radius, double start, double length) {
    var pieces = (int) Math.max(1, Math.ceil(Math.abs(length) / 90));
    var step = Math.toRadians(length / pieces);
    var bend = 4.0 / 3 * Math.tan(step / 4) * radius;
    for (var at = 0; at < pieces; at++) {
      var from = Math.toRadians(start) + at * step;
      var to = from + step;
      curve(
          x + radius * Math.cos(from) - bend * Math.sin(from),
          y - radius * Math.sin(from) - bend * Math.cos(from),
          x + radius * Math.cos(to) + bend * Math.sin(to),
          y - radius * Math.sin(to) + bend * Math.cos(to),
          x + radius * Math.cos(to),
          y - radius * Math.sin(to));
    }
  }

  private void element(PathElement element) {
    switch (element) {
      case MoveTo to -> move(to.getX(), to.getY());
      case LineTo to -> line(to.getX(), to.getY());
      case CubicCurveTo to ->
          curve(
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case QuadCurveTo to -> quadratic(to);
      case ClosePath _ -> close();
      default -> {}
    }
  }

  /** The cubic curve that is the same. */
  private void quadratic(QuadCurveTo to) {
    var x = to.getControlX();
    var y = to.getControlY();
    curve(
        last.getX() + (x - last.getX()) * 2 / 3,
        last.getY() + (y - last.getY()) * 2 / 3,
        to.getX() + (x - to.getX()) * 2 / 3,
        to.getY() + (y - to.getY()) * 2 / 3,
        to.getX(),
        to.getY());
  }

  private void move(double x, double y) {
    var to = placed(x, y);
    steps.add(new Step.Move(to.getX(), to.getY()));
  }

  private void line(double x, double y) {
    var to = placed(x, y);
    steps.add(new Step.Line(to.getX(), to.getY()));
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y) {
    var first = place.localToScene(x1, y1);
    var second = place.localToScene(x2, y2);
    var to = placed(x, y);
    steps.add(
        new Step.Curve(
            first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY()));
  }

  private void close() {
    steps.add(new Step.Close());
  }

  private Point2D placed(double x, double y) {
    last = new Point2D(x, y);
    return place.localToScene(last);
  }
}
