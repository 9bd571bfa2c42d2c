package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muniscope.extract.table.TypedRow.COUPON;
import static org.muniscope.extract.table.TypedRow.MATURITY;
import static org.muniscope.extract.table.TypedRow.PRINCIPAL;
import static org.muniscope.extract.table.TypedRow.VALUE;
import static org.muniscope.extract.table.TypedRow.last;
import static org.muniscope.extract.table.TypedRow.running;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.TypedPage;

/** Footnote marks beside the words and the numbers of a line. */
final class RowMarksTest {
  @Test
  void aLetterThatHangsBeforeTheWordsIsAMark() {
    var row = last(new TypedPage().at(40, 140, "b").at(50, 140, "Tempe Utilities Commission"));
    assertEquals(List.of("b"), row.marks());
    assertEquals("Tempe Utilities Commission", row.text());
  }

  @Test
  void aLetterThatHangsBeforeARateIsAMark() {
    var row = last(new TypedPage().at(40, 140, "a").at(50, 140, "5.25% due 12/1/2053"));
    assertEquals(List.of("a"), row.marks());
    assertEquals("5.25% due 12/1/2053", row.text());
  }

  @Test
  void aLetterInTheMarginOfALaterLineIsAMark() {
    var row = last(new TypedPage().at(34, 140, "a").at(58, 140, "due 6/1/2043 (put 6/1/2023)"));
    assertEquals(List.of("a"), row.marks());
    assertEquals("due 6/1/2043 (put 6/1/2023)", row.text());
  }

  @Test
  void lettersThatHangBeforeTheWordsAreMarks() {
    var row = last(new TypedPage().at(34, 140, "a,b").at(50, 140, "Hospital Revenue, 2011"));
    assertEquals(List.of("a", "b"), row.marks());
    assertEquals("Hospital Revenue, 2011", row.text());
  }

  @Test
  void aBracketThatHangsBeforeTheWordsIsAMark() {
    var row = last(new TypedPage().at(32, 140, "(b)").at(50, 140, "Baldwin County Dev Auth"));
    assertEquals(List.of("b"), row.marks());
    assertEquals(50, row.indent());
  }

  @Test
  void smallNumbersOnTheBaselineBeforeTheWordsAreMarks() {
    var row = last(new TypedPage().small(38, 140, "1,2").at(50, 140, "Abington School District"));
    assertEquals(List.of("1", "2"), row.marks());
    assertEquals("Abington School District", row.text());
    assertEquals(50, row.indent());
  }

  @Test
  void aSmallNumberBetweenThePrincipalAmountAndTheWordsIsAMark() {
    var page = new TypedPage().upTo(130, 130, "2,620,000").small(138, 130, "1");
    var row = principalFirst(page.at(150, 130, "Sachs Group, Inc. GTD), 0.450%, 12/1/2026"));
    assertEquals(List.of("1"), row.marks());
    assertEquals("Sachs Group, Inc. GTD), 0.450%, 12/1/2026", row.text());
  }

  @Test
  void aSignOfMultiplicationBehindWordsIsNoMark() {
    var page = running(240, "0.916% (USLIBOR x").upTo(130, 140, "2,620,000");
    assertEquals(List.of(), principalFirst(page.upTo(500, 140, "2,761,575")).marks());
  }

  private static Row principalFirst(double mark, String marks) {
    var page = new TypedPage().at(mark, 130, marks).upTo(130, 130, "2,620,000");
    page.at(150, 130, "Marlow Water, 5.00%, 7/01/2031").upTo(500, 130, "2,761,575");
    return principalFirst(page);
  }

  /** The last line that a test typed, below rows whose principal amounts come first. */
  private static Row principalFirst(TypedPage page) {
    page.at(80, 80, "Principal").at(150, 80, "Description");
    page.at(476, 80, "Value");
    for (var at = 0; at < 3; at++) {
      page.upTo(130, 100 + 10 * at, "1,500,000")
          .at(150, 100 + 10 * at, "Oak Park School Dist., 5.25%, 7/01/2030")
          .upTo(500, 100 + 10 * at, "1,612,345");
    }
    var lines = page.lines();
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    return Row.of(lines.getLast(), Columns.learn(head, lines.subList(1, lines.size())));
  }

  @Test
  void bracketsThatHangBeforeThePrincipalAmountAreMarks() {
    var row = principalFirst(40, "(b) (c)");
    assertEquals(List.of("b", "c"), row.marks());
    assertEquals("Marlow Water, 5.00%, 7/01/2031", row.text());
    assertEquals(150, row.indent());
  }

  @Test
  void aNegativeNumberBeforeThePrincipalAmountIsNoMark() {
    assertEquals(List.of(), principalFirst(40, "(104)").marks());
  }

  @Test
  void aSmallNumberBeforeAHeadingIsItsMark() {
    var row =
        last(new TypedPage().at(50, 140, "SHORT-TERM MUNICIPALS—8.6%").upTo(PRINCIPAL, 140, "3"));
    assertEquals(List.of("3"), row.marks());
    assertTrue(row.principal().isEmpty());
  }

  @Test
  void aLetterApartBetweenTheWordsAndTheValueIsAMark() {
    var row =
        last(
            new TypedPage()
                .at(50, 140, "2014, 6.500%, 2024")
                .at(PRINCIPAL + 20, 140, "c")
                .upTo(VALUE, 140, "1,677,311"));
    assertEquals(List.of("c"), row.marks());
    assertEquals("2014, 6.500%, 2024", row.text());
  }

  @Test
  void aSmallValueKeepsItsColumnWhereManyMarksReachOutOfIt() {
    var row =
        last(
            new TypedPage()
                .at(50, 140, "Series 2010")
                .upTo(PRINCIPAL, 140, "25")
                .at(VALUE - 8, 140, "23(c)(d)(e)(f)(g)(h)(j)"));
    assertEquals(23, row.value().orElseThrow().value());
    assertEquals(List.of("c", "d", "e", "f", "g", "h", "j"), row.marks());
  }

  @Test
  void aLetterInTheMidstOfTheWordsIsNoMark() {
    var words = "Marlow Health, 4.278%, (3 mo. LIBOR x 0.67 + 0.81%), 1/1/37";
    var page = running(400, words).upTo(100, 140, "1,600").upTo(VALUE, 140, "1,514,606");
    page.upTo(100, 60, "Principal Amount").at(150, 60, "Security").upTo(VALUE, 60, "Value");
    for (var row = 0; row < 3; row++) {
      page.upTo(100, 80 + 12 * row, "1,600")
          .at(150, 80 + 12 * row, "Marlow Water, 5.00%, 7/1/37")
          .upTo(VALUE, 80 + 12 * row, "1,514,606");
    }
    var row = TypedTable.of(page).rows().getLast();
    assertEquals(List.of(), row.marks());
    assertEquals(words, row.text());
  }

  private static Row besideTheCost(String mark) {
    var page = new TypedPage().at(50, 80, "Description").at(280, 80, "Cost");
    page.at(380, 80, "Principal").at(496, 80, "Value");
    for (var at = 0; at < 3; at++) {
      page.at(50, 100 + 10 * at, "Oak Park School Dist., 5.25%, 7/01/2030")
          .upTo(300, 100 + 10 * at, "1,487,500")
          .upTo(420, 100 + 10 * at, "1,500,000")
          .upTo(520, 100 + 10 * at, "1,612,345");
    }
    var lines = page.mark(300.5, 120, mark).lines();
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    return Row.of(lines.getLast(), Columns.learn(head, lines.subList(1, lines.size())));
  }

  @Test
  void aRaisedLetterBesideAColumnThatIsNotReadIsAMark() {
    assertEquals(List.of("b"), besideTheCost("b").marks());
  }

  @Test
  void aRaisedSignThatIsNoUsualMarkIsOneToo() {
    assertEquals(List.of("+"), besideTheCost("+").marks());
  }

  @Test
  void aRaisedSignOfAnUnknownFontIsAnUnknownMark() {
    assertEquals(List.of("\ufffd"), besideTheCost("\ue044").marks());
  }

  @Test
  void aLetterBehindACellIsAMarkOfTheValueWhereThePrincipalStandsOnAnotherLine() {
    var row =
        last(
            running(200, "Obligated Group), Series 2016 A")
                .upTo(COUPON, 140, "3.00%")
                .upTo(MATURITY, 140, "11/13/2040")
                .at(MATURITY + 6, 140, "b")
                .upTo(VALUE, 140, "5,138,278"));
    assertEquals(List.of("b"), row.marks());
    assertEquals("Obligated Group), Series 2016 A", row.text());
  }
}
