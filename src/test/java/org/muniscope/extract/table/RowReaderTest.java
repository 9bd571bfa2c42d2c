package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Words of a line and the columns they stand in. */
final class RowReaderTest {
  private static final double COUPON = 260;
  private static final double MATURITY = 330;
  private static final double PRINCIPAL = 420;
  private static final double VALUE = 520;

  /** A table whose columns are known from three plain rows; the line to read comes last. */
  private static Row lastRow(TypedPage page) {
    var typed =
        page.at(50, 80, "Description")
            .at(COUPON - 30, 80, "Coupon")
            .at(MATURITY - 50, 80, "Maturity")
            .at(PRINCIPAL - 40, 80, "Principal")
            .at(VALUE - 24, 80, "Value");
    for (var at = 0; at < 3; at++) {
      typed
          .at(50, 100 + 10 * at, "Oak Park School Dist.")
          .upTo(COUPON, 100 + 10 * at, "5.25%")
          .upTo(MATURITY, 100 + 10 * at, "7/01/2030")
          .upTo(PRINCIPAL, 100 + 10 * at, "1,500,000")
          .upTo(VALUE, 100 + 10 * at, "1,612,345");
    }
    var lines = typed.lines();
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    return Row.of(lines.getLast(), Columns.learn(head, lines.subList(1, lines.size())));
  }

  /** Types words that end at x with the narrow blanks of running text. */
  private static TypedPage running(double right, String text) {
    var page = new TypedPage();
    var at = right;
    for (var word : List.of(text.split(" ")).reversed()) {
      page.upTo(at, 140, word);
      at -= 4 * word.length() + 2;
    }
    return page;
  }

  @Test
  void aNumberWithinRunningTextStaysAWordWhereItCrossesAColumn() {
    var row = lastRow(running(COUPON + 12, "District of Columbia – 3.8%"));
    assertEquals("District of Columbia – 3.8%", row.text());
    assertEquals("", row.cell(Role.COUPON));
    assertTrue(row.principal().isEmpty());
  }

  @Test
  void aDashBeforeAPercentIsNoAmountWhereItStandsInAColumn() {
    var row =
        lastRow(
            new TypedPage()
                .at(50, 140, "Net Assets Applicable to Common Shares")
                .upTo(PRINCIPAL, 140, "—")
                .at(PRINCIPAL + 5, 140, "100.0%")
                .upTo(VALUE, 140, "375,805,349"));
    assertTrue(row.principal().isEmpty());
    assertEquals("Net Assets Applicable to Common Shares — 100.0%", row.text());
  }

  @Test
  void aCouponRightBehindALongDescriptionIsStillACoupon() {
    var row =
        lastRow(
            running(COUPON, "Glen Ridge Hospital Auth. Series B (AMBAC) 5.00%")
                .upTo(PRINCIPAL, 140, "2,000,000")
                .upTo(VALUE, 140, "2,100,000"));
    assertEquals("5.00%", row.cell(Role.COUPON));
    assertEquals("Glen Ridge Hospital Auth. Series B (AMBAC)", row.text());
  }

  @Test
  void aLetterThatHangsBeforeTheWordsIsAMark() {
    var row = lastRow(new TypedPage().at(40, 140, "b").at(50, 140, "Tempe Utilities Commission"));
    assertEquals(List.of("b"), row.marks());
    assertEquals("Tempe Utilities Commission", row.text());
  }

  @Test
  void aLetterThatHangsBeforeARateIsAMark() {
    var row = lastRow(new TypedPage().at(40, 140, "a").at(50, 140, "5.25% due 12/1/2053"));
    assertEquals(List.of("a"), row.marks());
    assertEquals("5.25% due 12/1/2053", row.text());
  }

  @Test
  void lettersThatHangBeforeTheWordsAreMarks() {
    var row = lastRow(new TypedPage().at(34, 140, "a,b").at(50, 140, "Hospital Revenue, 2011"));
    assertEquals(List.of("a", "b"), row.marks());
    assertEquals("Hospital Revenue, 2011", row.text());
  }

  @Test
  void aBracketThatHangsBeforeTheWordsIsAMark() {
    var row = lastRow(new TypedPage().at(32, 140, "(b)").at(50, 140, "Baldwin County Dev Auth"));
    assertEquals(List.of("b"), row.marks());
    assertEquals(50, row.indent());
  }

  private static Row principalFirst(double mark, String marks) {
    var page = new TypedPage().at(80, 80, "Principal").at(150, 80, "Description");
    page.at(476, 80, "Value");
    for (var at = 0; at < 3; at++) {
      page.upTo(130, 100 + 10 * at, "1,500,000")
          .at(150, 100 + 10 * at, "Oak Park School Dist., 5.25%, 7/01/2030")
          .upTo(500, 100 + 10 * at, "1,612,345");
    }
    var typed = page.at(mark, 130, marks).upTo(130, 130, "2,620,000");
    typed.at(150, 130, "Marlow Water, 5.00%, 7/01/2031").upTo(500, 130, "2,761,575");
    var lines = typed.lines();
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
        lastRow(
            new TypedPage().at(50, 140, "SHORT-TERM MUNICIPALS—8.6%").upTo(PRINCIPAL, 140, "3"));
    assertEquals(List.of("3"), row.marks());
    assertTrue(row.principal().isEmpty());
  }

  @Test
  void aLetterApartBetweenTheWordsAndTheValueIsAMark() {
    var row =
        lastRow(
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
        lastRow(
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

  @Test
  void theRatingsOfTwoAgenciesAreNoWords() {
    var page =
        new TypedPage()
            .at(50, 60, "Principal Amount")
            .at(150, 60, "Security")
            .at(400, 60, "Moody’s")
            .at(450, 60, "S&P")
            .at(520, 60, "Value");
    for (var row = 0; row < 4; row++) {
      page.upTo(100, 72 + 12 * row, "1,025")
          .at(150, 72 + 12 * row, "Town of Marlow, 4.00%, 7/1/3" + row)
          .at(405, 72 + 12 * row, "Aa2")
          .at(452, 72 + 12 * row, "AA")
          .upTo(545, 72 + 12 * row, "1,239");
    }
    assertEquals("Town of Marlow, 4.00%, 7/1/31", TypedTable.of(page).rows().get(1).text());
  }

  @Test
  void aSumRightOfTheValuesIsAValue() {
    var row = lastRow(new TypedPage().at(50, 140, "Total Ohio").upTo(580, 140, "4,837,035"));
    assertEquals("Total Ohio", row.text());
    assertEquals(4_837_035, row.value().orElseThrow().value());
  }

  @Test
  void aRateWithItsMarksIsACouponWhereItBeginsBeforeItsColumn() {
    var row =
        lastRow(
            new TypedPage()
                .at(50, 140, "Augusta Community College District, GO")
                .upTo(COUPON - 22, 140, "4.89(s)")
                .upTo(MATURITY, 140, "2/01/2043")
                .upTo(PRINCIPAL, 140, "5,490,000")
                .upTo(VALUE, 140, "2,835,216"));
    assertEquals("4.89(s)", row.cell(Role.COUPON));
  }

  @Test
  void aDateInWordsStandsWhollyInItsColumn() {
    var page =
        new TypedPage()
            .at(50, 80, "Description")
            .at(MATURITY - 36, 80, "Maturity")
            .at(PRINCIPAL - 40, 80, "Principal")
            .at(VALUE - 24, 80, "Value")
            .at(50, 100, "Marlow Sewer District 5.00%")
            .upTo(MATURITY, 100, "Oct 01, 2045")
            .upTo(PRINCIPAL, 100, "1,085,000")
            .upTo(VALUE, 100, "1,238,454");
    var row = TypedTable.of(page).rows().getFirst();
    assertEquals("Oct 01, 2045", row.cell(Role.MATURITY));
    assertEquals("Marlow Sewer District 5.00%", row.text());
  }

  @Test
  void aSumOfNothingRightOfTheValuesIsNoWord() {
    var row =
        lastRow(
            new TypedPage()
                .at(50, 140, "Tulsa School Dist., Ser. 2005")
                .upTo(COUPON, 140, "5.00%")
                .upTo(MATURITY, 140, "11/1/2049")
                .upTo(PRINCIPAL, 140, "1,640,000")
                .upTo(VALUE, 140, "0")
                .upTo(VALUE + 60, 140, "0"));
    assertEquals("Tulsa School Dist., Ser. 2005", row.text());
    assertEquals(0, row.sum().orElseThrow().value());
  }

  @Test
  void theLetterOfASeriesIsNoRatingWhereItReachesThatColumn() {
    var page =
        new TypedPage()
            .at(50, 80, "Description")
            .at(200, 80, "Rating")
            .at(PRINCIPAL - 40, 80, "Principal")
            .at(VALUE - 24, 80, "Value");
    for (var at = 0; at < 3; at++) {
      page.at(50, 100 + 10 * at, "Oak Park, 5.25%, 7/01/2030")
          .at(200, 100 + 10 * at, "Baa1")
          .upTo(PRINCIPAL, 100 + 10 * at, "1,500,000")
          .upTo(VALUE, 100 + 10 * at, "1,612,345");
    }
    // The blanks of running text are narrow.
    page.at(50, 140, "Honolulu, Unified School").at(148, 140, "District,").at(186, 140, "2005");
    page.at(204, 140, "A");
    var lines = page.lines();
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    var row = Row.of(lines.getLast(), Columns.learn(head, lines.subList(1, lines.size())));
    assertEquals("Honolulu, Unified School District, 2005 A", row.text());
  }

  @Test
  void aNumberRightOfTheValuesIsNoWordOfTheBond() {
    var page =
        new TypedPage()
            .at(50, 140, "Oak Park School Dist.")
            .upTo(COUPON, 140, "5.25%")
            .upTo(MATURITY, 140, "7/01/2030")
            .upTo(PRINCIPAL, 140, "1,500,000")
            .upTo(VALUE, 140, "1,612,345")
            .upTo(570, 140, "0.83");
    assertEquals("Oak Park School Dist.", lastRow(page).text());
  }

  @Test
  void ratingsInBracketsAreOneCell() {
    var page =
        new TypedPage()
            .at(50, 80, "Security")
            .at(300, 80, "Ratings")
            .upTo(PRINCIPAL, 80, "Par")
            .upTo(VALUE, 80, "Value")
            .at(50, 100, "Oak Park RB, 5.00%, 7/1/30")
            .at(300, 100, "(AA")
            .at(322, 100, ",")
            .at(330, 100, "Aa1)")
            .upTo(PRINCIPAL, 100, "1,500,000")
            .upTo(VALUE, 100, "1,612,345");
    var row = TypedTable.of(page).rows().getFirst();
    assertEquals("Oak Park RB, 5.00%, 7/1/30", row.text());
    assertEquals("(AA , Aa1)", row.cell(Role.RATING));
  }

  @Test
  void aMarkCanStandBeforeThePercentSignOfARate() {
    var row =
        lastRow(
            new TypedPage()
                .at(50, 140, "Denver School Dist.")
                .upTo(COUPON + 12, 140, "3.534(s)%")
                .upTo(MATURITY, 140, "7/01/2030")
                .upTo(PRINCIPAL, 140, "1,500,000")
                .upTo(VALUE, 140, "1,612,345"));
    assertEquals("3.534(s)%", row.cell(Role.COUPON));
  }

  @Test
  void variousStandsForTheMaturitiesOfSeveralBonds() {
    var row =
        lastRow(
            new TypedPage()
                .at(50, 140, "Greenville Port Authority")
                .upTo(COUPON, 140, "5.25%")
                .upTo(MATURITY, 140, "Various")
                .upTo(PRINCIPAL, 140, "1,500,000")
                .upTo(VALUE, 140, "1,612,345"));
    assertEquals("Various", row.cell(Role.MATURITY));
  }
}
