package org.muniscope.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.muniscope.export.Drawing;

/**
 * Traces what stands in a scene as lines, areas and words: backgrounds and borders of one colour,
 * shapes and text. Runs on the window's thread, after the layout.
 */
final class Tracing {
  private final List<Drawing.Mark> marks = new ArrayList<>();

  /** The marks of a node and all that is in it, from back to front. */
  static List<Drawing.Mark> of(Node node) {
    var tracing = new Tracing();
    tracing.trace(node, 1);
    return tracing.marks;
  }

  private void trace(Node node, double opacity) {
    if (!node.isVisible()) {
      return;
    }
    var here = opacity * node.getOpacity();
    switch (node) {
      case Text text -> words(text, here);
      case Shape shape -> shape(shape, here);
      case Region region -> {
        backgrounds(region, here);
        borders(region, here);
        children(region, here);
      }
      case Parent parent -> children(parent, here);
      default -> {}
    }
  }

  private void children(Parent parent, double opacity) {
    parent.getChildrenUnmodifiable().forEach(child -> trace(child, opacity));
  }

  private void backgrounds(Region region, double opacity) {
    if (region.getBackground() == null) {
      return;
    }
    for (var fill : region.getBackground().getFills()) {
      var inside = fill.getInsets();
      var box =
          new BoundingBox(
              inside.getLeft(),
              inside.getTop(),
              region.getWidth() - inside.getLeft() - inside.getRight(),
              region.getHeight() - inside.getTop() - inside.getBottom());
      var radius = fill.getRadii().getTopLeftHorizontalRadius();
      ink(fill.getFill(), opacity)
          .filter(_ -> box.getWidth() > 0 && box.getHeight() > 0)
          .ifPresent(ink -> add(region, rounded(box, radius), Optional.of(ink), Optional.empty()));
    }
  }

  private void borders(Region region, double opacity) {
    if (region.getBorder() == null) {
      return;
    }
    for (var stroke : region.getBorder().getStrokes()) {
      var width = stroke.getWidths().getTop();
      var box =
          new BoundingBox(
              width / 2, width / 2, region.getWidth() - width, region.getHeight() - width);
      ink(stroke.getTopStroke(), opacity)
          .filter(_ -> width > 0 && stroke.isStrokeUniform())
          .ifPresent(ink ->
              add(
                  region,
                  rounded(box, stroke.getRadii().getTopLeftHorizontalRadius()),
                  Optional.empty(),
                  Optional.of(new Drawing.Stroke(ink, width, List.of()))));
    }
  }

  private static Shape rounded(Bounds box, double radius) {
    var shape = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    shape.setArcWidth(2 * radius);
    shape.setArcHeight(2 * radius);
    return shape;
  }

  private void shape(Shape shape, double opacity) {
    var stroke =
        ink(shape.getStroke(), opacity)
            .filter(_ -> shape.getStrokeWidth() > 0)
            .map(
                ink -> new Drawing.Stroke(ink, shape.getStrokeWidth(), shape.getStrokeDashArray()));
    add(shape, shape, ink(shape.getFill(), opacity), stroke);
  }

  private void add(
      Node place, Shape shape, Optional<Drawing.Ink> fill, Optional<Drawing.Stroke> stroke) {
    var outline = Outline.of(shape, place);
    if (!outline.isEmpty() && (fill.isPresent() || stroke.isPresent())) {
      marks.add(new Drawing.Area(outline, fill, stroke));
    }
  }

  private void words(Text text, double opacity) {
    var ink = ink(text.getFill(), opacity);
    if (ink.isEmpty() || text.getText().isBlank()) {
      return;
    }
    var layout = text.getLayoutInfo();
    for (var line : layout.getTextLines(false)) {
      var words = text.getText().substring(line.start(), line.end()).stripTrailing();
      if (!words.isBlank()) {
        var single = new Text(words);
        single.setFont(text.getFont());
        // only the places of letters tell where an aligned line begins
        var letters =
            layout.getSelectionGeometry(line.start(), line.start() + words.length(), false);
        single.setX(letters.getFirst().getMinX());
        single.setY(line.bounds().getMinY() + text.getBaselineOffset());
        var at = text.localToScene(single.getX(), single.getY());
        marks.add(
            new Drawing.Words(
                words,
                at.getX(),
                at.getY(),
                single.getLayoutBounds().getWidth(),
                face(text),
                ink.get(),
                Outline.of(Shape.subtract(single, new Rectangle()), text)));
      }
    }
  }

  private static Drawing.Face face(Text text) {
    var font = text.getFont();
    var style = font.getStyle().toLowerCase(Locale.ROOT);
    return new Drawing.Face(
        font.getFamily(),
        font.getSize(),
        style.contains("bold"),
        style.matches(".*(italic|oblique).*"));
  }

  /** Only plain colours are drawn; what cannot be seen is left out. */
  private static Optional<Drawing.Ink> ink(Paint paint, double opacity) {
    if (!(paint instanceof Color color) || color.getOpacity() * opacity <= 0) {
      return Optional.empty();
    }
    var rgb = channel(color.getRed()) << 16 | channel(color.getGreen()) << 8;
    return Optional.of(
        new Drawing.Ink(rgb | channel(color.getBlue()), color.getOpacity() * opacity));
  }

  private static int channel(double part) {
    return (int) Math.round(255 * part);
  }
}
