package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings are found where a telling word stands, and nowhere else. */
final class ClueTest {
  private static final Clue ESCROWED =
      Clue.of("(?i)\\bETM\\b|escrowed to maturity", "etm", "escrowed");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Series A, 5.00%, 7/1/30 (Escrowed to Maturity) | true
          Series A, ETM, 5.00%, 7/1/30                   | true
          Series A, 5.00%, 7/1/30 (Escrowed)             | false
          Series A, 5.00%, 7/1/30                        | false
          """)
  void aWordingIsFoundInEveryCaseOfItsLetters(String text, boolean said) {
    assertEquals(said, ESCROWED.in(text, text.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource({"Series A", "''"})
  void theTellingWordDecidesBeforeThePatternDoes(String text) {
    var anything = Clue.of(".+", "escrowed");
    assertFalse(anything.in(text, text.toLowerCase(Locale.ROOT)));
  }
}
