package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that announce the series of an issuer, and lines that only wrap. */
final class IssuerTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Washington (State of):",
        "Alhambra Unified School District (Election of 2004);",
        "Jefferson County, AL, Sewer Revenue:"
      })
  void aLineThatEndsInAColonOrSemicolonGoverns(String printed) {
    assertTrue(IssuerText.announces(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Series 2010, RB",
        "(Insured by:",
        "Hospital (AGC;",
        "Rev., INS:",
        "Series C, step bond, 0% to 7/1/2019;"
      })
  void aLineThatWrapsDoesNot(String printed) {
    assertFalse(IssuerText.announces(printed));
  }
}
