package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Which lines above a table's head belong to it. */
final class TableTest {
  private static List<String> texts(TypedPage page) {
    page.at(50, 100, "Security").upTo(450, 100, "Par").upTo(560, 100, "Value");
    return TypedTable.of(page).rows().stream().map(Row::text).toList();
  }

  @Test
  void aHeadingAboveTheHeadIsARow() {
    assertEquals(
        List.of("Municipal Bonds – 98.9%"),
        texts(new TypedPage().at(50, 80, "Municipal Bonds – 98.9%")));
  }

  @Test
  void aListOfSectorsAboveTheHeadIsNone() {
    var page =
        new TypedPage()
            .at(50, 70, "Health care")
            .upTo(300, 70, "21.4%")
            .at(50, 80, "Education")
            .upTo(300, 80, "14.0%");
    assertEquals(List.of(), texts(page));
  }

  @Test
  void aNumberThatEndsTheWordsBehindAPrincipalIsNoPageNumber() {
    var page =
        new TypedPage()
            .upTo(100, 80, "Principal")
            .at(120, 80, "Security")
            .upTo(560, 80, "Value")
            .upTo(100, 100, "5,430,000")
            .at(120, 100, "Marlow Independent School District No.")
            .upTo(560, 100, "4,963,752")
            .at(126, 110, "12")
            .upTo(100, 120, "2,055,000")
            .at(120, 120, "Ferris Authority")
            .upTo(560, 120, "2,357,301");
    assertEquals(
        List.of("Marlow Independent School District No.", "12", "Ferris Authority"),
        TypedTable.of(page).rows().stream().map(Row::text).toList());
  }

  @Test
  void ofTwoAmountsBelowOneHeadTheFirstIsThePrincipal() {
    var page =
        new TypedPage()
            .at(50, 80, "Security")
            .upTo(420, 80, "Par")
            .upTo(520, 80, "Value")
            .at(50, 100, "Oak Park RB, 5.00%, 7/1/30")
            .upTo(480, 100, "2,520")
            .upTo(540, 100, "2,730,344");
    var row = TypedTable.of(page).rows().getFirst();
    assertEquals(2_520, row.principal().orElseThrow().value());
    assertEquals(2_730_344, row.value().orElseThrow().value());
  }

  @Test
  void theDateAndThePriceOfACallStandInColumnsBesideEachOther() {
    var page =
        new TypedPage()
            .at(50, 80, "Security")
            .at(240, 80, "Call")
            .at(300, 80, "Call Price")
            .upTo(440, 80, "Par")
            .upTo(540, 80, "Value")
            .at(50, 100, "Oak Park RB, 5.00%, 7/1/30")
            .at(230, 100, "7/1/2025")
            .upTo(330, 100, "100.00")
            .upTo(440, 100, "2,520,000")
            .upTo(540, 100, "2,730,344");
    var row = TypedTable.of(page).rows().getFirst();
    assertEquals("Oak Park RB, 5.00%, 7/1/30", row.text());
    assertEquals("7/1/2025 100.00", row.cell(Role.CALL));
  }

  @Test
  void aDateAloneEndsTheWordsThatAnnounceIt() {
    var page =
        new TypedPage()
            .upTo(100, 80, "Principal")
            .at(120, 80, "Security")
            .upTo(560, 80, "Value")
            .upTo(100, 100, "2,000")
            .at(120, 100, "Sussex County GO, Series 2006, 4.00% due")
            .upTo(560, 100, "2,030")
            .at(126, 110, "December 15, 2022")
            .upTo(560, 120, "26,792");
    assertEquals(
        List.of("Sussex County GO, Series 2006, 4.00% due", "December 15, 2022", ""),
        TypedTable.of(page).rows().stream().map(Row::text).toList());
  }

  @Test
  void aRatingMayStandBehindTheWordsThatADateAloneEnds() {
    var page =
        new TypedPage()
            .upTo(100, 80, "Principal")
            .at(120, 80, "Security")
            .at(420, 80, "Ratings")
            .upTo(560, 80, "Value")
            .upTo(100, 100, "2,000")
            .at(120, 100, "Sussex County GO, Series 2006, 4.00% due")
            .at(420, 100, "Baa1/AAA")
            .upTo(560, 100, "2,030")
            .at(126, 110, "December 15, 2022")
            .upTo(560, 120, "26,792");
    assertEquals(
        List.of("Sussex County GO, Series 2006, 4.00% due", "December 15, 2022", ""),
        TypedTable.of(page).rows().stream().map(Row::text).toList());
  }

  @Test
  void aLineThatRepeatsTheHeadsIsNoRow() {
    var page =
        new TypedPage()
            .upTo(100, 70, "Principal")
            .at(120, 70, "Security")
            .at(400, 70, "Maturity")
            .upTo(100, 80, "Amount")
            .at(400, 80, "Date")
            .upTo(560, 80, "Value")
            .upTo(100, 100, "2,000")
            .at(120, 100, "Sussex County GO, 4.00%")
            .at(400, 100, "7/1/31")
            .upTo(560, 100, "2,030")
            .upTo(100, 110, "Principal")
            .at(120, 110, "Security")
            .at(400, 110, "Maturity");
    assertEquals(
        List.of("Sussex County GO, 4.00%"),
        TypedTable.of(page).rows().stream().map(Row::text).toList());
  }

  @Test
  void oneHeadOfRatingsMayStandAboveTheColumnsOfTwoAgencies() {
    var page =
        new TypedPage()
            .at(40, 80, "Ratings (Unaudited)")
            .upTo(200, 80, "Par")
            .at(220, 80, "Security")
            .upTo(560, 80, "Value")
            .at(40, 100, "A1")
            .at(90, 100, "AAA")
            .upTo(200, 100, "400,000")
            .at(220, 100, "Oak Park RB, 5.00%, 7/1/30")
            .upTo(560, 100, "411,204")
            .at(40, 110, "NR")
            .at(90, 110, "BB-")
            .upTo(200, 110, "250,000")
            .at(220, 110, "Elm City GO, 4.00%, 7/1/31")
            .upTo(560, 110, "252,870");
    var rows = TypedTable.of(page).rows();
    assertEquals(
        List.of("Oak Park RB, 5.00%, 7/1/30", "Elm City GO, 4.00%, 7/1/31"),
        rows.stream().map(Row::text).toList());
    assertEquals("A1 AAA", rows.getFirst().cell(Role.RATING));
  }

  @Test
  void theNumberOfASecurityMayHaveASingleDigit() {
    var page =
        new TypedPage()
            .at(50, 100, "CUSIP")
            .at(160, 100, "Description")
            .upTo(450, 100, "Par")
            .upTo(560, 100, "Value")
            .at(50, 120, "GDCAEJDC5")
            .at(160, 120, "Marlow GO, 5.00%, 7/1/31")
            .upTo(450, 120, "550,000")
            .upTo(560, 120, "541,096");
    assertEquals("Marlow GO, 5.00%, 7/1/31", TypedTable.of(page).rows().getFirst().text());
  }

  @Test
  void whereTwoBondsPayNoInterestOneStillTellsWhereCouponsStand() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .upTo(300, 100, "Rate")
            .upTo(360, 100, "Maturity")
            .upTo(450, 100, "Par")
            .upTo(560, 100, "Value")
            .at(50, 120, "Marlow GO")
            .upTo(300, 120, "Zero Coupon")
            .upTo(360, 120, "03/01/41")
            .upTo(450, 120, "550,000")
            .upTo(560, 120, "541,096")
            .at(50, 130, "Dunmere GO")
            .upTo(300, 130, "4.000")
            .upTo(360, 130, "04/01/29")
            .upTo(450, 130, "550,000")
            .upTo(560, 130, "541,096");
    assertEquals(
        List.of("Zero Coupon", "4.000"),
        TypedTable.of(page).rows().stream().map(row -> row.cell(Role.COUPON)).toList());
  }

  @Test
  void aPriceInAColumnOfItsOwnIsNoWordOfTheBond() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .upTo(400, 100, "Principal")
            .upTo(470, 100, "Price")
            .upTo(560, 100, "Value")
            .at(50, 111, "Marlow RB, 5.00%, 7/1/31")
            .upTo(400, 111, "3,000,000")
            .upTo(470, 111, "101.313")
            .upTo(560, 111, "3,039,402");
    assertEquals("Marlow RB, 5.00%, 7/1/31", TypedTable.of(page).rows().getFirst().text());
  }
}
