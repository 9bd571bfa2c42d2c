package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates of three words, and rates with a fraction. */
final class WordedCellsTest {
  private static List<String> words(String printed) {
    return words(WordedCells.DATES, printed);
  }

  private static List<String> words(WordedCells cells, String printed) {
    var line = new TypedPage().at(50, 100, printed).lines().getFirst();
    return cells.joined(line).tokens().stream().map(Token::text).toList();
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
  void theWordsOfADateAreOneWordWhereTheDayStandsFirst() {
    assertEquals(
        List.of("Series", "C", "4.750", "1 Feb 2018", "10,700,000"),
        words("Series C 4.750 1 Feb 2018 10,700,000"));
  }

  @Test
  void theWordsOfARateWithAFractionAreOneWord() {
    assertEquals(
        List.of("2013B-1", "6 3/8 %", "May", "15,", "2023"),
        words(WordedCells.RATES, "2013B-1 6 3/8 % May 15, 2023"));
  }

  @Test
  void theEndsOfARangeAreOneWord() {
    assertEquals(
        List.of("B", "3.00% to 5.00%", "1,000"),
        words(WordedCells.RATES, "B 3.00% to 5.00% 1,000"));
    assertEquals(List.of("B", "3.25 - 5.00%"), words(WordedCells.RATES, "B 3.25 - 5.00%"));
    assertEquals(List.of("5.00%", "2025 - 2030", "1,000"), words("5.00% 2025 - 2030 1,000"));
    assertEquals(List.of("7/1/25 – 7/1/30", "1,000"), words("7/1/25 – 7/1/30 1,000"));
  }

  @Test
  void whatIsNoRangeStaysApart() {
    assertEquals(List.of("1,000", "-", "2,000"), words("1,000 - 2,000"));
    assertEquals(List.of("Phase", "2", "to", "3"), words(WordedCells.RATES, "Phase 2 to 3"));
  }

  @Test
  void aRateWithoutAFractionStaysApart() {
    assertEquals(List.of("Phase", "2", "3", "%"), words(WordedCells.RATES, "Phase 2 3 %"));
  }

  @Test
  void wordsThatAreNoDateStayApart() {
    assertEquals(List.of("May", "Company", "2040"), words("May Company 2040"));
  }
}
