package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.muniscope.ui.kit.Job;

/** News of a reading reach the window as fast as it takes them and no faster. */
final class ReadingNewsTest {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final List<Runnable> window = new ArrayList<>();
  private final List<Integer> heard = new ArrayList<>();
  private final ReadingNews news =
      new ReadingNews(new Switch(), window::add, (page, _, _) -> heard.add(page));

  @Test
  void newsThatTheWindowHasNotTakenAreReplaced() {
    news.pageRead(1, 250, 0);
    news.pageRead(2, 250, 9);
    news.pageRead(3, 250, 20);
    assertEquals(1, window.size());
    window.removeFirst().run();
    assertEquals(List.of(3), heard);
  }

  @Test
  void theNextNewsComeAfterTheLastWereTaken() {
    news.pageRead(1, 250, 0);
    window.removeFirst().run();
    news.pageRead(2, 250, 9);
    window.removeFirst().run();
    assertEquals(List.of(1, 2), heard);
  }

  @Test
  void nothingIsHeardAfterCancellation() {
    news.pageRead(1, 250, 0);
    cancelled.set(true);
    window.removeFirst().run();
    assertEquals(List.of(), heard);
  }

  /** A signal that the test turns to "stop". */
  private final class Switch implements Job.Signal {
    @Override
    public boolean cancelled() {
      return cancelled.get();
    }

    @Override
    public void show(Runnable step) {
      step.run();
    }
  }
}
