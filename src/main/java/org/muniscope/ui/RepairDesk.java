package org.muniscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.ProblemReport;
import org.muniscope.app.ReviewFiles;
import org.muniscope.model.Source;
import org.muniscope.ui.checks.ChecksModel;
import org.muniscope.ui.checks.ChecksView;
import org.muniscope.ui.checks.FindingsModel;
import org.muniscope.ui.checks.FindingsView;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.FileWriting;
import org.muniscope.ui.kit.Lane;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Notices;

/** Checks and findings of the open filing as work to be done; what is decided is remembered. */
public final class RepairDesk {
  private final DeskModel desk;
  private final ReviewFiles files;
  private final Notices notices;

  /**
   * Remembers from now on what is decided.
   *
   * @param desk where the filing lies
   * @param files where decisions are remembered
   * @param notices tells when they cannot be
   */
  public RepairDesk(DeskModel desk, ReviewFiles files, Notices notices) {
    this.desk = desk;
    this.files = files;
    this.notices = notices;
    desk.review().onDecision(this::remember);
  }

  /** The view of the checks. */
  public Node checks(Consumer<Source> onPage) {
    var model = new ChecksModel();
    desk.filing()
        .filing()
        .subscribe(filing ->
            filing.ifPresentOrElse(each -> model.show(each.checks(), each.review()), model::clear));
    return new ChecksView(model, onPage, desk.review());
  }

  /** The view of the findings. */
  public Node findings(Consumer<Source> onPage) {
    var model = new FindingsModel();
    desk.filing()
        .filing()
        .subscribe(filing ->
            filing.ifPresentOrElse(
                each -> model.show(each.findings(), each.review()), model::clear));
    return new FindingsView(model, onPage, desk.review());
  }

  /** Saves what is needed to find out why the open filing is read wrongly. */
  public void report(FileDialogs dialogs, Lane lane) {
    desk.filing()
        .filing()
        .get()
        .ifPresent(filing ->
            dialogs
                .save(desk.filing().exportName(Messages.text("window.report.name")) + ".txt")
                .ifPresent(target -> report(filing, target, lane)));
  }

  private void report(ImportedFiling filing, Path target, Lane lane) {
    var password = desk.filing().password();
    new FileWriting(notices, lane)
        .write(target, out -> ProblemReport.of(filing).write(out, password));
  }

  private void remember(ImportedFiling filing) {
    try {
      files.save(filing.contentHash(), filing.review());
    } catch (IOException unwritable) {
      notices.warn(
          Messages.text("window.repairs.unwritable", String.valueOf(unwritable.getMessage())));
    }
  }
}
