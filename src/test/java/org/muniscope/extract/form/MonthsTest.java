package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of months in every form that filings print. */
final class MonthsTest {
  @ParameterizedTest
  @CsvSource({"Jan, 1", "june, 6", "JUL., 7", "Sept., 9", "December, 12", "Ltd, 0"})
  void aNameTellsWhichMonthItIs(String name, int month) {
    assertEquals(month, Months.number(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"due July 1", "1-Jul-30", "Sept. 30, 2026"})
  void aNumberBesideANameMayBeADay(String text) {
    assertTrue(Months.numbered(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Series 2010", "May be called", "Tower 5"})
  void aNumberOrANameAloneIsNone(String text) {
    assertFalse(Months.numbered(text));
  }
}
