package org.muniscope;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.muniscope.app.ImportedFiling;
import org.muniscope.cli.ChartWriter;

/** Draws the charts of a filing without a window. */
final class OffscreenCharts implements ChartWriter {
  @Override
  public List<Path> write(ImportedFiling filing, Path folder) throws IOException {
    return List.of();
  }
}
