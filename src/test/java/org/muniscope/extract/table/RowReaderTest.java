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
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Words of a line and the columns they stand in. */
final class RowReaderTest {
  @Test
  void aNumberWithinRunningTextStaysAWordWhereItCrossesAColumn() {
    var row = last(running(COUPON + 12, "District of Columbia – 3.8%"));
    assertEquals("District of Columbia – 3.8%", row.text());
    assertEquals("", row.cell(Role.COUPON));
    assertTrue(row.principal().isEmpty());
  }

  @Test
  void theNumberOfAClassStaysAWordWhereItEndsInAColumnOfAmounts() {
    var row = last(running(VALUE, "Foothill Corridor Agency Toll Road Revenue Series A, Class 1"));
    assertEquals("Foothill Corridor Agency Toll Road Revenue Series A, Class 1", row.text());
    assertTrue(row.value().isEmpty());
  }

  @Test
  void aDashBeforeAPercentIsNoAmountWhereItStandsInAColumn() {
    var row =
        last(
            new TypedPage()
                .at(50, 140, "Net Assets Applicable to Common Shares")
                .upTo(PRINCIPAL, 140, "—")
                .at(PRINCIPAL + 5, 140, "100.0%")
                .upTo(VALUE, 140, "375,805,349"));
    assertTrue(row.principal().isEmpty());
    assertEquals("Net Assets Applicable to Common Shares — 100.0%", row.text());
  }

  @Test
  void aLetterBehindTheEffectiveMaturityTellsWhatItIs() {
    var page = new TypedPage().at(50, 80, "Principal").at(120, 80, "Description");
    page.at(330, 80, "Maturity").at(400, 80, "Effective").at(510, 80, "Value");
    for (var at = 0; at < 4; at++) {
      page.upTo(90, 100 + 10 * at, "695,000")
          .at(120, 100 + 10 * at, "Adelanto Improvement Agency, Series B")
          .upTo(370, 100 + 10 * at, "12/01/2023")
          .upTo(440, 100 + 10 * at, "06/01/2009")
          .upTo(534, 100 + 10 * at, "699,782");
    }
    var lines = page.at(446, 130, "A").lines();
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    var row = Row.of(lines.getLast(), Columns.learn(head, lines.subList(1, lines.size())));
    assertEquals("06/01/2009 A", row.cell(Role.OTHER));
    assertEquals("Adelanto Improvement Agency, Series B", row.text());
  }

  @Test
  void aPercentSignInACellOfItsOwnBelongsToTheCouponBeforeIt() {
    var row =
        last(
            new TypedPage()
                .at(50, 140, "Marlow Water")
                .upTo(COUPON, 140, "1.70")
                .at(COUPON + 8, 140, "%#(a)")
                .upTo(MATURITY, 140, "8/1/2024")
                .upTo(PRINCIPAL, 140, "3,000")
                .upTo(VALUE, 140, "3,001,140"));
    assertEquals("1.70 %#(a)", row.cell(Role.COUPON));
    assertEquals("Marlow Water", row.text());
  }

  @Test
  void aCouponRightBehindALongDescriptionIsStillACoupon() {
    var row =
        last(
            running(COUPON, "Glen Ridge Hospital Auth. Series B (AMBAC) 5.00%")
                .upTo(PRINCIPAL, 140, "2,000,000")
                .upTo(VALUE, 140, "2,100,000"));
    assertEquals("5.00%", row.cell(Role.COUPON));
    assertEquals("Glen Ridge Hospital Auth. Series B (AMBAC)", row.text());
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
  void theRatingsOfTwoAgenciesMayStandAsCloseAsWords() {
    var page =
        new TypedPage()
            .at(50, 60, "Ratings (Unaudited)")
            .upTo(200, 60, "Principal Amount")
            .at(220, 60, "Security")
            .at(520, 60, "Value");
    var ratings = List.of("Aaa AAA", "Baa1 BBB+", "Aaa AAA", "A1 A+", "Aaa AAA");
    for (var row = 0; row < ratings.size(); row++) {
      page.at(50, 72 + 12 * row, ratings.get(row))
          .upTo(200, 72 + 12 * row, "1,025")
          .at(220, 72 + 12 * row, "Town of Marlow, 4.00%, 7/1/3" + row)
          .upTo(545, 72 + 12 * row, "1,239");
    }
    assertEquals(
        ratings, TypedTable.of(page).rows().stream().map(row -> row.cell(Role.RATING)).toList());
  }

  @Test
  void aSumRightOfTheValuesIsAValue() {
    var row = last(new TypedPage().at(50, 140, "Total Ohio").upTo(580, 140, "4,837,035"));
    assertEquals("Total Ohio", row.text());
    assertEquals(4_837_035, row.value().orElseThrow().value());
  }

  @Test
  void aRateWithItsMarksIsACouponWhereItBeginsBeforeItsColumn() {
    var row =
        last(
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
        last(
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
    assertEquals("Oak Park School Dist.", last(page).text());
  }

  @Test
  void aLetterBehindThePrincipalCountsItInThousands() {
    var page =
        new TypedPage()
            .at(50, 140, "Oak Park School Dist.")
            .upTo(COUPON, 140, "5.25%")
            .upTo(MATURITY, 140, "7/01/2030")
            .upTo(PRINCIPAL, 140, "12,200")
            .at(PRINCIPAL + 4, 140, "M")
            .upTo(VALUE, 140, "12,117,690");
    assertEquals(12_200_000, last(page).principal().orElseThrow().value());
    assertEquals("Oak Park School Dist.", last(page).text());
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
        last(
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
        last(
            new TypedPage()
                .at(50, 140, "Greenville Port Authority")
                .upTo(COUPON, 140, "5.25%")
                .upTo(MATURITY, 140, "Various")
                .upTo(PRINCIPAL, 140, "1,500,000")
                .upTo(VALUE, 140, "1,612,345"));
    assertEquals("Various", row.cell(Role.MATURITY));
  }

  @Test
  void theRatingsOfTwoAgenciesMayStandBesideAStroke() {
    var page =
        new TypedPage()
            .at(50, 80, "Security")
            .at(300, 80, "S&P / Moody’s")
            .upTo(PRINCIPAL, 80, "Par")
            .upTo(VALUE, 80, "Value");
    for (var row = 0; row < 3; row++) {
      page.at(50, 100 + 12 * row, "Oak Park RB, 5.00%, 7/1/30")
          .at(312, 100 + 12 * row, "BB- / Aa3")
          .upTo(PRINCIPAL, 100 + 12 * row, "1,500,000")
          .upTo(VALUE, 100 + 12 * row, "1,612,345");
    }
    assertEquals("Oak Park RB, 5.00%, 7/1/30", TypedTable.of(page).rows().getFirst().text());
  }

  @Test
  void theNumberOfAClassThatWrapsStaysAWordWhereItEndsInAColumnOfAmounts() {
    var row = last(new TypedPage().upTo(PRINCIPAL, 140, "1").at(PRINCIPAL + 2, 140, "(AA/A1)"));
    assertEquals("1 (AA/A1)", row.text());
    assertTrue(row.principal().isEmpty());
  }

  @Test
  void aSmallPrincipalThatWaitsForItsValueStandsApartFromTheWords() {
    var row = last(new TypedPage().upTo(PRINCIPAL, 140, "25").at(PRINCIPAL + 20, 140, "Marlow GO"));
    assertEquals("25", row.cell(Role.PRINCIPAL));
  }
}
