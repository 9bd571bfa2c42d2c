package org.muniscope.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.ui.kit.Job;
import org.muniscope.ui.kit.Lane;

/** Opens a filing without a review: the sample, or one that was reviewed before. */
final class OpeningModel {
  /** How far the opening is. */
  sealed interface State {
    /** Nothing is being opened. */
    record Idle() implements State {}

    /** Pages are being read; no page yet when {@code pages} is 0. */
    record Reading(Path file, int page, int pages, int rows) implements State {}

    /** The file cannot be read, for the reason that the sentence gives. */
    record Failed(Path file, String sentence) implements State {}
  }

  private static final State IDLE = new State.Idle();

  private final FilingImport reader;
  private final Lane lane;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(IDLE);

  OpeningModel(FilingImport reader, Lane lane) {
    this.reader = reader;
    this.lane = lane;
  }

  /** How far it is. */
  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /**
   * Reads a file; what was being read before is given up.
   *
   * @param success hears the filing
   * @param locked hears the file when a password is asked for
   */
  void open(Path file, Consumer<ImportedFiling> success, Consumer<Path> locked) {
    state.set(new State.Reading(file, 0, 0, 0));
    lane.start(
        Job.of(
                signal -> reader.read(file, Optional.empty(), progress(file, signal)),
                (ImportedFiling read) -> {
                  state.set(IDLE);
                  success.accept(read);
                })
            .failing(failure -> failed(file, failure, locked))
            .cancelling(() -> state.set(IDLE)));
  }

  /** Gives up reading; nothing of it is left. */
  void cancel() {
    lane.cancel();
  }

  /** Forgets a failure that was read. */
  void dismiss() {
    if (state.get() instanceof State.Failed) {
      state.set(IDLE);
    }
  }

  private void failed(Path file, Throwable failure, Consumer<Path> locked) {
    state.set(IDLE);
    if (!(failure instanceof UnreadableFiling unreadable)) {
      throw new IllegalStateException("Reading " + file + " failed", failure);
    }
    if (unreadable.reason() == UnreadableFiling.Reason.PASSWORD) {
      locked.accept(file);
    } else {
      state.set(new State.Failed(file, unreadable.sentence()));
    }
  }

  private ImportProgress progress(Path file, Job.Signal signal) {
    return new ImportProgress() {
      @Override
      public void pageRead(int page, int pages, int rows) {
        signal.show(() -> state.set(new State.Reading(file, page, pages, rows)));
      }

      @Override
      public boolean cancelled() {
        return signal.cancelled();
      }
    };
  }
}
