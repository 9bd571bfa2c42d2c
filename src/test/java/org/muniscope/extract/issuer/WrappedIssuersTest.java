package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Issuers and series that take more than one line. */
final class WrappedIssuersTest {
  private final GovernedPage page = new GovernedPage();

  @Test
  void anIssuerBelowAWrappedBondGovernsTheNextOnes() {
    page.bond(50, "Brackley Unified School District,");
    page.words(60, "Refunding Revenue Bonds, Series 2021, 5.00%, 7/1/30");
    page.words(50, "Fenwick Unified School District (Election of 2008), Senior Lien");
    page.words(60, "Revenue Bonds");
    page.bond(70, "Series 2016, 5.00%, 7/1/31");
    page.bond(70, "Series 2017, 5.00%, 7/1/32");
    page.words(50, "Farrow Unified School District, Revenue Bonds");
    page.bond(70, "Series 2019, 5.00%, 7/1/33");
    var fenwick =
        "Fenwick Unified School District (Election of 2008), Senior Lien Revenue Bonds | ";
    assertEquals(
        List.of(
            " | Brackley Unified School District, Refunding Revenue Bonds, Series 2021, 5.00%,"
                + " 7/1/30",
            fenwick + "Series 2016, 5.00%, 7/1/31",
            fenwick + "Series 2017, 5.00%, 7/1/32",
            "Farrow Unified School District, Revenue Bonds | Series 2019, 5.00%, 7/1/33"),
        page.governed());
  }

  @Test
  void theFirstLineOfAWrappedSeriesDoesNotGovernTheNextOne() {
    page.words(50, "Marlow Health Facilities Authority Rev.,");
    page.words(60, "Adler Health System, Orchard Group, Series B");
    page.bond(66, "(Mandatory put date 11/20/25), 5.00%, 11/15/48");
    page.bond(60, "Common Health, Series A-1, Rfdg., 5.00%, 8/1/26");
    page.words(50, "Tolland Airport Rev.,");
    page.bond(60, "Series A, Rfdg., 5.00%, 1/1/27");
    page.bond(60, "Series B, Rfdg., 5.00%, 1/1/28");
    var marlow = "Marlow Health Facilities Authority Rev., | ";
    var tolland = "Tolland Airport Rev., | ";
    assertEquals(
        List.of(
            marlow
                + "Adler Health System, Orchard Group, Series B (Mandatory put date 11/20/25),"
                + " 5.00%, 11/15/48",
            marlow + "Common Health, Series A-1, Rfdg., 5.00%, 8/1/26",
            tolland + "Series A, Rfdg., 5.00%, 1/1/27",
            tolland + "Series B, Rfdg., 5.00%, 1/1/28"),
        page.governed());
  }

  @Test
  void whereWrapsAreNotIndentedTheIndentOfSeriesStillTellsTheIssuer() {
    page.bond(50, "Marlow Public Power Agency,");
    page.words(50, "Revenue Bonds, Series 2005, 5.00%, 7/1/29");
    page.words(50, "Tolland Public Power Agency,");
    page.words(50, "Capital Improvement Bonds:");
    page.bond(60, "Series 2014, 4.50%,");
    page.words(60, "2/1/31");
    page.bond(60, "Series 2015, 4.75%, 2/1/32");
    page.words(50, "Dunmere Public Power Agency, GO Bonds");
    page.bond(60, "Series 2007, 4.625%, 8/1/36");
    page.bond(50, "Orrin Public Power Agency,");
    page.words(50, "GO Bonds, Series 2009, 5.00%, 7/1/30");
    var tolland = "Tolland Public Power Agency, Capital Improvement Bonds: | ";
    assertEquals(
        List.of(
            " | Marlow Public Power Agency, Revenue Bonds, Series 2005, 5.00%, 7/1/29",
            tolland + "Series 2014, 4.50%, 2/1/31",
            tolland + "Series 2015, 4.75%, 2/1/32",
            "Dunmere Public Power Agency, GO Bonds | Series 2007, 4.625%, 8/1/36",
            " | Orrin Public Power Agency, GO Bonds, Series 2009, 5.00%, 7/1/30"),
        page.governed());
  }

  @Test
  void anIssuerGovernsDeeperSeriesAlsoWhereItsOwnFurtherLinesAreNotIndented() {
    page.words(50, "Dunmere, Texas, University Board of Regents,");
    page.bond(50, "Refunding Revenue Bonds, Series 2008, 5.00%, 7/1/30");
    page.words(50, "Marlow, Ohio, University Board of Regents,");
    page.words(50, "Capital Improvement Bonds");
    page.bond(62, "Series 2005 A, 5.00%, 8/1/35");
    page.bond(62, "Series 2006, 5.00%, 8/1/36");
    var issuer = "Marlow, Ohio, University Board of Regents, Capital Improvement Bonds | ";
    assertEquals(
        List.of(
            " | Dunmere, Texas, University Board of Regents, Refunding Revenue Bonds, Series 2008,"
                + " 5.00%, 7/1/30",
            issuer + "Series 2005 A, 5.00%, 8/1/35", issuer + "Series 2006, 5.00%, 8/1/36"),
        page.governed());
  }

  @Test
  void anIssuerOfTwoLinesIsNotTheEndOfTheBondAbove() {
    page.bond(50, "Kestrel Bay Water Authority, GO");
    page.words(50, "Bonds, Series 2004, 4.88%, 12/01/33");
    page.bond(50, "East Fenwick Hospital District, GO");
    page.words(50, "Bonds, Series 2007, 6.50%, 08/01/17");
    page.words(50, "Farrow Turnpike Authority, Certificates of");
    page.words(50, "Participation:");
    page.bond(62, "Series 2005, 6.25%, 06/01/18");
    page.bond(62, "Series 2006, 6.00%, 07/01/21");
    var issuer = "Farrow Turnpike Authority, Certificates of Participation: | ";
    assertEquals(
        List.of(
            " | Kestrel Bay Water Authority, GO Bonds, Series 2004, 4.88%, 12/01/33",
            " | East Fenwick Hospital District, GO Bonds, Series 2007, 6.50%, 08/01/17",
            issuer + "Series 2005, 6.25%, 06/01/18",
            issuer + "Series 2006, 6.00%, 07/01/21"),
        page.governed());
  }

  @Test
  void aNumberAloneOnALineEndsTheWordsAboveIt() {
    page.words(50, "Farrow Airport Commission, Revenue Bonds, Phase");
    page.words(50, "2:");
    page.words(50, "Marlow Revenue Bonds, Phase");
    page.words(50, "3");
    page.bond(50, "Series 2005, 6.25%, 06/01/18");
    assertTrue(
        page.governed().getFirst().contains("Phase 3 Series 2005"),
        () -> page.governed().toString());
  }

  @Test
  void aSeriesThatWrapsBeforeItsMaturityDoesNotGovern() {
    page.words(50, "Maryland EDC:");
    page.words(56, "6.25% to 4/1/26 (Put Date),");
    page.bond(62, "4/1/33");
    page.bond(56, "4.25%, 4/1/37");
    assertEquals("Maryland EDC: | 4.25%, 4/1/37", page.governed().getLast());
  }

  @Test
  void anIssuerThatWrapsAsDeepAsItsSeriesIsWhole() {
    page.words(50, "Metropolitan Pier & Exposition Authority, McCormick");
    page.words(58, "Place Expansion");
    page.bond(58, "Series 2022B, Rev., 5.00%, 2/1/2043");
    page.bond(58, "Rev., 7.00%, 2/1/2044");
    page.bond(50, "Farrow Airport Commission Series A, Rev., 5.25%, 7/1/2031");
    var issuer = "Metropolitan Pier & Exposition Authority, McCormick Place Expansion | ";
    assertEquals(
        List.of(issuer + "Series 2022B, Rev., 5.00%, 2/1/2043", issuer + "Rev., 7.00%, 2/1/2044"),
        page.governed().subList(0, 2));
  }

  @Test
  void anIssuerThatWrapsIsWholeWhereASecondSeriesFollowsItsFirst() {
    page.words(50, "Missouri Housing Development Authority, Home");
    page.words(58, "Ownership Mortgage Revenue");
    page.words(58, "Series 1996A");
    page.bond(58, "5.25%, due 6/1/34");
    page.words(58, "Second Series, Insured: CIFG");
    page.bond(58, "5.875%, due 5/1/19");
    var issuer = "Missouri Housing Development Authority, Home Ownership Mortgage Revenue ";
    assertEquals(
        List.of(
            issuer + "| Series 1996A 5.25%, due 6/1/34",
            issuer + "| Second Series, Insured: CIFG 5.875%, due 5/1/19"),
        page.governed());
  }

  @Test
  void aSeriesCanBeginWithItsTax() {
    page.words(50, "Marlow Industrial Development Board, Georgia-Pacific");
    page.words(54, "Corp.");
    page.bond(54, "Rev., 3.375%, 3/1/2043");
    page.bond(54, "AMT, Rev., 5.00%, 9/1/2021");
    var issuer = "Marlow Industrial Development Board, Georgia-Pacific Corp. | ";
    assertEquals(
        List.of(issuer + "Rev., 3.375%, 3/1/2043", issuer + "AMT, Rev., 5.00%, 9/1/2021"),
        page.governed());
  }

  @Test
  void aSeriesCanBeginWithItsInsurer() {
    page.words(50, "Marlow Facilities Authority Rev, Georgetown");
    page.words(54, "University");
    page.bond(54, "(NATL Insured), 5.50%, 11/15/2041");
    page.bond(54, "3.00%, 02/01/2035");
    var issuer = "Marlow Facilities Authority Rev, Georgetown University | ";
    assertEquals(
        List.of(issuer + "(NATL Insured), 5.50%, 11/15/2041", issuer + "3.00%, 02/01/2035"),
        page.governed());
  }

  @Test
  void aSeriesOnTheSecondLineOfABondIsNoneOfTheIssuerWhereTheNextBeginsAsTheFirst() {
    page.words(50, "Marlow Land Clearance Authority");
    page.words(60, "RB (National Geospatial Agency Site Project)");
    page.bond(70, "Series 2008, 5.00%, 7/1/19");
    page.words(60, "RB (National Geospatial Agency Site Project)");
    page.bond(70, "Series 2008, 5.38%, 9/1/48");
    assertEquals(
        List.of(
            "Marlow Land Clearance Authority | RB (National Geospatial Agency Site Project) Series"
                + " 2008, 5.00%, 7/1/19",
            "Marlow Land Clearance Authority | RB (National Geospatial Agency Site Project) Series"
                + " 2008, 5.38%, 9/1/48"),
        page.governed());
  }

  @Test
  void theKindOfBondsToWhichAnIssuerWrapsGovernsAllOfItsSeries() {
    page.words(50, "Kestrel Bay Public Power Agency, Senior Lien");
    page.bond(50, "Revenue Bonds, Phase 2, Series 2014, 4.50%, 11/1/2022");
    page.words(50, "Orrin Public Power Agency, Refunding");
    page.words(50, "Revenue Bonds (Mercy and Grace Health");
    page.words(50, "System Obligated Group)");
    page.bond(62, "Series 2018 A, 4.50%, 6/6/2045");
    page.bond(62, "Series 2011 A, 0.00%, 2/1/2038");
    page.words(62, "Series 2010 A, 6.00%, 2/1/2039");
    page.bond(62, "(Pre-refunded 7/1/2021)");
    var orrin =
        "Orrin Public Power Agency, Refunding Revenue Bonds (Mercy and Grace Health System"
            + " Obligated Group) | ";
    assertEquals(
        List.of(
            " | Kestrel Bay Public Power Agency, Senior Lien Revenue Bonds, Phase 2, Series 2014,"
                + " 4.50%, 11/1/2022",
            orrin + "Series 2018 A, 4.50%, 6/6/2045",
            orrin + "Series 2011 A, 0.00%, 2/1/2038",
            orrin + "Series 2010 A, 6.00%, 2/1/2039 (Pre-refunded 7/1/2021)"),
        page.governed());
  }

  @Test
  void marksBeforeASeriesDoNotPartItFromTheKindOfItsIssuer() {
    page.words(50, "Dunmere Turnpike Authority, Refunding");
    page.words(50, "Revenue Bonds (Mercy Health");
    page.words(50, "Obligated Group)");
    page.bond(68, "Series 2018, 6.63%, 6/6/2027");
    page.mark(62, "1");
    page.bond(62, "Series 2022 A, 4.00%, 2/1/2028");
    page.bond(62, "Series 2023, 4.00%, 2/1/2029");
    page.words(50, "Farrow Turnpike Authority, Revenue Bonds");
    page.bond(62, "Series 2024, 4.00%, 2/1/2030");
    var dunmere =
        "Dunmere Turnpike Authority, Refunding Revenue Bonds (Mercy Health Obligated Group) | ";
    assertEquals(
        List.of(
            dunmere + "Series 2018, 6.63%, 6/6/2027",
            dunmere + "Series 2022 A, 4.00%, 2/1/2028",
            dunmere + "Series 2023, 4.00%, 2/1/2029",
            " | Farrow Turnpike Authority, Revenue Bonds Series 2024, 4.00%, 2/1/2030"),
        page.governed());
  }

  @Test
  void aRateThatEndsWithACallStandsBelowTheSameIssuer() {
    page.words(50, "Port Halden Health");
    page.words(55, "Facilities Authority, Capital");
    page.words(55, "Improvement Bonds");
    page.bond(61, "2.875% due 11/1/2011");
    page.words(61, "zero % to 2/1/2010 (Call Date),");
    page.bond(72, "due 10/1/2013");
    page.words(61, "7.75% to 5/1/2010");
    page.bond(72, "(Pre-refunded), 10/1/2020");
    page.bond(61, "5.500% due 7/1/2022");
    var halden = "Port Halden Health Facilities Authority, Capital Improvement Bonds | ";
    assertEquals(
        List.of(
            halden + "2.875% due 11/1/2011",
            halden + "zero % to 2/1/2010 (Call Date), due 10/1/2013",
            halden + "7.75% to 5/1/2010 (Pre-refunded), 10/1/2020",
            halden + "5.500% due 7/1/2022"),
        page.governed());
  }
}
