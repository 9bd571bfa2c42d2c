package org.muniscope.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.muniscope.export.CsvText;
import org.muniscope.export.Origin;

/** Asks where a small table shall go, writes it as CSV in the background and says where it is. */
public final class TableFiles {
  private final FileDialogs dialogs;
  private final FileWriting writing;
  private final Supplier<Origin> origin;

  /**
   * Asks by the dialogs, tells by the notices, writes on the lane.
   *
   * @param origin from where the figures are: stands in every line
   */
  public TableFiles(FileDialogs dialogs, Notices notices, Lane lane, Supplier<Origin> origin) {
    this.dialogs = dialogs;
    this.writing = new FileWriting(notices, lane);
    this.origin = origin;
  }

  /** Saves rows of texts under their heads. */
  public void save(String suggestion, List<String> heads, List<List<String>> rows) {
    var from = origin.get();
    dialogs.save(suggestion).ifPresent(file -> write(from.heads(heads), from.rows(rows), file));
  }

  private void write(List<String> heads, List<List<String>> rows, Path file) {
    writing.write(file, out -> CsvText.write(heads, rows, out));
  }
}
