package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Box;
import org.muniscope.pdf.Word;

/** Words of which the heads of a schedule's columns are made. */
final class HeadWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Value",
        "Par (000)",
        "Principal Amount",
        "Maturity Date",
        "Moody’s/S&P Rating",
        "Rate%",
        "$",
        "Value (Note 1a)",
        "Market Value (a)",
        "Call Provisions2"
      })
  void wordsOfColumnsMakeAHead(String printed) {
    assertTrue(HeadWords.head(cell(printed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alabama", "Water Revenue", "Value Village Bonds", "1,500,000"})
  void otherWordsMakeNone(String printed) {
    assertFalse(HeadWords.head(cell(printed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Note 1)", "See Note 1", "in U.S. dollars", "(unaudited)", "1a"})
  void wordsBesideAHeadMakeNoneByThemselves(String printed) {
    assertTrue(HeadWords.weak(cell(printed)));
    assertFalse(HeadWords.head(cell(printed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Provisions (b)", "Amount (000)", "Par (in thousands)"})
  void aMarkOrTheUnitClosesAHead(String printed) {
    assertTrue(HeadWords.ends(cell(printed)));
  }

  @Test
  void aHeadWithoutEitherIsOpen() {
    assertFalse(HeadWords.ends(cell("Principal Amount")));
  }

  @ParameterizedTest
  @CsvSource({
    "Interest, Maturity",
    "Maturity, Par",
    "Value, Market",
    "Rate, Ratings",
    "Ratings, Description"
  })
  void twoHeadsThatStandCloseAreTwo(String left, String right) {
    assertTrue(HeadWords.parts(token(left), token(right)));
  }

  @ParameterizedTest
  @CsvSource({"Principal, Amount", "Maturity, Date", "Market, Value", "Interest, Rate"})
  void theWordsOfOneHeadAreOne(String left, String right) {
    assertFalse(HeadWords.parts(token(left), token(right)));
  }

  @Test
  void headsThatWereRunTogetherComeApart() {
    assertEquals(
        List.of("Coupon", "Maturity"),
        HeadWords.apart(token("CouponMaturity")).stream().map(Token::text).toList());
  }

  @Test
  void aNameWithACapitalWithinStaysWhole() {
    assertEquals(List.of(token("McCormick")), HeadWords.apart(token("McCormick")));
  }

  private static List<Token> cell(String words) {
    return Stream.of(words.split(" ")).map(HeadWordsTest::token).toList();
  }

  private static Token token(String text) {
    var box = new Box(50, 100, 5.0 * text.length(), 8);
    return Token.of(new Word(text, box, 108, 8, /* bold= */ false));
  }
}
