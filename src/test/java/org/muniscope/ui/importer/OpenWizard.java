package org.muniscope.ui.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.muniscope.app.FilingImport;
import org.muniscope.ui.importer.ReviewViews.Led;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The wizard above a window, for tests to walk through; what it adds and leads to is kept. */
final class OpenWizard {
  static final Path SAMPLE = Path.of("sample.pdf");
  static final Path CHOSEN = Path.of("chosen.pdf");

  private final List<Addition> added = new ArrayList<>();
  private final List<Object> led = new ArrayList<>();
  private Optional<Stage> stage = Optional.empty();

  /** Shows the window that the wizard belongs to. */
  void start(Stage owner) {
    new Theme();
    stage = Optional.of(owner);
    owner.setScene(new Scene(new Label("Muniscope"), 1200, 800));
    owner.show();
  }

  /** Opens the wizard; a file is read at once. */
  void open(FilingImport reader) {
    open(reader, Purpose.OPEN);
  }

  void open(FilingImport reader, Purpose purpose) {
    open(reader, Jobs.on(Runnable::run, Runnable::run), purpose);
  }

  void open(FilingImport reader, Jobs jobs) {
    open(reader, jobs, Purpose.OPEN);
  }

  private void open(FilingImport reader, Jobs jobs, Purpose purpose) {
    Executor window = Platform::runLater;
    var model =
        new ImportModel(
            reader,
            jobs,
            window,
            added::add,
            fault -> {
              throw new AssertionError(fault);
            });
    var offers = new ImportOffers(new OneFile(CHOSEN), List.of(), Optional.of(SAMPLE));
    var views =
        new ReviewViews(
            found -> new Led<>(new Label("checks of " + found.file()), led::add),
            found -> new Led<>(new Label("findings of " + found.file()), led::add),
            found -> new Label("holdings of " + found.file()));
    Platform.runLater(
        () -> new ImportWizard(model, offers, views, purpose).show(stage.orElseThrow()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  boolean isOpen() {
    WaitForAsyncUtils.waitForFxEvents();
    return Window.getWindows().stream().filter(Window::isShowing).count() > 1;
  }

  Stage owner() {
    return stage.orElseThrow();
  }

  List<Addition> added() {
    return added;
  }

  /** What the places on pages that a person asked for belong to. */
  List<Object> led() {
    return led;
  }

  static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }
}
