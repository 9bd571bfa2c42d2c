package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Periods beside each other, with figures of a report of 2012. */
final class PeriodChecksTest {
  private static final String CHAINED =
      "Net assets at the beginning and at the end of the period before, 2012";
  private static final String ROLLED = "Net assets at the end of the period, 2012";
  private static final String A_SHARE = "Net asset value a share at the end of the period, 2012";

  private static TypedReport changes(String beginning) {
    return new TypedReport()
        .table(
            "Statement of Changes in Net Assets",
            "2012 | 2011",
            "Net increase (decrease) in net assets | 27,351,130 | (17,455,522)",
            "Beginning of year | " + beginning + " | 199,529,581",
            "End of year | 209,425,189 | 182,074,059");
  }

  @Test
  void aPeriodBeginsWithTheEndOfTheOneBefore() {
    assertEquals(Optional.of(Verdict.TIES), changes("182,074,059").verdict(CHAINED));
  }

  @Test
  void anotherBeginningIsTold() {
    assertEquals(Optional.of(Verdict.UNSETTLED), changes("182,074,095").verdict(CHAINED));
  }

  @Test
  void aPeriodEndsWithItsBeginningAndItsIncrease() {
    assertEquals(Optional.of(Verdict.TIES), changes("182,074,059").verdict(ROLLED));
  }

  @Test
  void theLastPeriodEndsWithTheNetAssetsOfTheSchedule() {
    var report =
        new TypedReport()
            .table(
                "Statement of Changes in Net Assets",
                "",
                "Beginning of year | 30,000,000",
                "End of year | 40,553,674");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Net assets at the end of the period and in the schedule"));
  }

  @Test
  void aValueAShareFollowsFromTheLinesAbove() {
    var report =
        new TypedReport()
            .table(
                "Financial Highlights",
                "2012",
                "Net asset value, beginning of period | 13.54",
                "Income | 0.91",
                "Gains | 2.00",
                "Total from operations | 2.91",
                "Dividends | (0.88)",
                "Net asset value, end of period | 15.57");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(A_SHARE));
  }

  @Test
  void aTableThatPrintsTheEndAboveTheBeginningIsNotAddedUp() {
    var report =
        new TypedReport()
            .table(
                "Financial Highlights",
                "2012",
                "Net asset value, end of period | 15.57",
                "Net asset value, beginning of period | 13.54");
    assertEquals(Optional.empty(), report.verdict(A_SHARE));
  }
}
