package org.muniscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.muniscope.app.ImportedFiling;

/** Draws the charts of a filing into files. */
@FunctionalInterface
public interface ChartWriter {
  /** The forms of pictures. */
  enum Format {
    PNG,
    SVG,
    PDF
  }

  /** Writes the pictures into an existing folder and tells which they are. */
  List<Path> write(ImportedFiling filing, Path folder, Format format) throws IOException;
}
