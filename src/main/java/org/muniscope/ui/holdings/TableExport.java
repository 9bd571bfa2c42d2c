package org.muniscope.ui.holdings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.muniscope.export.CsvText;
import org.muniscope.export.NotWritten;
import org.muniscope.export.WholeFile;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.Job;
import org.muniscope.ui.kit.Lane;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Notices;

/** Writes the table as it is shown to a CSV file that a person names. */
public final class TableExport {
  private final FileDialogs dialogs;
  private final Notices notices;
  private final Lane lane;
  private final Supplier<String> name;

  /**
   * An export of one table.
   *
   * @param dialogs asks where to
   * @param notices tells how it ended
   * @param lane where it is written
   * @param name suggests a name for the file, without extension
   */
  public TableExport(FileDialogs dialogs, Notices notices, Lane lane, Supplier<String> name) {
    this.dialogs = dialogs;
    this.notices = notices;
    this.lane = lane;
    this.name = name;
  }

  /** Asks where to and writes, whole or not at all. */
  public void ask(ShownTable table) {
    dialogs.save(name.get() + ".csv").ifPresent(target -> write(table, target));
  }

  private void write(ShownTable table, Path target) {
    lane.start(
        Job.of(
                _ -> {
                  WholeFile.write(target, out -> CsvText.write(table.heads(), table.cells(), out));
                  return target;
                },
                notices::written)
            .failing(this::failed));
  }

  private void failed(Throwable failure) {
    if (failure instanceof NotWritten told) {
      notices.warn(
          Optional.ofNullable(told.getMessage()).orElse(Messages.text("holdings.export.failed")));
    } else {
      throw new IllegalStateException("The table could not be exported", failure);
    }
  }
}
