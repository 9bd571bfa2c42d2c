package org.muniscope.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks are ordered by what a person has to look at. */
final class ChecksModelTest {
  private final ChecksModel model = new ChecksModel();

  @Test
  void whatDiffersComesFirstAndWhatIsNotPrintedLast() {
    model.show(Samples.CHECKS);
    assertEquals(
        List.of(
            Samples.DIFFERS, Samples.UNSETTLED, Samples.WITHIN, Samples.TIES, Samples.NOT_PRINTED),
        model.shown());
  }

  @Test
  void theFilterLeavesOnlyWhatDiffers() {
    model.show(Samples.CHECKS);
    model.onlyProblemsProperty().set(true);
    assertEquals(List.of(Samples.DIFFERS), model.shown());
    model.onlyProblemsProperty().set(false);
    assertEquals(5, model.shown().size());
  }

  @Test
  void theFilterHoldsForTheNextFiling() {
    model.onlyProblemsProperty().set(true);
    model.show(Samples.CHECKS);
    assertEquals(List.of(Samples.DIFFERS), model.shown());
  }

  @Test
  void aNumberThatIsNotPrintedIsNotCountedAsTied() {
    model.show(Samples.CHECKS);
    var counts = model.countsProperty().get();
    assertEquals(new VerdictCounts(1, 1, 1, 1, 1), counts);
    assertEquals(3, counts.decided());
  }
}
