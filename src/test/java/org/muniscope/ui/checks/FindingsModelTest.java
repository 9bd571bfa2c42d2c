package org.muniscope.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings are ordered as one works through them. */
final class FindingsModelTest {
  private final FindingsModel model = new FindingsModel();

  @Test
  void problemsComeFirstAndEachPageByPage() {
    model.show(List.of(Samples.NOTE, Samples.LATE, Samples.EARLY));
    assertEquals(List.of(Samples.EARLY, Samples.LATE, Samples.NOTE), model.shown());
  }

  @Test
  void theFilterHidesNotesAndKeepsCountingThem() {
    model.show(List.of(Samples.NOTE, Samples.LATE, Samples.EARLY));
    model.onlyProblemsProperty().set(true);
    assertEquals(List.of(Samples.EARLY, Samples.LATE), model.shown());
    assertEquals(2, model.problemsProperty().get());
    assertEquals(1, model.notesProperty().get());
  }
}
