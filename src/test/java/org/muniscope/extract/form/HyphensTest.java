package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that the end of a line parts. */
final class HyphensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phoenix Civic Improvement Corpo- | ration, Airport Revenue     | Phoenix Civic Improvement Corporation, Airport Revenue
          mortgage-                        | backed securities program   | mortgage-backed securities program
          Tobacco Settlement Asset-        | Backed Bonds, Series 2005A  | Tobacco Settlement Asset-Backed Bonds, Series 2005A
          Series 2009-                     | A, 5.00%                    | Series 2009-A, 5.00%
          (Cajun Facilities, Inc.-         | Housing & Parking)          | (Cajun Facilities, Inc.-Housing & Parking)
          Marlow GO, Series A-             | 5.00%, 7/1/30               | Marlow GO, Series A- 5.00%, 7/1/30
          Project No. 2-                   | 7/1/30                      | Project No. 2- 7/1/30
          5.00%-                           | 6.00%, 7/1/30               | 5.00%-6.00%, 7/1/30
          Alabama -                        | various                     | Alabama - various
          Series A,                        | 5.00%, 7/1/30               | Series A, 5.00%, 7/1/30
          """)
  void aHyphenAtTheEndOfALineStandsInAWord(String above, String below, String joined) {
    var words = new StringBuilder();
    Hyphens.add(words, above);
    Hyphens.add(words, below);
    assertEquals(joined, words.toString());
  }
}
