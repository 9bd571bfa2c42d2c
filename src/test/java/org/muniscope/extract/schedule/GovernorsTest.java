package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.TypedPage;

/** Issuers that stand once above several series. */
final class GovernorsTest {
  /** The issuer and the own words of every holding in the table, governors applied. */
  private static List<String> governed(TypedPage page) {
    return texts(page).map(text -> text.issuer() + " | " + Governors.text(text.own())).toList();
  }

  private static Stream<Governors.Text> texts(TypedPage page) {
    var draft = Assembler.assemble(TypedTable.of(page).rows());
    var depths = new Depths(draft.entries());
    return draft.sections().stream()
        .flatMap(section -> Governors.of(section.entries(), depths).stream());
  }

  private double baseline = 100;
  private final TypedPage page =
      new TypedPage()
          .at(50, baseline, "Description")
          .upTo(450, baseline, "Principal Amount")
          .upTo(560, baseline, "Value");

  private void words(double x, String text) {
    baseline += 11;
    page.at(x, baseline, text);
  }

  private void bond(double x, String text) {
    words(x, text);
    page.upTo(450, baseline, "550,000").upTo(560, baseline, "607,959");
  }

  @Test
  void anIssuerWithAColonGovernsTheSeriesIndentedUnderIt() {
    bond(50, "Dunmere Turnpike Authority, RB, 5.00%, 7/1/30");
    words(50, "Alhambra Unified School District (Election of 2004):");
    bond(60, "Series 2009 B, 5.00%, 8/1/35");
    bond(60, "Series 2009 C, 5.00%, 8/1/36");
    bond(50, "Farrow Airport Commission, RB, 5.25%, 7/1/31");
    assertEquals(
        List.of(
            " | Dunmere Turnpike Authority, RB, 5.00%, 7/1/30",
            "Alhambra Unified School District (Election of 2004): | Series 2009 B, 5.00%, 8/1/35",
            "Alhambra Unified School District (Election of 2004): | Series 2009 C, 5.00%, 8/1/36",
            " | Farrow Airport Commission, RB, 5.25%, 7/1/31"),
        governed(page));
  }

  @Test
  void aSeriesOverSeveralBondsStandsBelowItsIssuer() {
    words(50, "Farrow Airport Commission, Revenue Bonds");
    words(56, "Series A");
    bond(62, "5.00%, due 7/1/30");
    bond(62, "5.25%, due 7/1/31");
    words(56, "Series B");
    bond(62, "4.00%, due 7/1/32");
    bond(62, "4.25%, due 7/1/33");
    words(56, "Series C");
    bond(62, "4.50%, due 7/1/34");
    assertEquals(
        List.of(
            "Farrow Airport Commission, Revenue Bonds Series A | 5.00%, due 7/1/30",
            "Farrow Airport Commission, Revenue Bonds Series A | 5.25%, due 7/1/31",
            "Farrow Airport Commission, Revenue Bonds Series B | 4.00%, due 7/1/32",
            "Farrow Airport Commission, Revenue Bonds Series B | 4.25%, due 7/1/33",
            "Farrow Airport Commission, Revenue Bonds | Series C 4.50%, due 7/1/34"),
        governed(page));
  }

  @Test
  void aMarkBesideTheIssuerIsOneOfEachSeries() {
    words(50, "Alhambra Unified School District:");
    page.mark(183, baseline, "(b)");
    bond(60, "Series 2009 B, 5.00%, 8/1/35");
    bond(60, "Series 2009 C, 5.00%, 8/1/36");
    bond(50, "Farrow Airport Commission, RB, 5.25%, 7/1/31");
    assertEquals(
        List.of(List.of("b"), List.of("b"), List.of()),
        texts(page).map(Governors.Text::marks).toList());
  }

  @Test
  void anIssuerWithoutAColonGovernsLinesOfNothingButTerms() {
    words(50, "Jefferson County, Alabama Sewer Revenue Bonds, Series 2024");
    bond(50, "5.500% due 10/01/2053");
    bond(50, "5.250% due 10/01/2049");
    assertEquals(
        List.of(
            "Jefferson County, Alabama Sewer Revenue Bonds, Series 2024 | 5.500% due 10/01/2053",
            "Jefferson County, Alabama Sewer Revenue Bonds, Series 2024 | 5.250% due 10/01/2049"),
        governed(page));
  }

  @Test
  void wordsAfterItsTermsMakeNoIssuerOfASeries() {
    words(50, "Campbell County, Wyoming, Solid Waste Revenue Bonds, Series 2012B:");
    bond(50, "4.250%, 7/01/33");
    bond(50, "5.000%, 7/01/35 (Alternative Minimum Tax)");
    bond(50, "5.000%, 7/01/36 (Alternative Minimum Tax) (Pre-refunded 7/01/21)");
    var issuer = "Campbell County, Wyoming, Solid Waste Revenue Bonds, Series 2012B: | ";
    assertEquals(
        List.of(
            issuer + "4.250%, 7/01/33",
            issuer + "5.000%, 7/01/35 (Alternative Minimum Tax)",
            issuer + "5.000%, 7/01/36 (Alternative Minimum Tax) (Pre-refunded 7/01/21)"),
        governed(page));
  }

  @Test
  void aSeriesIndentedUnderAWholeBondHasItsIssuer() {
    bond(50, "Metropolitan Transportation Authority; Series 2003 B, RB, 5.25%, 11/15/22");
    bond(60, "Series 2003 C, RB, 5.25%, 11/15/23");
    bond(50, "Farrow Airport Commission; Series 2001, RB, 5.25%, 7/1/31");
    words(50, "Kestrel Bay Public Power Agency;");
    bond(60, "Series 2001, RB, 5.25%, 7/1/31");
    assertEquals(
        "Metropolitan Transportation Authority; | Series 2003 C, RB, 5.25%, 11/15/23",
        governed(page).get(1));
  }

  @Test
  void anIssuerNamedLikeItsStateIsNoHeading() {
    words(50, "District of Columbia — 1.9%");
    words(50, "District of Columbia:");
    bond(60, "Series 2006 B-1, Ballpark RB, 5.00%, 2/1/31");
    bond(60, "Series 2009 A, Sec. Income Tax RB, 5.25%, 12/1/27");
    assertEquals(
        List.of(
            "District of Columbia: | Series 2006 B-1, Ballpark RB, 5.00%, 2/1/31",
            "District of Columbia: | Series 2009 A, Sec. Income Tax RB, 5.25%, 12/1/27"),
        governed(page));
  }

  @Test
  void aSeriesMayRepeatAWordOfItsIssuer() {
    words(50, "Dunmere Turnpike Authority");
    bond(60, "RB Series 2010, 5.00%, 7/1/30");
    words(50, "Marlow Transportation Authority");
    bond(60, "RB Series 2018D, 5.00%, 2/1/41");
    bond(60, "Transportation RB Series 2019, 5.00%, 2/1/42");
    assertEquals(
        "Marlow Transportation Authority | Transportation RB Series 2019, 5.00%, 2/1/42",
        governed(page).getLast());
  }

  @Test
  void anIssuerBelowAWrappedBondGovernsTheNextOnes() {
    bond(50, "Brackley Unified School District,");
    words(60, "Refunding Revenue Bonds, Series 2021, 5.00%, 7/1/30");
    words(50, "Fenwick Unified School District (Election of 2008), Senior Lien");
    words(60, "Revenue Bonds");
    bond(70, "Series 2016, 5.00%, 7/1/31");
    bond(70, "Series 2017, 5.00%, 7/1/32");
    words(50, "Farrow Unified School District, Revenue Bonds");
    bond(70, "Series 2019, 5.00%, 7/1/33");
    var fenwick =
        "Fenwick Unified School District (Election of 2008), Senior Lien Revenue Bonds | ";
    assertEquals(
        List.of(
            " | Brackley Unified School District, Refunding Revenue Bonds, Series 2021, 5.00%,"
                + " 7/1/30",
            fenwick + "Series 2016, 5.00%, 7/1/31",
            fenwick + "Series 2017, 5.00%, 7/1/32",
            "Farrow Unified School District, Revenue Bonds | Series 2019, 5.00%, 7/1/33"),
        governed(page));
  }

  @Test
  void whereWrapsAreNotIndentedTheIndentOfSeriesStillTellsTheIssuer() {
    bond(50, "Marlow Public Power Agency,");
    words(50, "Revenue Bonds, Series 2005, 5.00%, 7/1/29");
    words(50, "Tolland Public Power Agency,");
    words(50, "Capital Improvement Bonds:");
    bond(60, "Series 2014, 4.50%,");
    words(60, "2/1/31");
    bond(60, "Series 2015, 4.75%, 2/1/32");
    words(50, "Dunmere Public Power Agency, GO Bonds");
    bond(60, "Series 2007, 4.625%, 8/1/36");
    bond(50, "Orrin Public Power Agency,");
    words(50, "GO Bonds, Series 2009, 5.00%, 7/1/30");
    var tolland = "Tolland Public Power Agency, Capital Improvement Bonds: | ";
    assertEquals(
        List.of(
            " | Marlow Public Power Agency, Revenue Bonds, Series 2005, 5.00%, 7/1/29",
            tolland + "Series 2014, 4.50%, 2/1/31",
            tolland + "Series 2015, 4.75%, 2/1/32",
            "Dunmere Public Power Agency, GO Bonds | Series 2007, 4.625%, 8/1/36",
            " | Orrin Public Power Agency, GO Bonds, Series 2009, 5.00%, 7/1/30"),
        governed(page));
  }

  @Test
  void anIssuerGovernsDeeperSeriesAlsoWhereItsOwnFurtherLinesAreNotIndented() {
    words(50, "Dunmere, Texas, University Board of Regents,");
    bond(50, "Refunding Revenue Bonds, Series 2008, 5.00%, 7/1/30");
    words(50, "Marlow, Ohio, University Board of Regents,");
    words(50, "Capital Improvement Bonds");
    bond(62, "Series 2005 A, 5.00%, 8/1/35");
    bond(62, "Series 2006, 5.00%, 8/1/36");
    var issuer = "Marlow, Ohio, University Board of Regents, Capital Improvement Bonds | ";
    assertEquals(
        List.of(
            " | Dunmere, Texas, University Board of Regents, Refunding Revenue Bonds, Series 2008,"
                + " 5.00%, 7/1/30",
            issuer + "Series 2005 A, 5.00%, 8/1/35", issuer + "Series 2006, 5.00%, 8/1/36"),
        governed(page));
  }

  @Test
  void anIssuerOfTwoLinesIsNotTheEndOfTheBondAbove() {
    bond(50, "Kestrel Bay Water Authority, GO");
    words(50, "Bonds, Series 2004, 4.88%, 12/01/33");
    bond(50, "East Fenwick Hospital District, GO");
    words(50, "Bonds, Series 2007, 6.50%, 08/01/17");
    words(50, "Farrow Turnpike Authority, Certificates of");
    words(50, "Participation:");
    bond(62, "Series 2005, 6.25%, 06/01/18");
    bond(62, "Series 2006, 6.00%, 07/01/21");
    var issuer = "Farrow Turnpike Authority, Certificates of Participation: | ";
    assertEquals(
        List.of(
            " | Kestrel Bay Water Authority, GO Bonds, Series 2004, 4.88%, 12/01/33",
            " | East Fenwick Hospital District, GO Bonds, Series 2007, 6.50%, 08/01/17",
            issuer + "Series 2005, 6.25%, 06/01/18",
            issuer + "Series 2006, 6.00%, 07/01/21"),
        governed(page));
  }

  @Test
  void aNumberAloneOnALineEndsTheWordsAboveIt() {
    words(50, "Farrow Airport Commission, Revenue Bonds, Phase");
    words(50, "2:");
    page.at(50, baseline += 11, "Marlow Revenue Bonds, Phase").at(50, baseline += 11, "3");
    bond(50, "Series 2005, 6.25%, 06/01/18");
    assertTrue(
        governed(page).getFirst().contains("Phase 3 Series 2005"), () -> governed(page).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Series 2016 A", "Ser. B, 5.00%, 7/1/30", "Series C-1"})
  void noIssuerIsCalledAfterASeries(String printed) {
    assertTrue(SeriesText.lacksIssuer(printed));
  }

  @Test
  void aSeriesThatWrapsBeforeItsMaturityDoesNotGovern() {
    words(50, "Maryland EDC:");
    words(56, "6.25% to 4/1/26 (Put Date),");
    bond(62, "4/1/33");
    bond(56, "4.25%, 4/1/37");
    assertEquals("Maryland EDC: | 4.25%, 4/1/37", governed(page).getLast());
  }

  @Test
  void anIssuerThatWrapsAsDeepAsItsSeriesIsWhole() {
    words(50, "Metropolitan Pier & Exposition Authority, McCormick");
    words(58, "Place Expansion");
    bond(58, "Series 2022B, Rev., 5.00%, 2/1/2043");
    bond(58, "Rev., 7.00%, 2/1/2044");
    bond(50, "Farrow Airport Commission Series A, Rev., 5.25%, 7/1/2031");
    var issuer = "Metropolitan Pier & Exposition Authority, McCormick Place Expansion | ";
    assertEquals(
        List.of(issuer + "Series 2022B, Rev., 5.00%, 2/1/2043", issuer + "Rev., 7.00%, 2/1/2044"),
        governed(page).subList(0, 2));
  }

  @Test
  void theNextIssuerIsNotGovernedByTheOneBefore() {
    words(50, "City and County of Honolulu, Hawaii, Series A");
    bond(50, "5.000%, 10/01/25");
    bond(50, "5.000%, 10/01/26");
    words(50, "City and County of Honolulu, Hawaii, Rail Transit");
    words(50, "Project, Series 2018A");
    bond(50, "5.000%, 09/01/32");
    assertEquals(
        " | City and County of Honolulu, Hawaii, Rail Transit Project, Series 2018A 5.000%,"
            + " 09/01/32",
        governed(page).getLast());
  }

  @Test
  void aMarkBesideTheIssuerOfBareDatesIsOneOfEach() {
    words(50, "City of Phoenix Civic Improvement Corp.");
    page.mark(50 + 39 * 4.1, baseline, "(c)");
    bond(60, "07/01/2026");
    bond(60, "07/01/2027");
    assertEquals(
        List.of(List.of("c"), List.of("c")), texts(page).map(Governors.Text::marks).toList());
  }
}
