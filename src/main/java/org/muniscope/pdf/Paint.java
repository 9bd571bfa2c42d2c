package org.muniscope.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The colour that fills letters and areas: only whether it is the white of bare paper is asked, so
 * that no colour profile needs to be opened.
 */
record Paint(Mixture mixture, boolean isWhite) {
  static final Paint BLACK = new Paint(Mixture.LIGHT, false);

  private static final float FULL = 0.995f;

  /** What the numbers of a colour mean. */
  private enum Mixture {
    /** Grey or red, green and blue: white is all light. */
    LIGHT,

    /** Cyan, magenta, yellow and black: white is no ink. */
    INK,

    /** Spot colours, patterns and others: never called white. */
    OTHER;

    boolean white(List<COSBase> numbers) {
      return this != OTHER
          && !numbers.isEmpty()
          && numbers.stream()
              .allMatch(each ->
                  each instanceof COSNumber number
                      && (this == LIGHT
                          ? number.floatValue() >= FULL
                          : number.floatValue() <= 1 - FULL));
    }
  }

  /** The colour when an operator has been carried out. */
  Paint after(Operator operator, List<COSBase> operands, @Nullable PDResources resources) {
    return switch (operator.getName()) {
      case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB ->
          new Paint(Mixture.LIGHT, Mixture.LIGHT.white(operands));
      case OperatorName.NON_STROKING_CMYK -> new Paint(Mixture.INK, Mixture.INK.white(operands));
      case OperatorName.NON_STROKING_COLORSPACE -> new Paint(mixture(operands, resources), false);
      case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
          new Paint(mixture, mixture.white(operands));
      default -> this;
    };
  }

  private static Mixture mixture(List<COSBase> operands, @Nullable PDResources resources) {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return Mixture.OTHER;
    }
    var spaces =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    var named = spaces == null ? null : spaces.getDictionaryObject(name);
    return named == null ? family(name) : mixture(named);
  }

  private static Mixture mixture(COSBase space) {
    if (space instanceof COSName name) {
      return family(name);
    }
    if (!(space instanceof COSArray array) || !(array.getObject(0) instanceof COSName family)) {
      return Mixture.OTHER;
    }
    if (COSName.ICCBASED.equals(family) && array.getObject(1) instanceof COSDictionary profile) {
      return profile.getInt(COSName.N) == 4 ? Mixture.INK : Mixture.LIGHT;
    }
    return family(family);
  }

  private static Mixture family(COSName name) {
    return switch (name.getName()) {
      case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB" -> Mixture.LIGHT;
      case "DeviceCMYK" -> Mixture.INK;
      default -> Mixture.OTHER;
    };
  }
}
