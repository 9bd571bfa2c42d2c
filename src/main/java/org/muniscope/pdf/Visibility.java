package org.muniscope.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * Tells while a page is read whether a glyph shows: none does that is cut away by the clip or lies
 * outside of the page, and none that is white where nothing was painted. Areas are bounds: what may
 * show counts as shown; so does the end of a text whose beginning shows, as a spreadsheet cuts it
 * at the next cell.
 */
final class Visibility {
  /** Where more was painted, nothing is called white on white. */
  private static final int MOST_GROUNDS = 1_000;

  /** Points by which a clip may cut into a glyph that is meant to show. */
  private static final double SLACK = 1;

  /** What q keeps and Q brings back. */
  private record Ink(Area clip, Paint paint) {}

  private final Deque<Ink> kept = new ArrayDeque<>();
  private final List<Area> grounds = new ArrayList<>();
  private final PathBounds path = new PathBounds();
  private Ink ink = new Ink(Area.EVERYTHING, Paint.BLACK);
  private boolean clips;

  /** How and how high the last glyph was drawn that showed. */
  private Ink seenIn = ink;

  private double seenAt = Double.NaN;

  /** A page begins, of which nothing shows outside of an area. */
  void reset(Area page) {
    kept.clear();
    grounds.clear();
    path.clear();
    ink = new Ink(page.widened(SLACK), Paint.BLACK);
    clips = false;
    seenAt = Double.NaN;
  }

  void save() {
    kept.push(ink);
  }

  void restore() {
    if (!kept.isEmpty()) {
      ink = kept.pop();
    }
  }

  /**
   * The content of a form begins, which is cut at the form's bounds.
   *
   * @return what {@link #leave} needs at its end, however many states the form leaves kept
   */
  int enter(PDFormXObject form, PDGraphicsState state) {
    var outside = kept.size();
    save();
    var bounds = form.getBBox();
    if (bounds != null) {
      var within = new PathBounds();
      within.addCorners(
          bounds.getLowerLeftX(),
          bounds.getLowerLeftY(),
          bounds.getUpperRightX(),
          bounds.getUpperRightY(),
          form.getMatrix().multiply(state.getCurrentTransformationMatrix()));
      clip(within.area());
    }
    return outside;
  }

  void leave(int outside) {
    while (kept.size() > outside) {
      restore();
    }
  }

  /** Looks at an operator before it is carried out. */
  void watch(
      Operator operator,
      List<COSBase> operands,
      @Nullable PDResources resources,
      PDGraphicsState state) {
    switch (operator.getName()) {
      case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> clips = true;
      case OperatorName.ENDPATH -> end();
      case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> stroke(state);
      case OperatorName.FILL_NON_ZERO,
          OperatorName.LEGACY_FILL_NON_ZERO,
          OperatorName.FILL_EVEN_ODD,
          OperatorName.FILL_NON_ZERO_AND_STROKE,
          OperatorName.FILL_EVEN_ODD_AND_STROKE,
          OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
          OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE ->
          fill();
      case OperatorName.SHADING_FILL -> paint(ink.clip());
      case OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE -> {
        if (Pictures.isPicture(operator, operands, resources)) {
          paintPicture(state);
        }
      }
      case OperatorName.APPEND_RECT ->
          path.addRectangle(operands, state.getCurrentTransformationMatrix());
      case OperatorName.MOVE_TO,
          OperatorName.LINE_TO,
          OperatorName.CURVE_TO,
          OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
          OperatorName.CURVE_TO_REPLICATE_FINAL_POINT ->
          path.addPoints(operands, state.getCurrentTransformationMatrix());
      case OperatorName.NON_STROKING_GRAY,
          OperatorName.NON_STROKING_RGB,
          OperatorName.NON_STROKING_CMYK,
          OperatorName.NON_STROKING_COLORSPACE,
          OperatorName.NON_STROKING_COLOR,
          OperatorName.NON_STROKING_COLOR_N ->
          ink = new Ink(ink.clip(), ink.paint().after(operator, operands, resources));
      default -> {}
    }
  }

  private void stroke(PDGraphicsState state) {
    paint(path.area().widened(state.getLineWidth() * size(state) / 2));
    end();
  }

  private void fill() {
    if (!ink.paint().isWhite()) {
      paint(path.area());
    }
    end();
  }

  /**
   * Whether something of a glyph can be seen.
   *
   * @param x of its middle, in the page's own coordinates
   * @param y of its middle
   */
  boolean shows(double x, double y, PDGraphicsState state) {
    if (ink.clip().contains(x, y) && (!bare(state) || isPainted(x, y))) {
      seenIn = ink;
      seenAt = y;
      return true;
    }
    return seenIn.equals(ink) && Math.abs(y - seenAt) < SLACK;
  }

  private boolean bare(PDGraphicsState state) {
    return ink.paint().isWhite() && state.getTextState().getRenderingMode() == RenderingMode.FILL;
  }

  private boolean isPainted(double x, double y) {
    return grounds.size() >= MOST_GROUNDS
        || grounds.stream().anyMatch(ground -> ground.contains(x, y));
  }

  private void paintPicture(PDGraphicsState state) {
    var square = new PathBounds();
    square.addSquare(state.getCurrentTransformationMatrix());
    paint(square.area());
  }

  private void paint(Area area) {
    var seen = area.meet(ink.clip());
    if (!seen.isEmpty() && grounds.size() < MOST_GROUNDS) {
      grounds.add(seen);
    }
  }

  /** A path ends: where it was announced, it is the clip from now on. */
  private void end() {
    var area = path.area();
    if (clips && !area.isEmpty()) {
      clip(area);
    }
    clips = false;
    path.clear();
  }

  private void clip(Area area) {
    ink = new Ink(ink.clip().meet(area.widened(SLACK)), ink.paint());
  }

  private static double size(PDGraphicsState state) {
    var matrix = state.getCurrentTransformationMatrix();
    return Math.max(matrix.getScalingFactorX(), matrix.getScalingFactorY());
  }
}
