package org.muniscope.ui.kit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.muniscope.export.Drawing;
import org.muniscope.export.PdfFile;
import org.muniscope.export.SvgFile;
import org.muniscope.export.WholeFile;

/** The formats of pictures, told by the extension of the file. */
public enum PictureFormat {
  PNG,
  SVG,
  PDF;

  /** Width of a landscape sheet of letter paper in pixels of a screen, 96 to the inch. */
  static final double PAPER_WIDTH = 11 * 96;

  static final double PAPER_HEIGHT = 8.5 * 96;

  /** The extensions, that of the suggested file first. */
  static List<String> extensions(String suggestion) {
    var usual = of(Path.of(suggestion));
    return Arrays.stream(values())
        .sorted(Comparator.comparing(each -> each != usual))
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Of a file; an image where its name tells nothing else. */
  public static PictureFormat of(Path file) {
    var name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> name.endsWith("." + each.name()))
        .findFirst()
        .orElse(PNG);
  }

  /**
   * Draws a picture that stands in no window; runs on the window's thread. What comes of it can be
   * written on any.
   */
  public WholeFile.Content draw(Picture picture) {
    return switch (this) {
      case PNG -> {
        var image = PngExport.draw(picture);
        yield out -> PngExport.write(image, out);
      }
      case SVG -> {
        var drawing = drawing(picture, PngExport.WIDTH, PngExport.HEIGHT);
        yield out -> SvgFile.write(drawing, out);
      }
      case PDF -> {
        var drawing = drawing(picture, PAPER_WIDTH, PAPER_HEIGHT);
        yield out -> PdfFile.write(drawing, out);
      }
    };
  }

  /** Lays a picture out on a sheet of paper that stands in no window. */
  static void lay(Picture picture) {
    lay(picture, PAPER_WIDTH, PAPER_HEIGHT);
  }

  private static void lay(Picture picture, double width, double height) {
    // a picture needs a scene for its styles
    var scene = new Scene(picture, width, height);
    picture.resize(scene.getWidth(), scene.getHeight());
    for (var pass = 0; pass < 2; pass++) {
      // the layout may give styles to labels, as those at the left of a pie
      picture.applyCss();
      picture.layout();
    }
  }

  private static Drawing drawing(Picture picture, double width, double height) {
    lay(picture, width, height);
    return new Drawing(picture.title(), width, height, Tracing.of(picture));
  }
}
