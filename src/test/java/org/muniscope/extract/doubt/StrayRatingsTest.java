package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings among the words of a bond. */
final class StrayRatingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aa1 Marlow Water Revenue, Series A, 5.00%, 1/1/2029",
        "AA-/Aa3 Marlow Water Revenue, Series A, 5.00%, 1/1/2029",
        "NR Marlow Water Revenue, Series A, 5.00%, 1/1/2029",
        "Marlow Water Revenue, Series A, 5.00%, 1/1/2029 BBB+",
        "Marlow Water Revenue, Series A, 5.00%, 1/1/29 - FSA Insured Aaa"
      })
  void aRatingAtAnEndIsDoubted(String description) {
    assertEquals(
        List.of(
            "This description begins or ends with what looks like a rating: words of another"
                + " column may have got into it."),
        Suspected.words(new StrayRatings(), description));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Better Marlow Development Corp., Series A, 5.00%, 1/1/2029",
        "Marlow Water Revenue, Ser. 2004 AA",
        "Marlow Water Revenue, 5.00%, 1/1/2029, Series A1",
        "Marlow Water Revenue, 5.00%, 1/1/2029 (AA insured)"
      })
  void theLettersOfASeriesAreNot(String description) {
    assertEquals(List.of(), Suspected.words(new StrayRatings(), description));
  }
}
