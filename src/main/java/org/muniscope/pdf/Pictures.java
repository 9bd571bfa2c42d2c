package org.muniscope.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** How much of a page is covered by pictures: a scan is one picture or many strips. */
final class Pictures {
  private static final double LEAST = 0.3;

  private double area;

  void reset() {
    area = 0;
  }

  /** Looks at an operator before it is carried out. */
  void draw(
      Operator operator,
      List<COSBase> operands,
      @Nullable PDResources resources,
      PDGraphicsState state) {
    if (isPicture(operator, operands, resources)) {
      var matrix = state.getCurrentTransformationMatrix();
      area +=
          Math.abs(
              matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    }
  }

  /** Whether an operator draws a picture. */
  static boolean isPicture(
      Operator operator, List<COSBase> operands, @Nullable PDResources resources) {
    return switch (operator.getName()) {
      case OperatorName.BEGIN_INLINE_IMAGE -> true;
      case OperatorName.DRAW_OBJECT ->
          resources != null
              && !operands.isEmpty()
              && operands.getFirst() instanceof COSName name
              && resources.isImageXObject(name);
      default -> false;
    };
  }

  /** Whether they cover so much of the page that its content may be among them. */
  boolean fill(PDRectangle page) {
    return area >= LEAST * page.getWidth() * page.getHeight();
  }
}
