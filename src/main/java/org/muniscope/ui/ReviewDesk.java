package org.muniscope.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.stage.Window;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.RecentFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.ui.checks.ChecksModel;
import org.muniscope.ui.checks.ChecksView;
import org.muniscope.ui.checks.FindingsModel;
import org.muniscope.ui.checks.FindingsView;
import org.muniscope.ui.holdings.HoldingsModel;
import org.muniscope.ui.holdings.HoldingsView;
import org.muniscope.ui.importer.Addition;
import org.muniscope.ui.importer.ImportModel;
import org.muniscope.ui.importer.ImportOffers;
import org.muniscope.ui.importer.ImportWizard;
import org.muniscope.ui.importer.Purpose;
import org.muniscope.ui.importer.ReviewViews;
import org.muniscope.ui.importer.ReviewViews.Led;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.Jobs;

/** Opens filings through the wizard, which shows their checks, findings and rows beforehand. */
public final class ReviewDesk {
  private final FilingImport reader;
  private final Jobs jobs;
  private final DeskModel desk;
  private final FileDialogs dialogs;
  private final Consumer<Throwable> onFault;

  /**
   * Nothing to review yet.
   *
   * @param reader reads the file
   * @param jobs where it is read
   * @param desk where the filing lies when it is added
   * @param dialogs asks for a file
   * @param onFault hears of faults of the program's own
   */
  public ReviewDesk(
      FilingImport reader,
      Jobs jobs,
      DeskModel desk,
      FileDialogs dialogs,
      Consumer<Throwable> onFault) {
    this.reader = reader;
    this.jobs = jobs;
    this.desk = desk;
    this.dialogs = dialogs;
    this.onFault = onFault;
  }

  /**
   * Reviews a file and returns when it was added or not.
   *
   * @param file the file; when empty, the wizard asks for it
   * @param sample the filing that comes with the program, offered when a file is asked for
   */
  public void review(Optional<Path> file, Optional<Path> sample, Window owner) {
    review(
        file, sample, owner, Purpose.OPEN, added -> desk.accept(added.filing(), added.password()));
  }

  /** Reviews a file to compare the open one with. */
  void reviewOther(
      Optional<Path> file, Optional<Path> sample, Window owner, Consumer<Addition> onAdded) {
    review(file, sample, owner, Purpose.COMPARE, onAdded);
  }

  private void review(
      Optional<Path> file,
      Optional<Path> sample,
      Window owner,
      Purpose purpose,
      Consumer<Addition> onAdded) {
    var model = new ImportModel(reader, jobs, Platform::runLater, onAdded, onFault);
    file.ifPresent(model::read);
    var recent =
        desk.recent().stream()
            .filter(each -> purpose == Purpose.OPEN || !isOpen(each))
            .map(RecentFiling::file)
            .toList();
    var views =
        new ReviewViews(ReviewDesk::checks, ReviewDesk::findings, filing -> holdings(filing));
    new ImportWizard(model, new ImportOffers(dialogs, recent, sample), views, purpose).show(owner);
  }

  private boolean isOpen(RecentFiling filing) {
    var open = desk.filing().filing().get().map(ImportedFiling::contentHash);
    return open.filter(filing.contentHash()::equals).isPresent();
  }

  private static Led<Check> checks(ImportedFiling filing) {
    var model = new ChecksModel();
    model.show(filing.checks());
    var view = new ChecksView(model, _ -> {});
    return new Led<>(view, view::lead);
  }

  private static Led<Finding> findings(ImportedFiling filing) {
    var model = new FindingsModel();
    model.show(filing.findings());
    var view = new FindingsView(model, _ -> {});
    return new Led<>(view, view::lead);
  }

  private Node holdings(ImportedFiling filing) {
    return HoldingsView.preview(
        new HoldingsModel(
            new SimpleObjectProperty<>(Optional.of(filing)),
            new SimpleObjectProperty<>(HoldingFilter.ALL),
            jobs.lane()));
  }
}
