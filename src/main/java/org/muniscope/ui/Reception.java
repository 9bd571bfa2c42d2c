package org.muniscope.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Receives the files of later starts of the program: brings the window to the front and opens each
 * file as soon as no dialog stands before it.
 */
public final class Reception {
  private final Stage stage;
  private final Consumer<Path> opening;
  private final Queue<Path> waiting = new ArrayDeque<>();

  /**
   * Nobody has come yet.
   *
   * @param stage the window
   * @param opening opens a file in it
   */
  public Reception(Stage stage, Consumer<Path> opening) {
    this.stage = stage;
    this.opening = opening;
    Window.getWindows()
        .addListener((InvalidationListener) _ -> Platform.runLater(this::openWhatWaits));
  }

  /** Somebody started the program again, with a file or without. */
  public void arrived(Optional<Path> file) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    file.ifPresent(waiting::add);
    openWhatWaits();
  }

  private void openWhatWaits() {
    if (!waiting.isEmpty() && Window.getWindows().stream().noneMatch(this::isDialog)) {
      opening.accept(waiting.remove());
    }
  }

  private boolean isDialog(Window window) {
    return window instanceof Stage other && !other.equals(stage) && other.isShowing();
  }
}
