package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dots between a description and its numbers. */
final class LeadersTest {
  @ParameterizedTest
  @ValueSource(strings = {".", "....", "…", "·", "____"})
  void dotsThatLeadToANumberAreNoWord(String printed) {
    assertTrue(Leaders.is(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ref.", "5.25", "—", ""})
  void aWordThatEndsInAFullStopIsNoLeader(String printed) {
    assertFalse(Leaders.is(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bonds...........   | Bonds
          07/01/30…          | 07/01/30
          Corp.              | Corp.
          Rev. . . . .       | Rev
          """)
  void dotsBehindAWordAreDropped(String printed, String word) {
    assertEquals(word, Leaders.strip(printed));
  }
}
