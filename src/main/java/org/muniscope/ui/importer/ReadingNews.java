package org.muniscope.ui.importer;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.muniscope.app.ImportProgress;
import org.muniscope.ui.kit.Job;

/**
 * The news of one reading on their way from its thread to the window's. News that come faster than
 * the window takes them replace each other, so a long report cannot flood it; after cancellation
 * none arrive.
 */
final class ReadingNews implements ImportProgress {
  private final AtomicReference<Optional<News>> latest = new AtomicReference<>(Optional.empty());
  private final Job.Signal signal;
  private final Executor window;
  private final Listener listener;

  ReadingNews(Job.Signal signal, Executor window, Listener listener) {
    this.signal = signal;
    this.window = window;
    this.listener = listener;
  }

  /** Hears on the window's thread how far a reading is. */
  @FunctionalInterface
  interface Listener {
    /** The meaning of {@link ImportProgress#pageRead}. */
    void hear(int page, int pages, int rows);
  }

  private record News(int page, int pages, int rows) {}

  @Override
  public boolean cancelled() {
    return signal.cancelled();
  }

  @Override
  public void pageRead(int page, int pages, int rows) {
    if (latest.getAndSet(Optional.of(new News(page, pages, rows))).isEmpty()) {
      window.execute(this::deliver);
    }
  }

  private void deliver() {
    latest
        .getAndSet(Optional.empty())
        .filter(_ -> !signal.cancelled())
        .ifPresent(news -> listener.hear(news.page(), news.pages(), news.rows()));
  }
}
