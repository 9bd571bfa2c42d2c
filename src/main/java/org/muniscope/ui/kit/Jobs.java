package org.muniscope.ui.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Work that must not hold up the window: it runs on threads of its own, its outcome is told on the
 * window's thread.
 */
public final class Jobs implements AutoCloseable {
  private static final Duration MOMENT = Duration.ofSeconds(2);

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
    return on(
        Executors.newCachedThreadPool(Thread.ofPlatform().name("job-", 1).daemon().factory()),
        Platform::runLater);
  }

  /** Runs work on threads that end with these jobs. */
  static Jobs on(ExecutorService threads, Executor window) {
    return new Jobs(threads, window, () -> end(threads));
  }

  /** What is being written is taken away by the thread that writes it: it needs a moment. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
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

  /** Interrupts all work; returns when it has ended, or when it takes more than a moment. */
  @Override
  public void close() {
    close.run();
  }
}
