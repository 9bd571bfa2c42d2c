package org.muniscope.ui.kit;

import java.util.function.Consumer;

/**
 * A piece of work with an end for each of its outcomes.
 *
 * <p>The work runs in the background; success, failure, cancellation and the last step run on the
 * window's thread, exactly one of the first three and then always the last. A failure that nobody
 * handles goes to the thread's handler of uncaught exceptions instead of vanishing.
 *
 * @param work what is to be done
 * @param success hears the result
 * @param failure hears what was thrown
 * @param cancelled runs when the work ended after it was asked to stop, however it ended
 * @param last runs after each of them
 * @param <T> result
 */
public record Job<T>(
    Work<T> work,
    Consumer<T> success,
    Consumer<Throwable> failure,
    Runnable cancelled,
    Runnable last) {

  /** Work that may fail and that asks from time to time whether it should stop. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does the work, off the window's thread. */
    T run(Signal signal) throws Exception;
  }

  /** What work hears from the window, and how it shows how far it is. */
  public interface Signal {
    /** Whether to stop: nobody waits for the result any more. */
    boolean cancelled();

    /**
     * Runs a step on the window's thread, unless nobody waits for the work any more. Without a
     * window of its own a signal runs it at once.
     */
    default void show(Runnable step) {
      step.run();
    }
  }

  /** A job whose result goes to a consumer; the other outcomes are added one by one. */
  public static <T> Job<T> of(Work<T> work, Consumer<T> success) {
    return new Job<>(work, success, Job::uncaught, () -> {}, () -> {});
  }

  /** The same job with a handler for failure. */
  public Job<T> failing(Consumer<Throwable> handler) {
    return new Job<>(work, success, handler, cancelled, last);
  }

  /** The same job with a handler for cancellation. */
  public Job<T> cancelling(Runnable handler) {
    return new Job<>(work, success, failure, handler, last);
  }

  /** The same job with a step that runs at the end, whatever the outcome. */
  public Job<T> lastly(Runnable step) {
    return new Job<>(work, success, failure, cancelled, step);
  }

  private static void uncaught(Throwable failure) {
    var thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
  }
}
