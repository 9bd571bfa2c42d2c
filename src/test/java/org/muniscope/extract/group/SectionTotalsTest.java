package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;

/** Totals of some of the bonds, which are none of all investments. */
final class SectionTotalsTest {
  @Test
  void theTotalThatSumsEveryBondIsThatOfAllInvestmentsWhateverItIsCalled() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Tax-Exempt Municipal Bonds (Cost $1,600)")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Other Assets and Liabilities—Net (1.1%)")
            .upTo(560, 152, "19")
            .at(50, 164, "Net Assets (100%)")
            .upTo(560, 164, "1,769");
    assertEquals(
        List.of(
            "TOTAL_INVESTMENTS 1750",
            "COST 1600",
            "OTHER_ASSETS_LESS_LIABILITIES 19",
            "NET_ASSETS 1769"),
        TypedTotals.read(page));
  }

  @Test
  void aTotalThatSumsOnlySomeBondsIsNotTakenForThatOfAll() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Tax-Exempt Municipal Bonds")
            .upTo(560, 140, "1,237")
            .at(50, 152, "Net Assets (100%)")
            .upTo(560, 152, "1,769");
    assertEquals(List.of("SECTION 1237", "NET_ASSETS 1769"), TypedTotals.read(page));
  }

  @Test
  void aTotalBeforeShortTermInvestmentsIsNotThatOfAll() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments before Short-Term Investments (Cost — $1,600)")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Short-Term Investments — 4.4%")
            .at(50, 164, "Florida — 0.7%")
            .at(50, 176, "Lee County Hospital RB, LOC - TD Bank N.A., 3.05%, 12/1/34")
            .upTo(450, 176, "100")
            .upTo(560, 176, "100")
            .at(50, 188, "Total Investments — 107.0% (Cost — $1,700)")
            .upTo(560, 188, "1,850");
    var draft = Readings.best(TypedTable.of(page).rows());
    assertEquals("Florida", draft.sections().getLast().heading().name());
    assertEquals(1, draft.sections().getLast().entries().size());
    assertEquals(List.of(), draft.findings());
    assertEquals(
        List.of("SECTION 0", "COST 1700", "TOTAL_INVESTMENTS 1850"), TypedTotals.read(page));
  }

  @Test
  void wordsBelowATotalOpenTheHoldingsThatFollowThem() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments — 101.2%")
            .upTo(560, 140, "1,750")
            .at(50, 164, "Florida — 0.7%")
            .at(50, 176, "Lee County Hospital RB, 3.05%, 12/1/34")
            .upTo(450, 176, "100")
            .upTo(560, 176, "100");
    var draft = Readings.best(TypedTable.of(page).rows());
    assertEquals("Florida", draft.sections().getLast().heading().name());
    assertEquals(List.of(), draft.findings());
    assertEquals(1, draft.wrong(), "holdings below the total of all are a doubt");
  }
}
