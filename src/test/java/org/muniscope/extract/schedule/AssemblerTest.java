package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Percent;

/** Headings, entries and subtotals of a schedule. */
final class AssemblerTest {
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

  private void bond(double x, String text, String value) {
    words(x, text);
    page.upTo(450, baseline, "550,000").upTo(560, baseline, value);
  }

  private void sum(String value) {
    baseline += 11;
    page.upTo(560, baseline, value);
  }

  /** Every section with its subtotal, and how many entries it has. */
  private List<String> sections() {
    return Readings.best(TypedTable.of(page).rows()).sections().stream()
        .map(section ->
            section.heading().name()
                + " "
                + section.entries().size()
                + section.subtotal().map(total -> " " + total.amount().orElseThrow()).orElse(""))
        .toList();
  }

  @Test
  void theFullNameOfAStateIsAnIssuerAmongHeadingsWithPercents() {
    words(50, "State General Obligation Bonds — 9.7%");
    bond(54, "City of Marlow, Series B 5.00% 6/1/37", "541,096");
    words(50, "Commonwealth of Puerto Rico");
    bond(54, "Series A 4.00% 7/1/37", "678,598");
    assertEquals(List.of("State General Obligation Bonds 2"), sections());
  }

  @Test
  void aHeadingMayWrapBeforeItsLastWord() {
    words(50, "Municipal Bonds — 98.5% of Net");
    words(50, "Assets(a)");
    words(50, "Arizona — 2.1%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    var draft = Readings.best(TypedTable.of(page).rows());
    assertEquals(List.of(), draft.findings());
    assertEquals(List.of("Arizona 1"), sections().stream().filter(s -> s.endsWith("1")).toList());
  }

  @Test
  void aNumberThatSumsAllSectorsOfAStateClosesTheState() {
    words(50, "Arizona: 2.08%");
    words(54, "Health revenue: 1.98%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    bond(54, "Dunmere Hospital RB, 5.25%, 6/1/38", "678,598");
    sum("1,219,694");
    words(54, "Utilities revenue: 0.11%");
    bond(54, "Farrow Water RB, 5.25%, 7/1/38", "403,839");
    sum("1,623,533");
    assertEquals(List.of("Health revenue 2 1219694", "Utilities revenue 1"), sections());
  }

  @Test
  void aNumberThatSumsNeitherTheSectorNorTheStateIsTheSubtotalOfTheSector() {
    words(50, "Arizona: 2.08%");
    words(54, "Health revenue: 1.98%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    words(54, "Utilities revenue: 0.11%");
    bond(54, "Farrow Water RB, 5.25%, 7/1/38", "403,839");
    sum("999,999");
    assertEquals(List.of("Health revenue 1", "Utilities revenue 1 999999"), sections());
  }

  @Test
  void theStateItselfMayIssueBondsBelowItsHeading() {
    words(50, "OHIO 0.1%");
    bond(54, "Cleveland GO, 5.00%, 6/1/37", "541,096");
    words(50, "PUERTO RICO 0.5%");
    words(50, "Commonwealth of Puerto Rico");
    bond(54, "GO Bonds Series 2017B, 5.00%, 11/1/28", "524,669");
    words(50, "Puerto Rico Sales Tax Financing Corp.");
    bond(54, "RB Series 2018, 5.00%, 11/1/29", "500,000");
    assertEquals(List.of("OHIO 1", "PUERTO RICO 2"), sections());
  }

  @Test
  void aHeadingMayHaveItsPercentOnALineOfItsOwn() {
    page.bold(true);
    words(50, "PREREFUNDED BONDS");
    page.bold(false);
    words(50, "13.07% of Net Assets");
    bond(50, "Marlow Water RB, 4.00%, 2/1/28", "541,096");
    bond(50, "Dunmere Water RB, 4.00%, 2/1/29", "541,096");
    var section = Readings.best(TypedTable.of(page).rows()).sections().getFirst();
    assertEquals(Optional.of(Percent.of("13.07")), section.percent());
    assertEquals(
        "Marlow Water RB, 4.00%, 2/1/28", Governor.text(section.entries().getFirst().rows()));
  }

  @Test
  void boldWordsAboveSeriesAreAnIssuerAndNoHeading() {
    page.bold(true);
    words(50, "Higher Education — 7.1%");
    words(50, "Marlow College Authority (MI)");
    page.bold(false);
    bond(54, "RB, Series 2004, 4.00%, 2/1/28", "541,096");
    page.bold(true);
    words(50, "Dunmere College Authority (OH)");
    page.bold(false);
    bond(54, "Rev., Series 2005, 4.00%, 2/1/29", "541,096");
    assertEquals(List.of("Higher Education 2"), sections());
  }

  @Test
  void boldPlacesOfIssuersAreNoHeadings() {
    page.bold(true);
    words(50, "Arizona — 4.8%");
    words(54, "Marlow");
    page.bold(false);
    bond(58, "Water & Sewer Authority, RB, 4.00%, 2/1/28", "541,096");
    page.bold(true);
    words(54, "Dunmere County");
    page.bold(false);
    bond(58, "Health Facilities Authority, RB, 4.00%, 2/1/29", "541,096");
    assertEquals(List.of("Arizona 2"), sections());
  }

  @Test
  void boldSectorsAboveIssuersWithTheirPlacesAreHeadings() {
    page.bold(true);
    words(50, "Arizona — 4.8%");
    words(54, "Water");
    page.bold(false);
    bond(58, "Marlow Water & Sewer Authority, RB, 4.00%, 2/1/28", "541,096");
    page.bold(true);
    words(54, "Health");
    page.bold(false);
    bond(58, "Dunmere Health Facilities Authority, RB, 4.00%, 2/1/29", "541,096");
    assertEquals(List.of("Water 1", "Health 1"), sections());
  }

  @Test
  void theIssuerOfOneBondIsNoBeginningOfTheHeadingBelow() {
    page.bold(true);
    words(50, "Arizona — 4.8%");
    words(50, "Marlow College Authority");
    page.bold(false);
    bond(50, "RB, Series 2004, 4.00%, 2/1/28,", "541,096");
    words(54, "AGM Insured");
    page.bold(true);
    words(50, "Ohio — 1.2%");
    words(50, "Dunmere College Authority");
    page.bold(false);
    bond(50, "RB, Series 2004, 4.00%, 2/1/28,", "541,096");
    words(54, "AGM Insured");
    assertEquals(List.of("Arizona 1", "Ohio 1"), sections());
  }

  @Test
  void theTotalOfAllClosesNoGroupThatIsAYear() {
    page.bold(true);
    words(50, "2023 — 9.7%");
    page.bold(false);
    bond(54, "Marlow Water RB, 4.00%, 2/1/23", "541,096");
    words(50, "Total Municipal Bonds (Cost $540,000)");
    page.upTo(560, baseline, "541,096");
    assertEquals(List.of("2023 1"), sections());
  }

  @Test
  void aStateBelowTheOneBondOfAnIssuerIsAHeading() {
    words(50, "Montana");
    words(50, "Marlow Water Authority:");
    bond(50, "Series 2012, 5.00%, 6/1/37,", "541,096");
    words(54, "AGM Insured");
    words(50, "Nebraska");
    bond(50, "Dunmere Water Authority, RB, 5.25%, 6/1/38,", "678,598");
    words(54, "AGM Insured");
    assertEquals(List.of("Montana 1", "Nebraska 1"), sections());
  }

  @Test
  void aTotalFurtherDownTellsTheHeadingThatItNames() {
    words(50, "LONG-TERM INVESTMENTS");
    words(50, "Sewer Bonds");
    words(54, "Marlow County:");
    bond(58, "5.00%, 06/01/2037 (Callable 06/01/2032)", "541,096");
    words(54, "Total Sewer Bonds (Cost $540,000)");
    page.upTo(560, baseline, "541,096");
    words(54, "Total Long-Term Investments (Cost $540,000)");
    page.upTo(560, baseline, "541,096");
    assertEquals(List.of("Sewer Bonds 1 541096"), sections());
  }

  @Test
  void theClassOfAllMunicipalBondsIsAHeadingInPlainTypeToo() {
    words(50, "Long-Term Investments 97.9%");
    words(50, "Municipal Bonds");
    words(50, "Alabama 3.0%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    assertEquals(List.of("Alabama 1"), sections());
    assertEquals(List.of(), Readings.best(TypedTable.of(page).rows()).findings());
  }

  @Test
  void theSumOfAGroupMayStandBesideTheValueOfItsLastBond() {
    words(50, "Arizona: 2.08%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    bond(54, "Dunmere Hospital RB, 5.25%, 6/1/38", "678,598");
    page.upTo(640, baseline, "1,219,694");
    words(50, "California: 0.90%");
    bond(54, "Farrow Water RB, 5.25%, 7/1/38", "403,839");
    page.upTo(640, baseline, "403,839");
    assertEquals(List.of("Arizona 2 1219694", "California 1 403839"), sections());
  }

  @Test
  void theSumBesideAValueIsNoWordOfTheBond() {
    words(50, "Arizona: 2.08%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    page.upTo(640, baseline, "541,096");
    var entry = Readings.best(TypedTable.of(page).rows()).entries().getFirst();
    assertEquals("Marlow Hospital RB, 5.00%, 6/1/37", Governor.text(entry.rows()));
  }

  @Test
  void aMarkAloneOnTheLastLineIsThatOfTheBondAbove() {
    words(50, "Arizona: 2.08%");
    bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    words(58, "Series C");
    words(58, "#");
    var entry = Readings.best(TypedTable.of(page).rows()).entries().getFirst();
    assertEquals(List.of("#"), entry.rows().getLast().marks());
  }

  @Test
  void aPrincipalAmountWithoutItsValueIsNotThatOfTheNextBond() {
    words(50, "Alabama — 0.9%");
    words(50, "Marlow Water Authority, Revenue Bonds,");
    bond(54, "Series 2012, 5.00%, 6/1/37", "541,096");
    words(50, "Dunmere Hospital Authority, Revenue Bonds,");
    words(54, "Series 2013, 5.00%, 6/1/38");
    page.upTo(450, baseline, "785,000");
    words(50, "Farrow Sewer Authority, Revenue Bonds,");
    bond(54, "Series 2014, 5.00%, 6/1/39", "678,598");
    var draft = Readings.best(TypedTable.of(page).rows());
    assertEquals(
        List.of(550_000L, 550_000L), draft.entries().stream().map(Entry::principal).toList());
    assertFalse(draft.findings().isEmpty());
  }

  @Test
  void theNameOfAnInsurerMayStandOnALineBelowItsLabel() {
    words(50, "Alabama — 2.1%");
    for (var last : List.of("541,096", "678,598", "403,839")) {
      bond(54, "Marlow Hospital RB, 5.00%, 6/1/37,", last);
      words(60, "Series A");
    }
    words(50, "Dunmere Water RB:");
    bond(60, "Series 2005 C, 5.50%, 7/1/46, INS:", "826,532");
    words(60, "AGM");
    bond(60, "Series 2012, 5.25%, 12/15/24", "247,637");
    assertEquals(List.of(), Readings.best(TypedTable.of(page).rows()).findings());
  }

  @Test
  void anIssuerMayBeCalledLikeItsGroup() {
    words(50, "NEW YORK CITY - 28.1%");
    words(54, "New York City");
    bond(58, "Series 2004, 6.00%, 4/15/41", "541,096");
    bond(58, "Series 1999, 5.00%, 12/1/33", "524,669");
    sum("1,065,765");
    assertEquals(List.of("NEW YORK CITY 2 1065765"), sections());
    var first = Readings.best(TypedTable.of(page).rows()).entries().getFirst();
    assertEquals("New York City", first.rows().getFirst().text());
  }
}
