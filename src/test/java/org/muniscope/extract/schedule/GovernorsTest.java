package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.bond.SeriesText;

/** Issuers that stand once above several series. */
final class GovernorsTest {
  private final GovernedPage page = new GovernedPage();

  @Test
  void anIssuerWithAColonGovernsTheSeriesIndentedUnderIt() {
    page.bond(50, "Dunmere Turnpike Authority, RB, 5.00%, 7/1/30");
    page.words(50, "Alhambra Unified School District (Election of 2004):");
    page.bond(60, "Series 2009 B, 5.00%, 8/1/35");
    page.bond(60, "Series 2009 C, 5.00%, 8/1/36");
    page.bond(50, "Farrow Airport Commission, RB, 5.25%, 7/1/31");
    assertEquals(
        List.of(
            " | Dunmere Turnpike Authority, RB, 5.00%, 7/1/30",
            "Alhambra Unified School District (Election of 2004): | Series 2009 B, 5.00%, 8/1/35",
            "Alhambra Unified School District (Election of 2004): | Series 2009 C, 5.00%, 8/1/36",
            " | Farrow Airport Commission, RB, 5.25%, 7/1/31"),
        page.governed());
  }

  @Test
  void aDateThatWrapsAtOneOfItsStrokesIsWholeAgain() {
    page.words(50, "Dunmere Turnpike Authority, RB, Series 2009, 5.00%, 12/1");
    page.bond(50, "/2037, AGM Insured");
    page.words(50, "Farrow Airport Commission, RB, Series 2010, 5.25%, 7/");
    page.bond(50, "1/2031");
    assertEquals(
        List.of(
            " | Dunmere Turnpike Authority, RB, Series 2009, 5.00%, 12/1/2037, AGM Insured",
            " | Farrow Airport Commission, RB, Series 2010, 5.25%, 7/1/2031"),
        page.governed());
  }

  @Test
  void aSeriesOverSeveralBondsStandsBelowItsIssuer() {
    page.words(50, "Farrow Airport Commission, Revenue Bonds");
    page.words(56, "Series A");
    page.bond(62, "5.00%, due 7/1/30");
    page.bond(62, "5.25%, due 7/1/31");
    page.words(56, "Series B");
    page.bond(62, "4.00%, due 7/1/32");
    page.bond(62, "4.25%, due 7/1/33");
    page.words(56, "Series C");
    page.bond(62, "4.50%, due 7/1/34");
    assertEquals(
        List.of(
            "Farrow Airport Commission, Revenue Bonds Series A | 5.00%, due 7/1/30",
            "Farrow Airport Commission, Revenue Bonds Series A | 5.25%, due 7/1/31",
            "Farrow Airport Commission, Revenue Bonds Series B | 4.00%, due 7/1/32",
            "Farrow Airport Commission, Revenue Bonds Series B | 4.25%, due 7/1/33",
            "Farrow Airport Commission, Revenue Bonds | Series C 4.50%, due 7/1/34"),
        page.governed());
  }

  @Test
  void aProjectInBracketsGovernsItsBondsBelowTheIssuer() {
    page.words(50, "Chester County Industrial Development Authority Revenue");
    page.words(50, "(Avon Grove Charter School Project)");
    page.bond(56, "Series A 5.00% 12/15/47");
    page.bond(56, "144A 5.00% 12/15/51");
    page.words(50, "(Longwood Gardens, Inc. Project)");
    page.bond(56, "Series B 4.00% 12/1/46");
    page.bond(56, "4.00% 12/1/51");
    page.bond(56, "(Westtown School) 4.00% 1/1/52");
    page.words(50, "Delaware County Authority Revenue");
    page.bond(56, "(Cabrini University) 5.00% 7/1/47");
    var chester = "Chester County Industrial Development Authority Revenue";
    assertEquals(
        List.of(
            chester + " (Avon Grove Charter School Project) | Series A 5.00% 12/15/47",
            chester + " (Avon Grove Charter School Project) | 144A 5.00% 12/15/51",
            chester + " (Longwood Gardens, Inc. Project) | Series B 4.00% 12/1/46",
            chester + " (Longwood Gardens, Inc. Project) | 4.00% 12/1/51",
            chester + " | (Westtown School) 4.00% 1/1/52",
            " | Delaware County Authority Revenue (Cabrini University) 5.00% 7/1/47"),
        page.governed());
  }

  @Test
  void theInsurerOnTheLineBelowASeriesIsNoSeries() {
    page.words(50, "Kent County Health Facilities Authority (MI)");
    page.words(56, "Rev. (Methodist Hospitals), Series 2018C, 3.00%, 5/1/41");
    page.bond(62, "(CIFG Insured)");
    page.words(56, "RB (Methodist Hospitals), Series 2014A, 6.00%, 3/15/34");
    page.bond(62, "(XLCA Insured)");
    assertEquals(
        List.of(
            "Kent County Health Facilities Authority (MI) | Rev. (Methodist Hospitals), Series"
                + " 2018C, 3.00%, 5/1/41 (CIFG Insured)",
            "Kent County Health Facilities Authority (MI) | RB (Methodist Hospitals), Series"
                + " 2014A, 6.00%, 3/15/34 (XLCA Insured)"),
        page.governed());
  }

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
  void aBoldPlaceGovernsAllKindsOfIssuersBelowIt() {
    page.bold("Marlow");
    page.bond(50, "Water Authority, RB, 5.00%, 7/1/30");
    page.bond(50, "Airport Authority, RB, 5.25%, 7/1/31");
    page.bond(50, "Farrow Airport Commission, RB, 5.50%, 7/1/32");
    assertEquals(
        List.of(
            "Marlow | Water Authority, RB, 5.00%, 7/1/30",
            "Marlow | Airport Authority, RB, 5.25%, 7/1/31",
            " | Farrow Airport Commission, RB, 5.50%, 7/1/32"),
        page.governed());
  }

  @Test
  void noCityIsCalledStatewide() {
    page.words(50, "Marlow");
    page.bond(60, "Water Authority, 5.00%, 7/1/30");
    page.bond(60, "Airport Authority, 5.25%, 7/1/31");
    page.words(50, "Statewide");
    page.bond(60, "Alabama Health Facilities Authority, 5.50%, 7/1/32");
    page.bond(60, "Alabama Housing Authority, 5.50%, 7/1/33");
    assertEquals(
        List.of(
            "Marlow | Water Authority, 5.00%, 7/1/30",
            "Marlow | Airport Authority, 5.25%, 7/1/31",
            " | Alabama Health Facilities Authority, 5.50%, 7/1/32",
            " | Alabama Housing Authority, 5.50%, 7/1/33"),
        page.governed());
  }

  @Test
  void aMarkBesideTheIssuerIsOneOfEachSeries() {
    page.words(50, "Alhambra Unified School District:");
    page.mark(183, "(b)");
    page.bond(60, "Series 2009 B, 5.00%, 8/1/35");
    page.bond(60, "Series 2009 C, 5.00%, 8/1/36");
    page.bond(50, "Farrow Airport Commission, RB, 5.25%, 7/1/31");
    assertEquals(
        List.of(List.of("b"), List.of("b"), List.of()),
        page.texts().stream().map(Governors.Text::marks).toList());
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
  void aSeriesIndentedUnderAWholeBondHasItsIssuer() {
    page.bond(50, "Metropolitan Transportation Authority; Series 2003 B, RB, 5.25%, 11/15/22");
    page.bond(60, "Series 2003 C, RB, 5.25%, 11/15/23");
    page.bond(50, "Farrow Airport Commission; Series 2001, RB, 5.25%, 7/1/31");
    page.words(50, "Kestrel Bay Public Power Agency;");
    page.bond(60, "Series 2001, RB, 5.25%, 7/1/31");
    assertEquals(
        "Metropolitan Transportation Authority; | Series 2003 C, RB, 5.25%, 11/15/23",
        page.governed().get(1));
  }

  @Test
  void aSecondSeriesBelowABondHasItsIssuer() {
    page.words(50, "Parrish County LA IDA Board");
    page.words(50, "(International Paper Co. Project)");
    page.words(50, "AGM Series 2002A");
    page.bond(54, "3.00%, 9/01/23-9/01/28");
    page.words(50, "BAM Series 2008A");
    page.bond(54, "5.50%, 11/01/21");
    page.words(50, "Louisiana Health Auth");
    page.bond(54, "5.00%, 3/01/43");
    var issuer = "Parrish County LA IDA Board (International Paper Co. Project)";
    assertEquals(
        List.of(
            " | " + issuer + " AGM Series 2002A 3.00%, 9/01/23-9/01/28",
            issuer + " | BAM Series 2008A 5.50%, 11/01/21",
            " | Louisiana Health Auth 5.00%, 3/01/43"),
        page.governed());
  }

  @Test
  void anIssuerRepeatedAfterAPageBreakDoesNotSayThatItGoesOn() {
    page.words(50, "Louisville Redevelopment Agency, (continued)");
    page.bond(60, "Tax Allocation, Series 2014, 7.00%, 9/01/23");
    page.bond(60, "Tax Allocation, Series 2015, 5.00%, 9/01/24");
    assertEquals(
        "Louisville Redevelopment Agency | Tax Allocation, Series 2014, 7.00%, 9/01/23",
        page.governed().getFirst());
  }

  @Test
  void aMarkAsWideAsAnIndentStandsInThePlaceOfTheIssuerWhereOtherMarksDo() {
    page.words(50, "Marlow Community Facilities District,");
    page.bond(61, "Tax Allocation, Series 2004, 5.00%, 3/01/47");
    page.mark(58, "c");
    page.bond(58, "Tax Allocation, Series 2005, 5.75%, 6/01/38");
    page.words(53, "Brackley Airport Authority, Series 2005,");
    page.mark(50, "a");
    page.bond(58, "5.00%, 1/01/33");
    page.words(58, "Tolland Industrial Development Board, Series 2006,");
    page.mark(50, "a,b");
    page.bond(58, "5.00%, 1/01/33");
    assertEquals(
        " | Tolland Industrial Development Board, Series 2006, 5.00%, 1/01/33",
        page.governed().getLast());
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
  void anIssuerNamedLikeItsStateIsNoHeading() {
    page.words(50, "District of Columbia — 1.9%");
    page.words(50, "District of Columbia:");
    page.bond(60, "Series 2006 B-1, Ballpark RB, 5.00%, 2/1/31");
    page.bond(60, "Series 2009 A, Sec. Income Tax RB, 5.25%, 12/1/27");
    assertEquals(
        List.of(
            "District of Columbia: | Series 2006 B-1, Ballpark RB, 5.00%, 2/1/31",
            "District of Columbia: | Series 2009 A, Sec. Income Tax RB, 5.25%, 12/1/27"),
        page.governed());
  }

  @Test
  void aSeriesMayRepeatAWordOfItsIssuer() {
    page.words(50, "Dunmere Turnpike Authority");
    page.bond(60, "RB Series 2010, 5.00%, 7/1/30");
    page.words(50, "Marlow Transportation Authority");
    page.bond(60, "RB Series 2018D, 5.00%, 2/1/41");
    page.bond(60, "Transportation RB Series 2019, 5.00%, 2/1/42");
    assertEquals(
        "Marlow Transportation Authority | Transportation RB Series 2019, 5.00%, 2/1/42",
        page.governed().getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Series 2016 A", "Ser. B, 5.00%, 7/1/30", "Series C-1"})
  void noIssuerIsCalledAfterASeries(String printed) {
    assertTrue(SeriesText.lacksIssuer(printed));
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
  void aMarkBesideTheIssuerOfBareDatesIsOneOfEach() {
    page.words(50, "City of Phoenix Civic Improvement Corp.");
    page.mark(50 + 39 * 4.1, "(c)");
    page.bond(60, "07/01/2026");
    page.bond(60, "07/01/2027");
    assertEquals(
        List.of(List.of("c"), List.of("c")),
        page.texts().stream().map(Governors.Text::marks).toList());
  }
}
