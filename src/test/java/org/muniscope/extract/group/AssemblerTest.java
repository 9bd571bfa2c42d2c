package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.Row;
import org.muniscope.model.Percent;

/** Headings, entries and subtotals of a schedule. */
final class AssemblerTest {
  private final TypedSchedule page = new TypedSchedule();

  @Test
  void theFullNameOfAStateIsAnIssuerAmongHeadingsWithPercents() {
    page.words(50, "State General Obligation Bonds — 9.7%");
    page.bond(54, "City of Marlow, Series B 5.00% 6/1/37", "541,096");
    page.words(50, "Commonwealth of Puerto Rico");
    page.bond(54, "Series A 4.00% 7/1/37", "678,598");
    assertEquals(List.of("State General Obligation Bonds 2"), page.sections());
  }

  @Test
  void aHeadingMayWrapBeforeItsLastWord() {
    page.words(50, "Municipal Bonds — 98.5% of Net");
    page.words(50, "Assets(a)");
    page.words(50, "Arizona — 2.1%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    var draft = page.draft();
    assertEquals(List.of(), draft.findings());
    assertEquals(
        List.of("Arizona 1"), page.sections().stream().filter(s -> s.endsWith("1")).toList());
  }

  @Test
  void aNumberThatSumsAllSectorsOfAStateClosesTheState() {
    page.words(50, "Arizona: 2.08%");
    page.words(54, "Health revenue: 1.98%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    page.bond(54, "Dunmere Hospital RB, 5.25%, 6/1/38", "678,598");
    page.sum("1,219,694");
    page.words(54, "Utilities revenue: 0.11%");
    page.bond(54, "Farrow Water RB, 5.25%, 7/1/38", "403,839");
    page.sum("1,623,533");
    assertEquals(List.of("Health revenue 2 1219694", "Utilities revenue 1"), page.sections());
  }

  @Test
  void aNumberThatSumsNeitherTheSectorNorTheStateIsTheSubtotalOfTheSector() {
    page.words(50, "Arizona: 2.08%");
    page.words(54, "Health revenue: 1.98%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    page.words(54, "Utilities revenue: 0.11%");
    page.bond(54, "Farrow Water RB, 5.25%, 7/1/38", "403,839");
    page.sum("999,999");
    assertEquals(List.of("Health revenue 1", "Utilities revenue 1 999999"), page.sections());
  }

  @Test
  void theStateItselfMayIssueBondsBelowItsHeading() {
    page.words(50, "OHIO 0.1%");
    page.bond(54, "Cleveland GO, 5.00%, 6/1/37", "541,096");
    page.words(50, "PUERTO RICO 0.5%");
    page.words(50, "Commonwealth of Puerto Rico");
    page.bond(54, "GO Bonds Series 2017B, 5.00%, 11/1/28", "524,669");
    page.words(50, "Puerto Rico Sales Tax Financing Corp.");
    page.bond(54, "RB Series 2018, 5.00%, 11/1/29", "500,000");
    assertEquals(List.of("OHIO 1", "PUERTO RICO 2"), page.sections());
  }

  @Test
  void aHeadingMayHaveItsPercentOnALineOfItsOwn() {
    page.bold(50, "PREREFUNDED BONDS");
    page.words(50, "13.07% of Net Assets");
    page.bond(50, "Marlow Water RB, 4.00%, 2/1/28", "541,096");
    page.bond(50, "Dunmere Water RB, 4.00%, 2/1/29", "541,096");
    var section = page.draft().sections().getFirst();
    assertEquals(Optional.of(Percent.of("13.07")), section.percent());
    assertEquals("Marlow Water RB, 4.00%, 2/1/28", Row.text(section.entries().getFirst().rows()));
  }

  @Test
  void boldWordsAboveSeriesAreAnIssuerAndNoHeading() {
    page.bold(50, "Higher Education — 7.1%");
    page.bold(50, "Marlow College Authority (MI)");
    page.bond(54, "RB, Series 2004, 4.00%, 2/1/28", "541,096");
    page.bold(50, "Dunmere College Authority (OH)");
    page.bond(54, "Rev., Series 2005, 4.00%, 2/1/29", "541,096");
    assertEquals(List.of("Higher Education 2"), page.sections());
  }

  @Test
  void boldPlacesOfIssuersAreNoHeadings() {
    page.bold(50, "Arizona — 4.8%");
    page.bold(54, "Marlow");
    page.bond(58, "Water & Sewer Authority, RB, 4.00%, 2/1/28", "541,096");
    page.bold(54, "Dunmere County");
    page.bond(58, "Health Facilities Authority, RB, 4.00%, 2/1/29", "541,096");
    assertEquals(List.of("Arizona 2"), page.sections());
  }

  @Test
  void boldSectorsAboveIssuersWithTheirPlacesAreHeadings() {
    page.bold(50, "Arizona — 4.8%");
    page.bold(54, "Water");
    page.bond(58, "Marlow Water & Sewer Authority, RB, 4.00%, 2/1/28", "541,096");
    page.bold(54, "Health");
    page.bond(58, "Dunmere Health Facilities Authority, RB, 4.00%, 2/1/29", "541,096");
    assertEquals(List.of("Water 1", "Health 1"), page.sections());
  }

  @Test
  void theIssuerOfOneBondIsNoBeginningOfTheHeadingBelow() {
    page.bold(50, "Arizona — 4.8%");
    page.bold(50, "Marlow College Authority");
    page.bond(50, "RB, Series 2004, 4.00%, 2/1/28,", "541,096");
    page.words(54, "AGM Insured");
    page.bold(50, "Ohio — 1.2%");
    page.bold(50, "Dunmere College Authority");
    page.bond(50, "RB, Series 2004, 4.00%, 2/1/28,", "541,096");
    page.words(54, "AGM Insured");
    assertEquals(List.of("Arizona 1", "Ohio 1"), page.sections());
  }

  @Test
  void theTotalOfAllClosesNoGroupThatIsAYear() {
    page.bold(50, "2023 — 9.7%");
    page.bond(54, "Marlow Water RB, 4.00%, 2/1/23", "541,096");
    page.words(50, "Total Municipal Bonds (Cost $540,000)");
    page.value("541,096");
    assertEquals(List.of("2023 1"), page.sections());
  }

  @Test
  void aStateBelowTheOneBondOfAnIssuerIsAHeading() {
    page.words(50, "Montana");
    page.words(50, "Marlow Water Authority:");
    page.bond(50, "Series 2012, 5.00%, 6/1/37,", "541,096");
    page.words(54, "AGM Insured");
    page.words(50, "Nebraska");
    page.bond(50, "Dunmere Water Authority, RB, 5.25%, 6/1/38,", "678,598");
    page.words(54, "AGM Insured");
    assertEquals(List.of("Montana 1", "Nebraska 1"), page.sections());
  }

  @Test
  void aTotalFurtherDownTellsTheHeadingThatItNames() {
    page.words(50, "LONG-TERM INVESTMENTS");
    page.words(50, "Sewer Bonds");
    page.words(54, "Marlow County:");
    page.bond(58, "5.00%, 06/01/2037 (Callable 06/01/2032)", "541,096");
    page.words(54, "Total Sewer Bonds (Cost $540,000)");
    page.value("541,096");
    page.words(54, "Total Long-Term Investments (Cost $540,000)");
    page.value("541,096");
    assertEquals(List.of("Sewer Bonds 1 541096"), page.sections());
  }

  @Test
  void theClassOfAllMunicipalBondsIsAHeadingInPlainTypeToo() {
    page.words(50, "Long-Term Investments 97.9%");
    page.words(50, "Municipal Bonds");
    page.words(50, "Alabama 3.0%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    assertEquals(List.of("Alabama 1"), page.sections());
    assertEquals(List.of(), page.draft().findings());
  }

  @Test
  void theSumOfAGroupMayStandBesideTheValueOfItsLastBond() {
    page.words(50, "Arizona: 2.08%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    page.bond(54, "Dunmere Hospital RB, 5.25%, 6/1/38", "678,598");
    page.besideValue("1,219,694");
    page.words(50, "California: 0.90%");
    page.bond(54, "Farrow Water RB, 5.25%, 7/1/38", "403,839");
    page.besideValue("403,839");
    assertEquals(List.of("Arizona 2 1219694", "California 1 403839"), page.sections());
  }

  @Test
  void theSumBesideAValueIsNoWordOfTheBond() {
    page.words(50, "Arizona: 2.08%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    page.besideValue("541,096");
    var entry = page.draft().entries().getFirst();
    assertEquals("Marlow Hospital RB, 5.00%, 6/1/37", Row.text(entry.rows()));
  }

  @Test
  void aMarkAloneOnTheLastLineIsThatOfTheBondAbove() {
    page.words(50, "Arizona: 2.08%");
    page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37", "541,096");
    page.words(58, "Series C");
    page.words(58, "#");
    var entry = page.draft().entries().getFirst();
    assertEquals(List.of("#"), entry.rows().getLast().marks());
  }

  @Test
  void aPrincipalAmountWithoutItsValueIsNotThatOfTheNextBond() {
    page.words(50, "Alabama — 0.9%");
    page.words(50, "Marlow Water Authority, Revenue Bonds,");
    page.bond(54, "Series 2012, 5.00%, 6/1/37", "541,096");
    page.words(50, "Dunmere Hospital Authority, Revenue Bonds,");
    page.words(54, "Series 2013, 5.00%, 6/1/38");
    page.principal("785,000");
    page.words(50, "Farrow Sewer Authority, Revenue Bonds,");
    page.bond(54, "Series 2014, 5.00%, 6/1/39", "678,598");
    var draft = page.draft();
    assertEquals(
        List.of(550_000L, 550_000L), draft.entries().stream().map(Entry::principal).toList());
    assertFalse(draft.findings().isEmpty());
  }

  @Test
  void theNameOfAnInsurerMayStandOnALineBelowItsLabel() {
    page.words(50, "Alabama — 2.1%");
    for (var last : List.of("541,096", "678,598", "403,839")) {
      page.bond(54, "Marlow Hospital RB, 5.00%, 6/1/37,", last);
      page.words(60, "Series A");
    }
    page.words(50, "Dunmere Water RB:");
    page.bond(60, "Series 2005 C, 5.50%, 7/1/46, INS:", "826,532");
    page.words(60, "AGM");
    page.bond(60, "Series 2012, 5.25%, 12/15/24", "247,637");
    assertEquals(List.of(), page.draft().findings());
  }

  @Test
  void anIssuerMayBeCalledLikeItsGroup() {
    page.words(50, "NEW YORK CITY - 28.1%");
    page.words(54, "New York City");
    page.bond(58, "Series 2004, 6.00%, 4/15/41", "541,096");
    page.bond(58, "Series 1999, 5.00%, 12/1/33", "524,669");
    page.sum("1,065,765");
    assertEquals(List.of("NEW YORK CITY 2 1065765"), page.sections());
    var first = page.draft().entries().getFirst();
    assertEquals("New York City", first.rows().getFirst().text());
  }
}
