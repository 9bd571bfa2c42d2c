package org.muniscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.RecentFiling;
import org.muniscope.app.Settings;
import org.muniscope.ui.kit.Lane;

/** What lies on the desk: the open filing, the one being opened, and those of before. */
public final class DeskModel {
  private final Settings settings;
  private final OpeningModel opening;
  private final FilingModel filing = new FilingModel();
  private final ReviewModel review = new ReviewModel(filing);
  private final TrailModel trail = new TrailModel(Section.OVERVIEW, filing.filter());
  private final ObservableList<RecentFiling> recent = FXCollections.observableArrayList();
  private final ObservableList<RecentFiling> recentToRead =
      FXCollections.unmodifiableObservableList(recent);

  /**
   * An empty desk.
   *
   * @param reader reads filings
   * @param lane where they are read
   * @param settings where recent filings are remembered
   */
  public DeskModel(FilingImport reader, Lane lane, Settings settings) {
    this.settings = settings;
    this.opening = new OpeningModel(reader, lane);
    recent.setAll(settings.recent());
  }

  /** The open filing and its filter. */
  public FilingModel filing() {
    return filing;
  }

  /** The open filing for a section that rests while it is hidden. */
  public Onlooker onlooker(Section section) {
    var looking = new SimpleBooleanProperty();
    // A filing that is closed is forgotten by hidden sections too.
    Runnable look =
        () -> looking.set(trail.section().get() == section || filing.filing().get().isEmpty());
    trail.section().subscribe(look);
    filing.filing().subscribe(look);
    look.run();
    return Onlooker.of(filing, looking);
  }

  /** What is decided about the open filing. */
  public ReviewModel review() {
    return review;
  }

  /** The filings of before, the pinned ones first and then the latest. */
  public ObservableList<RecentFiling> recent() {
    return recentToRead;
  }

  /**
   * Opens a filing that the person has seen the review of, and remembers it.
   *
   * @param password the file's, if it has one; it is never written down
   */
  public void accept(ImportedFiling accepted, Optional<String> password) {
    show(accepted, password);
    settings.opened(new RecentFiling(accepted.file().toAbsolutePath(), accepted.contentHash()));
    recent.setAll(settings.recent());
    save();
  }

  /** Opens the filing that comes with the program, without a review and without remembering it. */
  public void openSample(Path sample) {
    opening.open(sample, read -> show(read, Optional.empty()), _ -> {});
  }

  /**
   * Opens a filing of before.
   *
   * @param review where it goes when it has changed since or is locked
   */
  void openAgain(RecentFiling chosen, Consumer<Path> review) {
    opening.open(
        chosen.file(),
        read -> {
          if (read.contentHash().equals(chosen.contentHash())) {
            accept(read, Optional.empty());
          } else {
            review.accept(chosen.file());
          }
        },
        review);
  }

  /** How far the opening is. */
  ReadOnlyObjectProperty<OpeningModel.State> opening() {
    return opening.state();
  }

  /** Gives up opening. */
  void cancelOpening() {
    opening.cancel();
  }

  /** Forgets that a file could not be opened. */
  void dismissFailure() {
    opening.dismiss();
  }

  /** The way through the sections and filters. */
  TrailModel trail() {
    return trail;
  }

  /** Leads to the holdings behind what was clicked, as one step with the click. */
  public void showHoldings() {
    trail.follow(Section.HOLDINGS);
  }

  /** Leads to a section, with the filter as it is. */
  public void show(Section section) {
    trail.section().set(section);
  }

  /** Closes the filing. */
  void close() {
    filing.close();
    trail.restart(trail.section().get());
  }

  /** Keeps a filing of before at hand, or not any more. */
  void pin(RecentFiling filing, boolean pinned) {
    settings.pin(filing, pinned);
    recent.setAll(settings.recent());
    save();
  }

  /** Forgets the filings of before that are not pinned. */
  void forgetRecent() {
    settings.forgetRecent();
    recent.setAll(settings.recent());
    save();
  }

  private void show(ImportedFiling opened, Optional<String> password) {
    filing.open(opened, password);
    trail.restart(Section.OVERVIEW);
  }

  private void save() {
    try {
      settings.save();
    } catch (IOException unwritable) {
      // Settings are a convenience: an unwritable folder must not stand in the way of a filing.
      recent.setAll(settings.recent());
    }
  }
}
