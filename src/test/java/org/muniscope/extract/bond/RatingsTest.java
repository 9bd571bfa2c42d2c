package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scales of Moody's, Standard & Poor's and Fitch, as columns of ratings print them. */
final class RatingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAA",
        "A*@",
        "AA-/A+*@",
        "Aaa",
        "aaa",
        "AA+",
        "Aa2*",
        "Baa3/BBB-",
        "Aa3/AA*/",
        "Aa2*/AA",
        "BBB-(a)",
        "BBB/P",
        "A1",
        "A-1+",
        "VMIG1",
        "MIG-1",
        "SP-1+",
        "P-1",
        "F1+",
        "NR",
        "nr",
        "N/R",
        "N.R.",
        "WR",
        "—",
        "(4)",
        "(AA",
        "(Baa1,"
      })
  void aWordOfAScaleIsARating(String word) {
    assertTrue(Ratings.is(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Santa", "City", "No.", "1/1/04", "43,", "5.375%", "due", "MO", "Auth."})
  void aWordOfADescriptionIsNone(String word) {
    assertFalse(Ratings.is(word));
  }

  @Test
  void aBracketEndsWhatItBegan() {
    assertTrue(Ratings.goesOn("(AA", ","));
    assertTrue(Ratings.goesOn("(AA,", "Aa1)"));
    assertFalse(Ratings.goesOn("AA", "Aa1)"));
  }
}
