package org.muniscope.analysis.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EighthsTest {
  @ParameterizedTest
  @CsvSource({
    "5.13, 5.125",
    "5.38, 5.375",
    "5.63, 5.625",
    "5.88, 5.875",
    "0.13, 0.125",
    "5.12, 5.12",
    "5.25, 5.25",
    "5.00, 5.00",
    "5.130, 5.130",
    "5.1, 5.1",
    "5, 5",
    "-5.13, -5.13"
  })
  void eighthsAreRestoredAndOtherRatesStay(BigDecimal printed, BigDecimal rate) {
    assertEquals(rate, Eighths.restored(printed));
  }
}
