package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates of three words. */
final class WordedDatesTest {
  private static List<String> words(String printed) {
    var line = new TypedPage().at(50, 100, printed).lines().getFirst();
    return WordedDates.joined(line).tokens().stream().map(Token::text).toList();
  }

  @Test
  void theWordsOfADateAreOneWord() {
    assertEquals(
        List.of("Series", "C", "5.000", "Oct 01, 2045", "1,085,000"),
        words("Series C 5.000 Oct 01, 2045 1,085,000"));
  }

  @Test
  void aMarkBehindADateStaysWithIt() {
    assertEquals(List.of("Mar. 15, 2040(a)"), words("Mar. 15, 2040(a)"));
  }

  @Test
  void wordsThatAreNoDateStayApart() {
    assertEquals(List.of("May", "Company", "2040"), words("May Company 2040"));
  }
}
