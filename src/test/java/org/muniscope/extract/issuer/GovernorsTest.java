package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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
  void aProjectThatWrapsIsNoPartOfTheIssuerOfTheNext() {
    page.words(50, "Allegheny County Hospital Development Authority Revenue");
    page.words(56, "(Advocate Health Care Network) Series D 144A");
    page.bond(56, "6.00% 2/15/47");
    page.bond(56, "(Ascension Health Credit Group) 5.875% 9/15/44");
    var issuer = "Allegheny County Hospital Development Authority Revenue";
    assertEquals(
        List.of(
            issuer + " | (Advocate Health Care Network) Series D 144A 6.00% 2/15/47",
            issuer + " | (Ascension Health Credit Group) 5.875% 9/15/44"),
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
}
