package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.extract.text.TypedPage;

/** CUSIP numbers beside and among the words of a bond. */
final class SecurityNumbersTest {
  private static TypedPage page() {
    return new TypedPage()
        .at(40, 100, "Security")
        .upTo(450, 100, "Principal Amount")
        .upTo(560, 100, "Value");
  }

  private static String words(TypedPage page) {
    page.upTo(450, 115, "1,500,000").upTo(560, 115, "1,612,345");
    return TypedTable.of(page).rows().getLast().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17275R102 Selma Water Board, RB, 5.00%, 7/1/30         | Selma Water Board, RB, 5.00%, 7/1/30
          Selma Water Board 17275R102, RB, 5.00%, 7/1/30         | Selma Water Board, RB, 5.00%, 7/1/30
          Selma Water Board, RB, 5.00%, 7/1/30, CUSIP 17275R102  | Selma Water Board, RB, 5.00%, 7/1/30,
          Selma Water Board (CUSIP 594918104), RB, 5.00%, 7/1/30 | Selma Water Board, RB, 5.00%, 7/1/30
          Selma Water Board CUSIP: ABCDEFGH2; RB, 5.00%, 7/1/30  | Selma Water Board; RB, 5.00%, 7/1/30
          Selma Water Board, Loan 594918104, RB, 5.00%, 7/1/30   | Selma Water Board, Loan 594918104, RB, 5.00%, 7/1/30
          SELMA WATERING2 ABCDEFGH2, RB, 5.00%, 7/1/30           | SELMA WATERING2 ABCDEFGH2, RB, 5.00%, 7/1/30
          """)
  void theNumberIsNoneOfTheWordsOfTheBond(String printed, String words) {
    assertEquals(words, words(page().at(40, 115, printed)));
  }

  @Test
  void aNumberWithOneDigitStandsInTheColumnOfNumbers() {
    var page = page().at(300, 100, "CUSIP").at(40, 115, "Selma Water Board, RB, 5.00%, 7/1/30");
    assertEquals("Selma Water Board, RB, 5.00%, 7/1/30", words(page.at(300, 115, "ABCDEFGH2")));
  }
}
