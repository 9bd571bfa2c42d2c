package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TableFinder;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Entries that begin on one page and end on the next one. */
final class PageBreakTest {
  private final TypedPage above = new TypedPage(1).head();
  private final TypedPage below = new TypedPage(2).head();

  PageBreakTest() {
    above.at(50, 111, "Marlow County Health Facilities Authority (Carolinas System),");
    above.at(50, 122, "Series A, 5.00%, 6/1/31").amounts(122);
    above.at(50, 133, "Dunmere County Health Facilities Authority (Mercy and Grace),");
    above.at(50, 144, "Series B, 5.00%, 6/1/32").amounts(144);
  }

  /** The words of each entry behind the first two. */
  private List<String> entries() {
    var all = TypedEntries.on(above, below);
    return all.subList(2, all.size());
  }

  @Test
  void wordsThatBreakOffAtACommaGoOnBelow() {
    above.at(50, 155, "Selma Hospital Authority, 5.45%, 6/1/33,").amounts(155);
    below.at(50, 111, "Series A-1");
    below.at(50, 122, "Colorado Health Facilities Authority, 5.00%, 3/1/32").amounts(122);
    assertEquals(
        List.of(
            "Selma Hospital Authority, 5.45%, 6/1/33, / Series A-1",
            "Colorado Health Facilities Authority, 5.00%, 3/1/32"),
        entries());
  }

  @Test
  void aDateAboveASumEndsTheEntryOnThePageBefore() {
    above.at(50, 155, "Selma Hospital Authority, 5.45%, due").amounts(155);
    below.at(50, 111, "9/15/2042").upTo(560, 122, "1,623,288");
    assertEquals(List.of("Selma Hospital Authority, 5.45%, due / 9/15/2042"), entries());
  }

  @Test
  void aBracketThatOpensAboveIsClosedBelow() {
    above.at(50, 155, "Selma Hospital Authority, 5.45%, 6/1/33 (Mercy").amounts(155);
    below.at(50, 111, "and Grace Health)");
    below.at(50, 122, "Colorado Health Facilities Authority (Catholic Initiatives),");
    below.at(50, 133, "Series C, 5.00%, 3/1/32").amounts(133);
    assertEquals(
        List.of(
            "Selma Hospital Authority, 5.45%, 6/1/33 (Mercy / and Grace Health)",
            "Colorado Health Facilities Authority (Catholic Initiatives), / Series C, 5.00%,"
                + " 3/1/32"),
        entries());
  }

  @Test
  void whatBeginsBelowIsNotGivenToAnEntryThatEndedAbove() {
    above.at(50, 155, "Selma Hospital Authority, 5.45%, 6/1/33").amounts(155);
    below.at(50, 111, "Colorado Health Facilities Authority (Catholic Initiatives),");
    below.at(50, 122, "Series C, 5.00%, 3/1/32").amounts(122);
    assertEquals(
        List.of(
            "Selma Hospital Authority, 5.45%, 6/1/33",
            "Colorado Health Facilities Authority (Catholic Initiatives), / Series C, 5.00%,"
                + " 3/1/32"),
        entries());
  }

  @Test
  void numbersAloneAtTheEndOfAPageAreNoSumWhereTheySumNothing() {
    above.amounts(155);
    below.at(50, 111, "Selma Hospital Authority, 5.45%,");
    below.at(50, 122, "6/1/33");
    below.at(50, 133, "Colorado Health Facilities Authority (Catholic Initiatives),");
    below.at(50, 144, "Series C, 5.00%, 3/1/32").amounts(144);
    assertEquals(
        List.of(
            " / Selma Hospital Authority, 5.45%, / 6/1/33",
            "Colorado Health Facilities Authority (Catholic Initiatives), / Series C, 5.00%,"
                + " 3/1/32"),
        entries());
  }

  @Test
  void theLastLinesOfARowThatABrowserPartsStandBelow() {
    above.at(50, 155, "Chesterfield County Economic Development").amounts(155);
    above.at(50, 166, "Authority, RB (Duke Energy Indiana,");
    below.at(50, 111, "Inc.), Series A, 5.50%, 7/1/29");
    below.at(50, 122, "Hampton Roads Sanitation District, RB,");
    below.at(50, 133, "Series A-1, 5.00%, 3/1/35").amounts(133);
    assertEquals(
        List.of(
            "Chesterfield County Economic Development / Authority, RB (Duke Energy Indiana, /"
                + " Inc.), Series A, 5.50%, 7/1/29",
            "Hampton Roads Sanitation District, RB, / Series A-1, 5.00%, 3/1/35"),
        entries());
  }

  @Test
  void bracketsThatCloseBelowEndTheRowThatABrowserParts() {
    above.at(50, 155, "Central Plains Energy Project, 5.00%, 7/15/29").amounts(155);
    above.at(50, 166, "(Goldman Sachs Group, Inc. Guaranty) (Insured;");
    below.at(50, 111, "NATL-RE)");
    below.at(50, 122, "Douglas County Hospital Authority, RB,");
    below.at(50, 133, "Series A-1, 5.00%, 3/1/35").amounts(133);
    assertEquals(
        List.of(
            "Central Plains Energy Project, 5.00%, 7/15/29 / (Goldman Sachs Group, Inc. Guaranty)"
                + " (Insured; / NATL-RE)",
            "Douglas County Hospital Authority, RB, / Series A-1, 5.00%, 3/1/35"),
        entries());
  }

  @Test
  void theTermsThatAnEntryLacksStandBelow() {
    above.at(50, 155, "Campbell County Solid Waste").amounts(155);
    above.at(50, 166, "Facilities, Basin Electric Power");
    below.at(50, 111, "Cooperative, 5.25%, 6/1/38");
    below.at(50, 122, "Campbell County Solid Waste Facilities, Basin");
    below.at(50, 133, "Cooperative, Ser. 2, 6.25%, 2/1/38").amounts(133);
    assertEquals(
        List.of(
            "Campbell County Solid Waste / Facilities, Basin Electric Power / Cooperative, 5.25%,"
                + " 6/1/38",
            "Campbell County Solid Waste Facilities, Basin / Cooperative, Ser. 2, 6.25%, 2/1/38"),
        entries());
  }

  @Test
  void theTermsThatAnEntryLacksStandBelowAboveAHeading() {
    above.at(50, 155, "Northern Tobacco Corp. Rev. (Tobacco").amounts(155);
    below.at(50, 111, "Settlement) Series 2012A, 6.125%, 1/1/17");
    below.at(50, 122, "(NATL Insured)");
    below.at(50, 133, "Arizona — 2.5%");
    below.at(50, 144, "Campbell County Facilities, 6.25%, 2/1/38").amounts(144);
    assertEquals(
        List.of(
            "Northern Tobacco Corp. Rev. (Tobacco / Settlement) Series 2012A, 6.125%, 1/1/17 /"
                + " (NATL Insured)",
            "Campbell County Facilities, 6.25%, 2/1/38"),
        entries());
  }

  @Test
  void whatLacksNoSeriesTakesNoneFromBelow() {
    above.at(50, 155, "E-470 Highway Authority, 5.45%, 6/1/33").amounts(155);
    below.at(50, 111, "(Senior Revenue) Series A");
    below.at(50, 122, "Series AA, 5.00%, 3/1/34").amounts(122);
    assertEquals(
        List.of(
            "E-470 Highway Authority, 5.45%, 6/1/33",
            "(Senior Revenue) Series A / Series AA, 5.00%, 3/1/34"),
        entries());
  }

  @Test
  void theLettersOfASeriesStandBelow() {
    above.at(50, 155, "Royal Oak Hospital Authority, 5.45%, 6/1/33, Ser.").amounts(155);
    below.at(50, 111, "D");
    below.at(50, 122, "Michigan Finance Authority, Ser. A, 5.00%, 3/1/34").amounts(122);
    assertEquals(
        List.of(
            "Royal Oak Hospital Authority, 5.45%, 6/1/33, Ser. / D",
            "Michigan Finance Authority, Ser. A, 5.00%, 3/1/34"),
        entries());
  }

  @Test
  void aSeriesAtTheTopOfAPageIsNoEndOfTheOneAbove() {
    above.at(50, 155, "Selma Hospital Authority, Series A, 5.45%, 6/1/33").amounts(155);
    below.at(50, 111, "Series B (Mercy and Grace),");
    below.at(50, 122, "5.00%, 3/1/34").amounts(122);
    assertEquals(
        List.of(
            "Selma Hospital Authority, Series A, 5.45%, 6/1/33",
            "Series B (Mercy and Grace), / 5.00%, 3/1/34"),
        entries());
  }

  @Test
  void wordsRightBelowTheRepeatedHeadingOfAStateAreAnIssuer() {
    above.at(50, 155, "NEW YORK — 8.3%");
    above.at(50, 166, "Nassau County School District");
    above.at(56, 177, "GO Bonds, Series D, 5.00%, 1/1/38").amounts(177);
    below.at(50, 111, "NEW YORK — (Continued)");
    below.at(50, 122, "New York");
    below.at(56, 133, "GO Bonds, Series C, 4.00%, 11/1/30").amounts(133);
    assertEquals(
        List.of(
            "Nassau County School District / GO Bonds, Series D, 5.00%, 1/1/38",
            "New York / GO Bonds, Series C, 4.00%, 11/1/30"),
        entries());
  }

  @Test
  void theStateInSmallLettersBelowAPageBreakIsAnIssuer() {
    above.at(50, 155, "NEW YORK — 8.3%");
    below.at(50, 111, "New York");
    below.at(56, 122, "GO Bonds, Series C, 4.00%, 11/1/30").amounts(122);
    assertEquals(List.of("New York / GO Bonds, Series C, 4.00%, 11/1/30"), entries());
  }

  @Test
  void aHeadingAboveOthersMayBeRepeatedInTheMidstOfAnEntry() {
    var first = new TypedPage(1).head().at(50, 111, "Municipal Bonds 98.1%");
    first.at(50, 122, "Long-Term Municipal Bonds 98.1%").at(50, 133, "Texas 3.2%");
    first.at(50, 144, "Selma Hospital Authority, Hospital Revenue Bonds");
    first.at(58, 155, "5.45%, due 6/1/33").amounts(155);
    first.at(50, 166, "Marlow Health Authority, Hospital Revenue Bonds");
    below.at(50, 111, "Municipal Bonds (continued)").at(50, 122, "Texas (continued)");
    below.at(58, 133, "5.00%, due 3/1/34").amounts(133);
    var rows = Stream.of(first, below).map(TypedTable::of).flatMap(table -> table.rows().stream());
    assertEquals(
        List.of(
            "Selma Hospital Authority, Hospital Revenue Bonds / 5.45%, due 6/1/33",
            "Marlow Health Authority, Hospital Revenue Bonds / 5.00%, due 3/1/34"),
        Readings.best(rows.toList()).entries().stream()
            .map(entry -> entry.rows().stream().map(Row::text).collect(Collectors.joining(" / ")))
            .toList());
  }

  @Test
  void aHeadingThatIsRepeatedMayTakeTwoLinesAgain() {
    var page = new TypedPage();
    for (var column : List.of(0, 280)) {
      var heading = "West Virginia – 6.9% (7.0% of Total";
      page.upTo(column + 66, 100, "Amount").at(column + 82, 100, "Description");
      page.upTo(column + 270, 100, "Value");
      page.bold(true).at(column + 82, 111, heading);
      page.at(column + 82, 121, column > 0 ? "Investments) (continued)" : "Investments)")
          .bold(false);
      for (var bond : List.of(132, 165)) {
        page.at(column + 82, bond, "Brackley Hospital District No.");
        page.at(column + 90, bond + 11, "2, Series " + (2012 + bond + column) + ",");
        page.upTo(column + 66, bond + 22, "550,000").at(column + 90, bond + 22, "5.00%, 6/1/31");
        page.upTo(column + 270, bond + 22, "541,096");
      }
    }
    var tables = TableFinder.find(page.lines(), Map.of());
    var rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    assertEquals(
        List.of("West Virginia 4"),
        Readings.best(rows).sections().stream()
            .map(section -> section.heading().name() + " " + section.entries().size())
            .toList());
  }

  @Test
  void aColonBehindContinuedMakesNoIssuerOfAHeading() {
    above.at(50, 155, "Illinois (7.2%):");
    above.at(54, 166, "Selma Hospital Authority, 5.45%, 6/1/33").amounts(166);
    below.at(50, 111, "Illinois, continued:");
    below.at(54, 122, "Tobias Settlement Authority, 5.00%, 3/1/32").amounts(122);
    assertEquals(
        List.of(
            "Selma Hospital Authority, 5.45%, 6/1/33",
            "Tobias Settlement Authority, 5.00%, 3/1/32"),
        entries());
  }
}
