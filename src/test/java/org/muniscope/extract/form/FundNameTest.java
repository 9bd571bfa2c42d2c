package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How funds are called where a report prints their names. */
final class FundNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbor Lane Municipal Income Fund II",
        "EASTVALE TAX-FREE TRUST, INC.",
        "Marlow New York Municipals"
      })
  void aNameOnACoverEndsWithTheKindOfTheFund(String line) {
    assertTrue(FundName.onCover(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Letter to the holders of the Fund", "Annual Report", "Our view: Income"})
  void otherWordsOfACoverAreNoName(String line) {
    assertFalse(FundName.onCover(line));
  }

  @Test
  void aNameOnACoverMayEndWithAnotherWord() {
    assertTrue(FundName.onCoverWithin("Bond Trust of the Coast"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Investments in Securities", "Municipal Bonds", "See Notes to the Income Fund"})
  void whatElseStandsAboveAScheduleIsNoName(String line) {
    assertFalse(FundName.inTitle(line, line));
  }

  @Test
  void aNameAtTheEdgeOfAPageMayHaveAYearBehindIt() {
    assertTrue(FundName.atEdge("Harbor Lane High Yield Fund 2012"));
  }

  @Test
  void aSentenceOnAFundIsNoName() {
    assertFalse(FundName.atEdge("Harbor Lane is a closed-end fund"));
  }
}
