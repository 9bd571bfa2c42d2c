package org.muniscope;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.muniscope.app.Doorbell;
import org.muniscope.app.Settings;
import org.muniscope.app.Visit;
import org.muniscope.ui.FailureBox;
import org.muniscope.ui.Reception;

/** The program with its window, from its start to its end. */
public final class App extends Application {
  private final Path home = Settings.folder(System.getenv(), System.getProperties());
  private final Program program = Program.at(home);
  private final CompletableFuture<Reception> reception = new CompletableFuture<>();
  private Optional<Doorbell> doorbell = Optional.empty();

  /** Whether another start of the program seems to have the window. */
  private boolean other;

  @Override
  public void init() {
    try {
      doorbell = Doorbell.hang(home, this::arrived);
      other = doorbell.isEmpty();
    } catch (IOException noDoor) {
      other = false; // each start gets a window of its own
    }
  }

  private void arrived(Optional<Path> file) {
    var _ = reception.thenAccept(at -> Platform.runLater(() -> at.arrived(file)));
  }

  @Override
  public void start(Stage stage) {
    if (other && new Visit(home, file()).ringPatiently()) {
      Platform.exit(); // started at the same moment as another, which has the window
      return;
    }
    var failures = new FailureBox(stage);
    Thread.setDefaultUncaughtExceptionHandler(
        (_, fault) -> Platform.runLater(() -> failures.show(fault)));
    var parts =
        new WindowParts(
            program,
            stage,
            failures,
            folder -> getHostServices().showDocument(folder.toUri().toString()));
    parts.window().show();
    var arrivals = new Reception(stage, parts::open);
    reception.complete(arrivals);
    // The window is there before the wizard stands on it.
    file().ifPresent(file -> Platform.runLater(() -> arrivals.arrived(Optional.of(file))));
    rehearse(parts);
  }

  private void rehearse(WindowParts parts) {
    if (Rehearsal.endsAtFirstSight()) {
      Rehearsal.endAtFirstSight(parts.window()::quit);
    }
    if (Rehearsal.isAsked()) {
      parts.openSample();
      new Rehearsal(program.desk(), parts.window()::quit).begin();
    }
  }

  private Optional<Path> file() {
    return getParameters().getRaw().stream().findFirst().map(Path::of);
  }

  @Override
  public void stop() {
    doorbell.ifPresent(Doorbell::close);
    program.jobs().close();
    if (!reception.isDone()) {
      return; // the other program's settings are newer
    }
    try {
      program.settings().save();
    } catch (IOException unwritable) {
      // Nobody is there any more to be told, and nothing of a filing is lost.
    }
  }
}
