package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words of a series below the line of its issuer, and words of a bond with an issuer of its own.
 */
final class SeriesTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.00%, 06/01/19",
        "due 7/1/2031 (a)",
        "5.000%, 7/01/35 (Alternative Minimum Tax)",
        "zero coupon, 8/1/40",
        "144A 5.25% 6/1/26 (AMT)",
        "AGM, 5.00%, 08/01/2021"
      })
  void aRateAndADateAloneAreNothingButTerms(String printed) {
    assertTrue(SeriesText.terms(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Marlow Water RB, 5.00%, 6/1/37", "Series A, 5.00%, 6/1/37"})
  void whatNamesMoreIsNot(String printed) {
    assertFalse(SeriesText.terms(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RB, Series A", "GO, 5.00%", "Rev., Series 2012", "(AGM Insured), 5.00%"})
  void aSeriesBeginsWithTheKindOfTheBond(String printed) {
    assertTrue(SeriesText.begins(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Refugio County RB", "Revere Water GO", "Marlow Water RB"})
  void anIssuerThatBeginsAlikeIsNoSeries(String printed) {
    assertFalse(SeriesText.begins(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Series 2012 A, 5.00%",
        "Series C-1",
        "Ser. B, 4.00%",
        "AGM Series C, 5.00%",
        "Subordinated Series 2012B",
        "Senior Lien Series 2016C",
        "(Gannon University Project) Series TT1 4.00%"
      })
  void noIssuerIsCalledSeries(String printed) {
    assertTrue(SeriesText.lacksIssuer(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(AGM Insured) 5.00%", "(AMT) 5.00%", "(a) Marlow Water", "Marlow (City)"})
  void notEveryBracketIsAProjectOfTheIssuerAbove(String printed) {
    assertFalse(SeriesText.lacksIssuer(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlow Water RB, Series 2012",
        "Ser. A (AGM), AMT",
        "Series 2012 A-1 (AMBAC) AMT"
      })
  void aSeriesCanEndALine(String printed) {
    assertTrue(SeriesText.ends(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marlow Water RB, Series 2012, 5.00%, 6/1/37 | Marlow Water RB
          Marlow Water RB AGM Series 2012, 5.00%      | Marlow Water RB
          Marlow Water RB, 5.00%, 6/1/37              | Marlow Water RB
          Marlow Water RB                             | Marlow Water RB
          """)
  void theIssuerIsSoughtBeforeTheSeriesOrTheRate(String bond, String before) {
    assertEquals(before, SeriesText.before(bond));
  }

  @Test
  void theIssuerOfTwoProjectsIsSoughtBeforeTheFirst() {
    assertEquals(
        "Marlow Authority",
        SeriesText.before("Marlow Authority (Steel Corp. Project) 5.00%", "(Paper Project) 4.00%"));
  }
}
