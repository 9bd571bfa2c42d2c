package org.muniscope.analysis.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {
  /** Worked by hand from the wording of MSRB Rule G-33(e): the 31st counts as the 30th. */
  @ParameterizedTest
  @CsvSource({
    "2012-01-01, 2012-07-01, 180",
    "2012-01-31, 2012-02-29, 29",
    "2012-01-31, 2012-03-31, 60",
    "2012-01-30, 2012-03-31, 60",
    "2012-01-15, 2012-03-31, 76",
    "2012-02-29, 2012-03-01, 2",
    "2011-12-31, 2012-12-31, 360",
    "2012-05-01, 2012-05-01, 0"
  })
  void monthsHaveThirtyDays(LocalDate from, LocalDate to, long days) {
    assertEquals(days, DayCount.THIRTY_360.days(from, to));
  }

  @ParameterizedTest
  @CsvSource({"2012-01-01, 2012-07-01, 182", "2012-02-28, 2012-03-01, 2"})
  void actualDaysAreThoseOfTheCalendar(LocalDate from, LocalDate to, long days) {
    assertEquals(days, DayCount.ACTUAL_ACTUAL_ICMA.days(from, to));
  }
}
