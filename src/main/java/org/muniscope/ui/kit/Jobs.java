package org.muniscope.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * Work that must not hold up the window: it runs on threads of its own, its outcome is told on the
 * window's thread.
 */
public final class Jobs implements AutoCloseable {
  private final Executor background;
  private final Executor window;
  private final Runnable close;

  private Jobs(Executor background, Executor window, Runnable close) {
    this.background = background;
    this.window = window;
    this.close = close;
  }

  /** Runs work on threads that do not keep the program alive. */
  public static Jobs inBackground() {
    ExecutorService threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().name("job-", 1).daemon().factory());
    return new Jobs(threads, Platform::runLater, threads::shutdownNow);
  }

  /** Runs work on the given executors, for instance at once and without a toolkit in a test. */
  public static Jobs on(Executor background, Executor window) {
    return new Jobs(background, window, () -> {});
  }

  /**
   * A place where only the latest job counts: starting another cancels the one before and drops
   * whatever still comes of it.
   */
  public Lane lane() {
    return new Lane(background, window);
  }

  @Override
  public void close() {
    close.run();
  }
}
