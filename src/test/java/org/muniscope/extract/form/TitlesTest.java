package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of a report are called. */
final class TitlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schedule of Investments",
        "Portfolio of Investments — continued",
        "STATEMENT OF INVESTMENTS (Unaudited) (continued)",
        "Consolidated Schedule of Investments February 29, 2012"
      })
  void theTitleOfAScheduleIsKnown(String printed) {
    assertTrue(Titles.ofSchedule(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Statement of Operations", "Total Investments", "Investments of the Fund"})
  void otherPartsOfTheReportAreNoSchedule(String printed) {
    assertFalse(Titles.ofSchedule(printed));
  }
}
