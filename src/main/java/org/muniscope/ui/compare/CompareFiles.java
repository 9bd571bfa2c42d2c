package org.muniscope.ui.compare;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.export.ComparisonReport;
import org.muniscope.export.Origin;
import org.muniscope.export.WholeFile;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.FileNames;
import org.muniscope.ui.kit.FileWriting;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.PictureFiles;

/**
 * Writes a comparison to files that a person names.
 *
 * @param dialogs asks where to
 * @param writing writes them
 * @param pictures where charts go
 */
public record CompareFiles(FileDialogs dialogs, FileWriting writing, PictureFiles pictures) {

  /** The bonds as CSV. */
  void csv(CompareModel model) {
    var comparison = model.comparison().get();
    var origins = origins(model);
    save(comparison, ".csv", out -> ComparisonReport.writeCsv(comparison, origins, out));
  }

  /** Bonds, sums and issuers as a workbook. */
  void xlsx(CompareModel model) {
    var comparison = model.comparison().get();
    var origins = origins(model);
    save(comparison, ".xlsx", out -> ComparisonReport.writeWorkbook(comparison, origins, out));
  }

  /** A chart as a picture; drawn when a file is named. */
  void picture(CompareModel model, CompareView.Aspect aspect, Supplier<Region> chart) {
    var words = Messages.of(aspect);
    var comparison = model.comparison().get();
    pictures.saveSigned(
        name(comparison, words) + ".png",
        () ->
            picture(comparison, words, chart.get())
                .from(origin(model.before().get()))
                .from(origin(model.after().get())));
  }

  private static String origin(Optional<Fund> fund) {
    return fund.map(each -> each.report().origin()).orElse("");
  }

  private static ComparisonReport.Origins origins(CompareModel model) {
    return new ComparisonReport.Origins(
        lineage(model.before().get()), lineage(model.after().get()));
  }

  private static Origin lineage(Optional<Fund> fund) {
    return fund.map(each -> each.report().lineage()).orElse(Origin.NONE);
  }

  private static Picture picture(Comparison comparison, String aspect, Region chart) {
    var total = comparison.total();
    var caption =
        new Picture.Caption(
            Messages.text("compare.picture.title", aspect),
            Messages.text(
                "compare.picture.subtitle", title(comparison.before()), title(comparison.after())),
            Messages.text(
                "compare.summary.words",
                total.count(),
                Figures.money(total.valueBefore()),
                Figures.money(total.valueAfter())));
    return new Picture(caption, chart, Picture.Look.LIGHT);
  }

  private static String title(Portfolio portfolio) {
    return portfolio
        .asOf()
        .map(day -> Messages.text("compare.fund.dated", portfolio.fund(), Figures.date(day)))
        .orElse(portfolio.fund());
  }

  private static String name(Comparison comparison, String content) {
    var after = comparison.after();
    return FileNames.of(after.fund(), after.asOf(), "compared " + content);
  }

  private void save(Comparison comparison, String extension, WholeFile.Content content) {
    dialogs.save(name(comparison, "") + extension).ifPresent(file -> writing.write(file, content));
  }
}
