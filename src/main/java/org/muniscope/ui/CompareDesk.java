package org.muniscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.RecentFiling;
import org.muniscope.model.Source;
import org.muniscope.ui.compare.CompareFiles;
import org.muniscope.ui.compare.CompareLinks;
import org.muniscope.ui.compare.CompareModel;
import org.muniscope.ui.compare.CompareView;
import org.muniscope.ui.kit.Jobs;

/** Brings a second filing beside the open one, and shows the pages of both. */
public final class CompareDesk {
  private final DeskModel desk;
  private final PageDesk pages;
  private final ReviewDesk wizard;
  private final Jobs jobs;
  private final Window owner;
  private final CompareModel model = new CompareModel();
  private Optional<String> password = Optional.empty();
  private Optional<PageWindow> window = Optional.empty();

  /**
   * Nothing is compared yet.
   *
   * @param desk where the open filing lies
   * @param pages shows the pages of the open filing
   * @param wizard opens the other one
   * @param jobs where pages are drawn
   * @param owner the window
   */
  public CompareDesk(DeskModel desk, PageDesk pages, ReviewDesk wizard, Jobs jobs, Window owner) {
    this.desk = desk;
    this.pages = pages;
    this.wizard = wizard;
    this.jobs = jobs;
    this.owner = owner;
    desk.filing()
        .filing()
        .subscribe(filing -> {
          model.show(filing);
          if (filing.isEmpty()) {
            closeWindow();
          }
        });
  }

  /** Reviews the filing to compare with; asks for one when none is given. */
  public void compare(Optional<Path> file, Optional<Path> sample) {
    desk.show(Section.COMPARE);
    wizard.reviewOther(file, sample, owner, added -> add(added.filing(), added.password()));
  }

  /**
   * The view of the comparison.
   *
   * @param files where exports go
   * @param sample the filing that comes with the program
   */
  public CompareView view(CompareFiles files, Supplier<Optional<Path>> sample) {
    return new CompareView(
        model,
        new CompareLinks(file -> compare(file, sample.get()), this::recent, this::show),
        files);
  }

  private void add(ImportedFiling filing, Optional<String> secret) {
    password = secret;
    closeWindow();
    model.compareWith(filing);
  }

  /** The filings of before, without the one that is open. */
  private List<Path> recent() {
    var open = desk.filing().filing().get().map(ImportedFiling::contentHash);
    return desk.recent().stream()
        .filter(each -> open.filter(each.contentHash()::equals).isEmpty())
        .map(RecentFiling::file)
        .toList();
  }

  private void show(ImportedFiling filing, Source place) {
    var open = desk.filing().filing().get().map(ImportedFiling::contentHash);
    if (open.filter(filing.contentHash()::equals).isPresent()) {
      pages.show(place);
    } else {
      var beside =
          window
              .filter(PageWindow::isShowing)
              .orElseGet(() -> new PageWindow(filing, password, jobs, owner));
      window = Optional.of(beside);
      beside.show(place);
    }
  }

  private void closeWindow() {
    window.ifPresent(PageWindow::close);
    window = Optional.empty();
  }
}
