package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** On which line of a wrapped description its numbers stand. */
final class RowOrderTest {
  private static void bond(TypedPage page, double top, boolean first) {
    page.at(50, top, "Marlow (City of) Water and Sewer Authority,")
        .at(60, top + 10, "Series 2010 A, 5.00%, 7/1/30")
        .upTo(450, first ? top : top + 10, "550,000")
        .upTo(560, first ? top : top + 10, "607,959");
  }

  private static RowOrder order(boolean first) {
    var page = new TypedPage().head().bold(true).at(50, 112, "Alabama — 0.9%").bold(false);
    bond(page, 124, first);
    bond(page, 144, first);
    bond(page, 164, first);
    return RowOrder.of(TypedTable.of(page).rows());
  }

  @Test
  void numbersMayStandOnTheFirstLineOfADescription() {
    assertTrue(order(true).first());
  }

  @Test
  void numbersMayStandOnTheLastLineOfADescription() {
    assertFalse(order(false).first());
  }

  @Test
  void aContinuedHeadingIsNoFurtherLineOfABond() {
    var page = new TypedPage().head();
    for (var top = 112; top < 300; top += 30) {
      page.at(50, top, "Marlow Water RB, 5.00%, 7/1/30")
          .upTo(450, top, "550,000")
          .upTo(560, top, "607,959")
          .at(50, top + 10, "MUNICIPAL BONDS (Continued)");
    }
    assertFalse(RowOrder.of(TypedTable.of(page).rows()).first());
  }

  @Test
  void indentedFurtherLinesAreSeen() {
    assertTrue(order(true).hanging());
  }

  @Test
  void boldTellsAHeadingWhereBondsAreNotBold() {
    assertEquals(
        new BoldType(/* bonds= */ false, /* heads= */ true, /* issuers= */ false),
        order(false).bold());
  }

  @Test
  void boldIssuersStandAboveTheKindsOfTheirBonds() {
    var page = new TypedPage().head().bold(true).at(50, 112, "Alabama 0.9%").bold(false);
    for (var top = 124; top < 300; top += 36) {
      page.bold(true).at(50, top, "Tuscaloosa County Industrial Development Authority");
      page.bold(false).at(50, top + 12, "Gulf Opportunity Zone Revenue Bonds");
      page.at(50, top + 24, "06-01-34").amounts(top + 24);
    }
    assertTrue(RowOrder.of(TypedTable.of(page).rows()).bold().issuers());
  }

  @Test
  void aBoldCountyAboveASectorIsNoIssuer() {
    var page = new TypedPage().head();
    for (var top = 112; top < 300; top += 36) {
      page.bold(true).at(50, top, "Kern County").bold(false).at(50, top + 12, "Electric Power");
      page.at(50, top + 24, "Kern County Power Authority, RB, 5.00%, 6/1/34").amounts(top + 24);
    }
    assertFalse(RowOrder.of(TypedTable.of(page).rows()).bold().issuers());
  }

  @Test
  void aBracketThatClosesBelowNumbersTellsThatTheyStandOnTheFirstLine() {
    var page = new TypedPage().head();
    page.at(50, 112, "Port Halden Hospital District RB, 5.00%, 7/1/30 (Put Date").amounts(112);
    page.at(50, 122, "1/1/28)");
    page.at(50, 132, "Farrow Hospital District RB, 5.00%, 7/1/31").amounts(132);
    assertTrue(RowOrder.of(TypedTable.of(page).rows()).first());
  }

  @Test
  void aMarkThatPushesTheWordsOfItsBondIndentsNone() {
    var page = new TypedPage().head();
    for (var top = 112; top < 160; top += 22) {
      page.at(50, top, "Marlow Agency RB, 5.00%, 7/1/30, Series").amounts(top);
      page.at(50, top + 11, "2010 A");
    }
    page.mark(50, 178, "5").at(53, 178, "Farrow Agency RB, 5.00%, 7/1/31").amounts(178);
    assertFalse(RowOrder.of(TypedTable.of(page).rows()).hanging());
  }

  @Test
  void seriesBelowTheirIssuersDoNotTellThatOtherBondsAreIndentedToo() {
    var page = new TypedPage().head();
    for (var top = 112; top < 240; top += 55) {
      page.at(50, top, "Orrin Hospital District, Revenue Bonds");
      page.at(60, top + 11, "Series 2010, 5.00%, 7/1/30").amounts(top + 11);
      page.at(60, top + 22, "Series 2011, 5.00%, 7/1/31").amounts(top + 22);
      page.at(50, top + 33, "Farrow Water Authority, 5.00%, 7/1/32, Improvement").amounts(top + 33);
      page.at(50, top + 44, "Bonds, Series 2013");
    }
    assertFalse(RowOrder.of(TypedTable.of(page).rows()).hanging());
  }
}
