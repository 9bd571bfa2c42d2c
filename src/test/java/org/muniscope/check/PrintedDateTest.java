package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days in lines that were not understood and in sentences. */
final class PrintedDateTest {
  @ParameterizedTest
  @CsvSource({
    "6/1/37, 2037-06-01",
    "12-01-2052, 2052-12-01",
    "7/1/52, 2052-07-01",
    "7/1/95, 1995-07-01"
  })
  void twoDigitsOfAYearMeanTheLifetimeOfBonds(String printed, LocalDate day) {
    assertEquals(Optional.of(day), PrintedDate.read(printed));
  }

  @Test
  void aDayThatNoCalendarHasIsNone() {
    assertEquals(Optional.empty(), PrintedDate.read("13/1/2030"));
  }
}
