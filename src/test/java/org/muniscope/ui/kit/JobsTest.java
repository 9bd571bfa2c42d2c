package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Every end of a job is told once, and what nobody waits for any more is dropped. */
final class JobsTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final Lane lane = Jobs.on(background::add, Runnable::run).lane();

  @Test
  void aResultIsToldAndThenTheLastStepRuns() {
    lane.start(telling(_ -> "rows"));
    assertTrue(lane.busy());
    runAll();
    assertEquals(List.of("rows", "last"), told);
    assertFalse(lane.busy());
  }

  @Test
  void aFailureIsToldAndThenTheLastStepRuns() {
    lane.start(
        telling(_ -> {
          throw new IllegalStateException("unreadable");
        }));
    runAll();
    assertEquals(List.of("failed: unreadable", "last"), told);
  }

  @Test
  void aCancelledJobIsToldAsCancelledHoweverItEnds() {
    lane.start(telling(signal -> signal.cancelled() ? "stopped" : "went on"));
    lane.cancel();
    runAll();
    assertEquals(List.of("cancelled", "last"), told);
  }

  @Test
  void nothingIsToldOfAJobThatAnotherOvertook() {
    lane.start(telling(_ -> "first"));
    lane.start(telling(_ -> "second"));
    runAll();
    assertEquals(List.of("second", "last"), told);
  }

  @Test
  void anOvertakenJobIsAskedToStop() {
    var asked = new ArrayList<Boolean>();
    lane.start(Job.of(signal -> asked.add(signal.cancelled()), _ -> {}));
    lane.start(telling(_ -> "second"));
    runAll();
    assertEquals(List.of(true), asked);
  }

  @Test
  void theLastStepRunsAlsoWhenAHandlerThrows() {
    lane.start(
        Job.<String>of(
                _ -> "rows",
                _ -> {
                  throw new IllegalStateException("in the handler");
                })
            .lastly(() -> told.add("last")));
    try {
      runAll();
    } catch (IllegalStateException bug) {
      told.add(bug.getMessage());
    }
    assertEquals(List.of("last", "in the handler"), told);
  }

  private Job<String> telling(Job.Work<String> work) {
    return Job.of(work, told::add)
        .failing(failure -> told.add("failed: " + failure.getMessage()))
        .cancelling(() -> told.add("cancelled"))
        .lastly(() -> told.add("last"));
  }

  private void runAll() {
    for (var next = background.poll(); next != null; next = background.poll()) {
      next.run();
    }
  }
}
