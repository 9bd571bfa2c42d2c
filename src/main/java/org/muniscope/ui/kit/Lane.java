package org.muniscope.ui.kit;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A place where one job at a time counts; used from the window's thread only.
 *
 * <p>A job that another one overtakes is told to stop, and none of its handlers is called: the
 * place belongs to its successor.
 */
public final class Lane {
  private final Executor background;
  private final Executor window;
  private Optional<AtomicBoolean> running = Optional.empty();

  Lane(Executor background, Executor window) {
    this.background = background;
    this.window = window;
  }

  /** Starts a job and forgets the one before. */
  public <T> void start(Job<T> job) {
    cancel();
    var stop = new AtomicBoolean();
    running = Optional.of(stop);
    background.execute(() -> {
      var outcome = outcome(job, signal(stop));
      window.execute(() -> settle(job, stop, outcome));
    });
  }

  /** Asks the running job to stop; its handler for cancellation runs when it has. */
  public void cancel() {
    running.ifPresent(stop -> stop.set(true));
  }

  /** Whether a job has been started here that has not ended. */
  public boolean busy() {
    return running.isPresent();
  }

  @SuppressWarnings("CatchingUnchecked") // whatever work throws is its outcome, errors included
  private static <T> Runnable outcome(Job<T> job, Job.Signal signal) {
    try {
      var result = job.work().run(signal);
      return () -> job.success().accept(result);
    } catch (Throwable failure) {
      return () -> job.failure().accept(failure);
    }
  }

  private Job.Signal signal(AtomicBoolean stop) {
    return new Job.Signal() {
      @Override
      public boolean cancelled() {
        return stop.get();
      }

      @Override
      public void show(Runnable step) {
        window.execute(() -> {
          if (!stop.get()) {
            step.run();
          }
        });
      }
    };
  }

  private <T> void settle(Job<T> job, AtomicBoolean stop, Runnable outcome) {
    if (running.filter(current -> current.equals(stop)).isEmpty()) {
      return;
    }
    running = Optional.empty();
    try {
      (stop.get() ? job.cancelled() : outcome).run();
    } finally {
      job.last().run();
    }
  }
}
