package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of securities; those of well-known shares and bonds show the digit that checks them. */
final class CusipTest {
  @ParameterizedTest
  @ValueSource(strings = {"037833100", "17275R102", "38259P508", "594918104", "68389X105"})
  void theLastDigitChecksTheOthers(String number) {
    assertTrue(Cusip.is(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"037833101", "17275R103", "17275R10", "17275r102", "DISTRICTS", "2011-2012"})
  void aWordWithAnotherLastDigitIsNone(String word) {
    assertFalse(Cusip.is(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"037833100", "ABCDEFGH2"})
  void aNumberOrAWordNeedsMoreThanItsLastDigitAmongOtherWords(String word) {
    assertTrue(Cusip.is(word));
    assertFalse(Cusip.inText(word));
  }
}
