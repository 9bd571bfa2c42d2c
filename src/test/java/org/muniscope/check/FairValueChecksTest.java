package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Levels of fair value of the thirty bonds, worth 49,553,674 dollars. */
final class FairValueChecksTest {
  private static final String ALL = "Fair value of all levels and total investments";

  @Test
  void theLevelsOfATableAddUpToItsTotalAndToTotalInvestments() {
    var report =
        new TypedReport()
            .table(
                "Fair Value",
                "Level 1 | Level 2 | Level 3 | Total",
                "Municipal Bonds | $— | $49,553,674 | $— | $49,553,674");
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Fair value: sum of the levels"));
    assertEquals(Optional.of(Verdict.TIES), report.verdict(ALL));
  }

  @Test
  void theLevelsOfASentenceAddUpToTotalInvestments() {
    var report =
        new TypedReport()
            .sentence(
                "By the fair value hierarchy, investments are Level 1 $1,000,000, Level 2"
                    + " $48,553,674 and Level 3 $—.");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(ALL));
  }

  @Test
  void otherLevelsAreToldWithoutAccusing() {
    var report =
        new TypedReport()
            .table("Fair Value", "Level 1 | Level 2 | Level 3", "Bonds | $— | $49,553,675 | $—");
    assertEquals(Optional.of(Verdict.UNSETTLED), report.verdict(ALL));
  }
}
