package org.muniscope.ui.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportCancelled;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.model.Schedule;
import org.muniscope.ui.kit.Job;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Lane;

/**
 * One import from the choice of a file to the decision to add it. Its step is the whole state; a
 * result that arrives after the person went elsewhere is dropped.
 */
public final class ImportModel {
  private final ReadOnlyObjectWrapper<ImportStep> step =
      new ReadOnlyObjectWrapper<>(new ImportStep.Choosing());
  private final FilingImport reader;
  private final Lane lane;
  private final Executor window;
  private final Consumer<Addition> onAdded;
  private final Consumer<Throwable> onFault;
  private Optional<String> password = Optional.empty();

  /**
   * An import that waits for a file.
   *
   * @param reader reads in the background
   * @param jobs where the reading runs
   * @param window runs what is to happen on the window's thread
   * @param onAdded receives the filing when the person says so, and not before
   * @param onFault hears of faults of the program's own
   */
  public ImportModel(
      FilingImport reader,
      Jobs jobs,
      Executor window,
      Consumer<Addition> onAdded,
      Consumer<Throwable> onFault) {
    this.reader = reader;
    this.lane = jobs.lane();
    this.window = window;
    this.onAdded = onAdded;
    this.onFault = onFault;
  }

  /** Where the import stands; changes on the window's thread only. */
  public ReadOnlyObjectProperty<ImportStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Where the import stands now. */
  public ImportStep step() {
    return step.get();
  }

  /** Starts to read a file, whatever was going on before. */
  public void read(Path file) {
    start(file, Optional.empty());
  }

  /** Tries again with a password; does nothing unless one is asked for. */
  public void unlock(String given) {
    if (step() instanceof ImportStep.Locked(var file, var _) && !given.isEmpty()) {
      start(file, Optional.of(given));
    }
  }

  /** Goes back to the choice of a file and drops what was read. */
  public void chooseAnother() {
    stop();
    step.set(new ImportStep.Choosing());
  }

  /** Reviews some of several funds; does nothing unless that is asked. */
  public void choose(List<Schedule> schedules) {
    if (step() instanceof ImportStep.SeveralFunds(var found)) {
      step.set(new ImportStep.Reviewing(ChosenFunds.of(found, schedules)));
    }
  }

  /** Hands the reviewed filing over; does nothing before the review. */
  public void add() {
    if (step() instanceof ImportStep.Reviewing(var found)) {
      step.set(new ImportStep.Added());
      onAdded.accept(new Addition(found, password));
    }
  }

  /** Gives up: reading stops at the next page and nothing is left of it. */
  public void cancel() {
    if (!(step() instanceof ImportStep.Added)) {
      stop();
      step.set(new ImportStep.Cancelled());
    }
  }

  private void stop() {
    lane.cancel();
    password = Optional.empty();
  }

  private void start(Path file, Optional<String> given) {
    password = given;
    step.set(new ImportStep.Reading(file, 0, 0, 0));
    lane.start(
        Job.<ImportedFiling>of(
                signal -> reader.read(file, given, new ReadingNews(signal, window, this::hear)),
                found -> step.set(found(found)))
            .failing(fault -> step.set(unsuccessful(file, given, fault))));
  }

  private void hear(int page, int pages, int rows) {
    if (step() instanceof ImportStep.Reading reading) {
      step.set(new ImportStep.Reading(reading.file(), page, pages, rows));
    }
  }

  private static ImportStep found(ImportedFiling found) {
    return found.filing().schedules().size() > 1
        ? new ImportStep.SeveralFunds(found)
        : new ImportStep.Reviewing(found);
  }

  private ImportStep unsuccessful(Path file, Optional<String> given, Throwable fault) {
    return switch (fault) {
      case UnreadableFiling unreadable
          when unreadable.reason() == UnreadableFiling.Reason.PASSWORD ->
          new ImportStep.Locked(file, given.isPresent());
      case UnreadableFiling unreadable ->
          new ImportStep.Unreadable(file, unreadable.reason(), unreadable.sentence());
      case ImportCancelled _ -> new ImportStep.Choosing();
      default -> {
        onFault.accept(fault);
        yield new ImportStep.Failed(file);
      }
    };
  }
}
