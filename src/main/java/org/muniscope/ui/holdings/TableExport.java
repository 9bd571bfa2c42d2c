package org.muniscope.ui.holdings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.muniscope.export.CsvText;
import org.muniscope.export.Origin;
import org.muniscope.export.Report;
import org.muniscope.export.WholeFile;
import org.muniscope.export.Workbook;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.FileWriting;
import org.muniscope.ui.kit.Lane;
import org.muniscope.ui.kit.Notices;

/**
 * Writes to a file that a person names: the table as it is shown as CSV, or all of the filing as a
 * workbook.
 */
public final class TableExport {
  private final FileDialogs dialogs;
  private final FileWriting writing;
  private final Supplier<String> name;
  private final Supplier<Optional<Report>> report;

  /**
   * An export of one table.
   *
   * @param dialogs asks where to
   * @param notices tells how it ended
   * @param lane where it is written
   * @param name suggests a name for the file, without extension
   * @param report the filing with its proof, if one is open
   */
  public TableExport(
      FileDialogs dialogs,
      Notices notices,
      Lane lane,
      Supplier<String> name,
      Supplier<Optional<Report>> report) {
    this.dialogs = dialogs;
    this.writing = new FileWriting(notices, lane);
    this.name = name;
    this.report = report;
  }

  /** Asks where to and writes, whole or not at all. */
  public void ask(ShownTable table) {
    var whole = report.get();
    dialogs
        .save(name.get() + ".csv", List.of("csv", "xlsx"))
        .ifPresent(target -> writing.write(target, content(table, whole, target)));
  }

  private static WholeFile.Content content(ShownTable table, Optional<Report> report, Path target) {
    var workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    if (workbook && report.isPresent()) {
      return out -> Workbook.write(report.get(), out);
    }
    var origin = report.map(Report::lineage).orElse(Origin.NONE);
    var paged = table.withPages();
    return out -> CsvText.write(origin.heads(paged.heads()), origin.rows(paged.cells()), out);
  }
}
