package org.muniscope.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Tells while a page is read whether a layer that the file switches off holds what is drawn. */
final class Layers {
  private final Optional<PDOptionalContentProperties> settings;
  private int depth;

  /** The depth at which a hidden layer began; 0 outside of all. */
  private int hiddenAt;

  Layers(PDDocument document) {
    settings = Optional.ofNullable(document.getDocumentCatalog().getOCProperties());
  }

  void reset() {
    depth = 0;
    hiddenAt = 0;
  }

  /** A marked part of the content begins; it can be one of a layer. */
  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    depth++;
    if (hiddenAt == 0 && COSName.OC.equals(tag) && hides(properties)) {
      hiddenAt = depth;
    }
  }

  void end() {
    if (depth == hiddenAt) {
      hiddenAt = 0;
    }
    depth = Math.max(0, depth - 1);
  }

  /** Whether what is drawn now is hidden. */
  boolean hide() {
    return hiddenAt > 0;
  }

  /** Whether the layer, or a set of layers together, is switched off. */
  boolean hides(@Nullable COSDictionary layer) {
    if (layer == null || settings.isEmpty()) {
      return false;
    }
    if (!COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))) {
      return off(layer);
    }
    var array = layer.getCOSArray(COSName.OCGS);
    var single = layer.getCOSDictionary(COSName.OCGS);
    var members =
        array == null
            ? single == null ? List.<COSDictionary>of() : List.of(single)
            : IntStream.range(0, array.size())
                .mapToObj(array::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    if (members.isEmpty()) {
      return false;
    }
    var policy = layer.getNameAsString(COSName.P, "AnyOn");
    return switch (policy) {
      case "AllOn" -> members.stream().anyMatch(this::off);
      case "AnyOff" -> members.stream().noneMatch(this::off);
      case "AllOff" -> !members.stream().allMatch(this::off);
      default -> members.stream().allMatch(this::off);
    };
  }

  private boolean off(COSDictionary layer) {
    return settings.isPresent()
        && !settings.get().isGroupEnabled(new PDOptionalContentGroup(layer));
  }
}
