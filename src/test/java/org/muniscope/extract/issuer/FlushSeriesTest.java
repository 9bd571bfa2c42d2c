package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Series that begin as far left as their issuer does. */
final class FlushSeriesTest {
  private final GovernedPage page = new GovernedPage();

  @Test
  void anIssuerGovernsSeriesThatBeginWhereItDoes() {
    page.words(50, "Dunmere Tobacco Settlement");
    page.words(50, "Authority");
    page.bond(50, "RB, Series 2001, 5.00%, 7/1/30");
    page.bond(50, "Rev., Series 2004, 5.25%, 7/1/31");
    page.bond(50, "Farrow Airport Commission, RB, 5.50%, 7/1/32");
    assertEquals(
        List.of(
            "Dunmere Tobacco Settlement Authority | RB, Series 2001, 5.00%, 7/1/30",
            "Dunmere Tobacco Settlement Authority | Rev., Series 2004, 5.25%, 7/1/31",
            " | Farrow Airport Commission, RB, 5.50%, 7/1/32"),
        page.governed());
  }

  @Test
  void anIssuerWithoutAColonGovernsLinesOfNothingButTerms() {
    page.words(50, "Jefferson County, Alabama Sewer Revenue Bonds, Series 2024");
    page.bond(50, "5.500% due 10/01/2053");
    page.bond(50, "5.250% due 10/01/2049");
    assertEquals(
        List.of(
            "Jefferson County, Alabama Sewer Revenue Bonds, Series 2024 | 5.500% due 10/01/2053",
            "Jefferson County, Alabama Sewer Revenue Bonds, Series 2024 | 5.250% due 10/01/2049"),
        page.governed());
  }

  @Test
  void wordsAfterItsTermsMakeNoIssuerOfASeries() {
    page.words(50, "Campbell County, Wyoming, Solid Waste Revenue Bonds, Series 2012B:");
    page.bond(50, "4.250%, 7/01/33");
    page.bond(50, "5.000%, 7/01/35 (Alternative Minimum Tax)");
    page.bond(50, "5.000%, 7/01/36 (Alternative Minimum Tax) (Pre-refunded 7/01/21)");
    var issuer = "Campbell County, Wyoming, Solid Waste Revenue Bonds, Series 2012B: | ";
    assertEquals(
        List.of(
            issuer + "4.250%, 7/01/33",
            issuer + "5.000%, 7/01/35 (Alternative Minimum Tax)",
            issuer + "5.000%, 7/01/36 (Alternative Minimum Tax) (Pre-refunded 7/01/21)"),
        page.governed());
  }

  @Test
  void aBondWithAnIssuerOfItsOwnEndsTheSeriesAboveWhereNothingIsIndented() {
    page.words(50, "Delaware Educational Facs. Auth. Rev. (Marlow University):");
    page.bond(50, "Series 2006, 4% 5/1/16");
    page.bond(50, "Series 2013A, 5% 8/1/35");
    page.bond(50, "Wilmington Unified School Dist. 5% 3/15/09");
    assertEquals(" | Wilmington Unified School Dist. 5% 3/15/09", page.governed().getLast());
  }

  @Test
  void aProjectGovernsAllSeriesOfItsIssuer() {
    page.words(50, "St. Tammany County LA IDA Board");
    page.words(50, "(International Paper Co. Project)");
    page.words(50, "Series 2002A");
    page.bond(54, "3.00%, 9/01/23");
    page.words(50, "Series 2008A");
    page.bond(54, "5.50%, 11/01/21");
    var issuer = "St. Tammany County LA IDA Board (International Paper Co. Project) | ";
    assertEquals(
        List.of(issuer + "Series 2002A 3.00%, 9/01/23", issuer + "Series 2008A 5.50%, 11/01/21"),
        page.governed());
  }

  @Test
  void theNextIssuerIsNotGovernedByTheOneBefore() {
    page.words(50, "City and County of Honolulu, Hawaii, Series A");
    page.bond(50, "5.000%, 10/01/25");
    page.bond(50, "5.000%, 10/01/26");
    page.words(50, "City and County of Honolulu, Hawaii, Rail Transit");
    page.words(50, "Project, Series 2018A");
    page.bond(50, "5.000%, 09/01/32");
    assertEquals(
        " | City and County of Honolulu, Hawaii, Rail Transit Project, Series 2018A 5.000%,"
            + " 09/01/32",
        page.governed().getLast());
  }

  @Test
  void aLineWithItsTermsThatBeginsWithItsSeriesIsNoPartOfTheIssuer() {
    page.words(50, "Idaho Health Facilities Authority (Tolland Medical System),");
    page.bond(52, "Series B, 5.75% due 7/1/2033");
    page.bond(52, "4.50% due 3/1/2034");
    page.bond(52, "Series A-1, 5.00% due 10/1/2040");
    var issuer = "Idaho Health Facilities Authority (Tolland Medical System)";
    assertEquals(
        List.of(issuer + " | 4.50% due 3/1/2034", issuer + " | Series A-1, 5.00% due 10/1/2040"),
        page.governed().subList(1, 3));
  }

  @Test
  void anyOtherWordsEndTheSeriesThatToldTheirTermsAlone() {
    page.words(50, "Dunmere Tobacco Settlement Corp.:");
    page.bond(50, "5.125%, 05/15/2042 (Callable 05/15/2039)");
    page.bond(50, "5.125%, 10/15/2029 (Callable 10/15/2026)");
    page.bond(50, "Valdez, 4.75%, 11/15/2038 (Callable 11/15/2035)");
    assertEquals(" | Valdez, 4.75%, 11/15/2038 (Callable 11/15/2035)", page.governed().getLast());
  }

  @Test
  void aSubordinatedSeriesIsGovernedByTheIssuerThatBeginsWhereItDoes() {
    page.words(50, "Marlow Metropolitan Airports Commission");
    page.words(50, "Refunding Revenue Bonds Senior Lien Series 2016C");
    page.bond(50, "01/01/2046");
    page.words(50, "Series 2011");
    page.bond(50, "01/01/2027");
    page.words(50, "Subordinated Series 2012B");
    page.bond(50, "01/01/2030");
    page.bond(50, "01/01/2031");
    page.words(50, "Series 2013");
    page.bond(50, "01/01/2033");
    page.words(50, "Tolland Housing Authority");
    page.words(50, "Revenue Bonds Series 2016A");
    page.bond(50, "08/01/2036");
    var issuer = "Marlow Metropolitan Airports Commission";
    assertEquals(
        List.of(
            issuer + " | Refunding Revenue Bonds Senior Lien Series 2016C 01/01/2046",
            issuer + " | Series 2011 01/01/2027",
            issuer + " Subordinated Series 2012B | 01/01/2030",
            issuer + " Subordinated Series 2012B | 01/01/2031",
            issuer + " | Series 2013 01/01/2033",
            " | Tolland Housing Authority Revenue Bonds Series 2016A 08/01/2036"),
        page.governed());
  }

  @Test
  void anIssuersNextSeriesDoesNotStandBelowItsFirstOneOfSeveralBonds() {
    page.words(50, "Marlow Metropolitan Airports Commission");
    page.words(50, "Refunding Revenue Bonds Subordinated Series 2016C");
    page.bond(50, "01/01/2045");
    page.bond(50, "01/01/2046");
    page.words(50, "Revenue Bonds Series 2011");
    page.bond(50, "01/01/2027");
    page.words(50, "Subordinated Series 2012B");
    page.bond(50, "01/01/2030");
    page.words(50, "Tolland Housing Authority");
    page.words(50, "Revenue Bonds Series 2016A");
    page.bond(50, "08/01/2036");
    var issuer = "Marlow Metropolitan Airports Commission";
    var first = issuer + " Refunding Revenue Bonds Subordinated Series 2016C | ";
    assertEquals(
        List.of(
            first + "01/01/2045",
            first + "01/01/2046",
            issuer + " | Revenue Bonds Series 2011 01/01/2027",
            issuer + " | Subordinated Series 2012B 01/01/2030",
            " | Tolland Housing Authority Revenue Bonds Series 2016A 08/01/2036"),
        page.governed());
  }

  @Test
  void aPlaceWithRoomForTheWordBelowGovernsAllBondsThatNameNone() {
    page.words(50, "Marlow");
    page.bond(50, "General Obligation, Series 2010, 5.00%, 7/1/30");
    page.bond(50, "Medical Clinic Board, 5.25%, 7/1/31");
    page.words(50, "Tolland");
    page.bond(50, "General Obligation, Series 2012, 5.00%, 7/1/32");
    page.bond(50, "Sewer Revenue, 5.25%, 7/1/33");
    page.bond(50, "Farrow Airport Commission, RB, 5.50%, 7/1/34");
    assertEquals(
        List.of(
            "Marlow | General Obligation, Series 2010, 5.00%, 7/1/30",
            "Marlow | Medical Clinic Board, 5.25%, 7/1/31",
            "Tolland | General Obligation, Series 2012, 5.00%, 7/1/32",
            "Tolland | Sewer Revenue, 5.25%, 7/1/33",
            " | Farrow Airport Commission, RB, 5.50%, 7/1/34"),
        page.governed());
  }

  @Test
  void aPlaceWithAColonGovernsAllBondsThatNameNone() {
    page.words(50, "Marlow:");
    page.bond(50, "General Obligation, Series 2010, 5.00%, 7/1/30");
    page.bond(50, "Medical Clinic Board, 5.25%, 7/1/31");
    assertEquals("Marlow: | Medical Clinic Board, 5.25%, 7/1/31", page.governed().getLast());
  }
}
