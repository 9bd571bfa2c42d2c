package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.export.WholeFile;

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

  @Test
  void nothingHalfWrittenIsLeftWhenTheProgramEnds(@TempDir Path folder) throws Exception {
    var jobs = Jobs.on(Executors.newCachedThreadPool(), Runnable::run);
    var begun = new CountDownLatch(1);
    jobs.lane()
        .start(
            Job.of(_ -> writeUntilInterrupted(folder.resolve("a.csv"), begun), _ -> {})
                .failing(_ -> {}));
    begun.await();
    jobs.close();
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  private static Path writeUntilInterrupted(Path file, CountDownLatch begun) throws IOException {
    WholeFile.write(
        file,
        out -> {
          begun.countDown();
          while (true) {
            out.write('a');
            out.flush();
          }
        });
    return file;
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
