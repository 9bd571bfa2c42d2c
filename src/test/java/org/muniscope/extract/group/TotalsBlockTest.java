package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** The way from the last bond of a schedule to its net assets. */
final class TotalsBlockTest {
  private static List<String> percents(TypedPage page) {
    return Readings.best(TypedTable.of(page).rows()).totals().stream()
        .flatMap(total -> total.percent().stream())
        .map(percent -> percent.value().toPlainString())
        .toList();
  }

  @Test
  void aBlockLeadsFromTotalInvestmentsToNetAssets() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments — 101.2% (Cost $1,600)")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Floating Rate Note Obligations — (2.9%)")
            .at(50, 162, "Notes with rates from 0.13% to 0.29% on 02/29/12")
            .upTo(560, 162, "(50)")
            .at(50, 174, "Other Assets Less Liabilities — 1.7%")
            .upTo(560, 174, "29")
            .at(50, 186, "Net Assets — 100.0%")
            .upTo(560, 186, "$1,729");
    assertEquals(
        List.of(
            "COST 1600",
            "TOTAL_INVESTMENTS 1750",
            "FLOATING_RATE_NOTES -50",
            "OTHER_ASSETS_LESS_LIABILITIES 29",
            "NET_ASSETS 1729"),
        TypedTotals.read(page));
  }

  @Test
  void theRatesOfNotesAreNotTheirPercent() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments — 101.2%")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Floating Rate Note Obligations")
            .at(50, 162, "Notes with interest rates ranging from 0.18% to 0.33% (2.9%)")
            .upTo(560, 162, "(50)");
    assertEquals(List.of("101.2", "-2.9"), percents(page));
  }

  @Test
  void aStatementOfNetAssetsGoesOnBelowTheBondsWithItemsThatItsTotalsSum() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Tax-Exempt Municipal Bonds (Cost $1,600)")
            .upTo(560, 140, "1,750")
            .upTo(560, 152, "Amount")
            .upTo(560, 164, "($000)")
            .at(50, 176, "Other Assets and Liabilities (2.4%)")
            .at(50, 188, "Other Assets")
            .at(50, 200, "Receivables for Accrued Income")
            .upTo(560, 200, "38")
            .at(50, 212, "Other Assets")
            .upTo(560, 212, "12")
            .at(50, 224, "Total Other Assets")
            .upTo(560, 224, "50")
            .at(50, 236, "Liabilities")
            .at(50, 248, "Payables for Investment Securities Purchased")
            .upTo(560, 248, "(7)")
            .at(50, 260, "Total Liabilities")
            .upTo(560, 260, "(7)")
            .at(50, 272, "Net Assets (100%)")
            .upTo(560, 272, "1,793");
    assertEquals(
        List.of(
            "TOTAL_INVESTMENTS 1750",
            "COST 1600",
            "OTHER_ASSETS_LESS_LIABILITIES 50",
            "OTHER_ASSETS_LESS_LIABILITIES -7",
            "NET_ASSETS 1793"),
        TypedTotals.read(page));
    assertEquals(List.of(), Readings.best(TypedTable.of(page).rows()).findings());
  }

  @Test
  void parenthesesAroundAPercentMeanWhatTheyMeanAroundItsAmount() {
    var owing =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments–101.2%")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Preferred Shares–(1.2%)")
            .upTo(560, 152, "(21)");
    assertEquals(List.of("101.2", "-1.2"), percents(owing));
    var owning =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments (98.9%)")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Other Assets and Liabilities—Net (1.1%)")
            .upTo(560, 152, "19");
    assertEquals(List.of("98.9", "1.1"), percents(owning));
  }

  @Test
  void aCostOnALineOfItsOwnBelongsToTheTotalAboveIt() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Municipal Bonds")
            .upTo(560, 140, "1,750")
            .at(50, 150, "(Cost $1,600)")
            .at(50, 166, "Total Investments – 101.2%")
            .upTo(560, 166, "$1,750")
            .at(50, 176, "(Cost $1,600)")
            .at(50, 190, "Net Other Assets and Liabilities – (1.2)%")
            .upTo(560, 190, "(21)")
            .at(50, 202, "Net Assets – 100.0%")
            .upTo(560, 202, "$1,729");
    assertEquals(
        List.of(
            "SECTION 1750",
            "TOTAL_INVESTMENTS 1750",
            "COST 1600",
            "OTHER_ASSETS_LESS_LIABILITIES -21",
            "NET_ASSETS 1729"),
        TypedTotals.read(page));
    assertEquals(List.of(), Readings.best(TypedTable.of(page).rows()).findings());
  }

  @Test
  void theWordsBelowANumberAreNotThoseOfTheNextTotal() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Liability for Floating Rate Notes Issued - (4.64)%")
            .at(50, 164, "Notes with interest rates of 1.14%—1.17% and")
            .upTo(560, 164, "$ (75)")
            .at(50, 176, "contractual maturity of collateral from 2026-2039 (e)")
            .at(50, 188, "Total Net Investments")
            .upTo(560, 188, "1,675")
            .at(50, 200, "TOTAL NET ASSETS - 100.00%")
            .upTo(560, 200, "1,675");
    assertEquals(
        List.of(
            "TOTAL_INVESTMENTS 1750",
            "FLOATING_RATE_NOTES -75",
            "TOTAL_INVESTMENTS 1675",
            "NET_ASSETS 1675"),
        TypedTotals.read(page));
  }

  @Test
  void belowFloatingRateObligationsOnlyTheWayToNetAssetsFollows() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Long-Term Investments (cost $1,600)")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Floating Rate Obligations – (2.9)%")
            .upTo(560, 152, "(50)")
            .at(50, 164, "AMTP Shares, Net of Deferred Offering Costs – (23.5)% (7)")
            .upTo(560, 164, "(400)");
    assertEquals(
        List.of("TOTAL_INVESTMENTS 1750", "COST 1600", "FLOATING_RATE_NOTES -50", "OTHER -400"),
        TypedTotals.read(page));
  }

  @Test
  void whatTheFundOwesIsNoBondThoughItHasAPrincipal() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Liability for Floating Rate Notes Issued in Conjunction with")
            .at(50, 162, "Securities Held - (2.9)%")
            .at(50, 172, "Notes with interest rates of 0.68% - 0.70%")
            .upTo(450, 172, "(50)")
            .upTo(560, 172, "(50)")
            .at(50, 184, "TOTAL NET ASSETS - 100.00%")
            .upTo(560, 184, "1,700");
    assertEquals(
        List.of("TOTAL_INVESTMENTS 1750", "FLOATING_RATE_NOTES -50", "NET_ASSETS 1700"),
        TypedTotals.read(page));
  }

  @Test
  void preferredStocksThatTheFundHoldsAreNotWhatItOwes() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .upTo(450, 100, "Shares/Face Amount")
            .upTo(560, 100, "Value")
            .at(50, 112, "Corporate Bonds - 1.0%")
            .at(50, 124, "Marlow Water Co., 5.00%, 7/1/30")
            .upTo(450, 124, "1,100")
            .upTo(560, 124, "1,237")
            .at(50, 136, "PREFERRED STOCKS - 0.4%")
            .at(50, 148, "Harbor Lane Holdings, Inc., 4.30%")
            .upTo(450, 148, "500")
            .upTo(560, 148, "513")
            .at(50, 160, "Total Preferred Stocks (Cost $601)")
            .upTo(560, 160, "513");
    assertEquals(List.of(), TypedTotals.read(page));
    assertEquals(
        List.of("Corporate Bonds", "PREFERRED STOCKS"),
        Readings.best(TypedTable.of(page).rows()).sections().stream()
            .map(section -> section.heading().name())
            .toList());
  }

  @Test
  void anAmountAmongTheNotesBelowTheLastTotalIsNoPrincipal() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments — 98.0% of Net Assets")
            .upTo(560, 140, "1,750")
            .at(50, 152, "# Bond ratings are unaudited.")
            .at(50, 164, "Unrealized appreciation")
            .upTo(450, 164, "1,204")
            .at(50, 176, "Unrealized depreciation")
            .upTo(450, 176, "(204)");
    assertEquals(List.of(), Readings.best(TypedTable.of(page).rows()).findings());
  }

  @Test
  void aBondWhoseValueStandsBelowItsPrincipalIsOneAlsoBelowATotal() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments before Short-Term Investments")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Total Investments — 98.0%")
            .upTo(560, 152, "1,750")
            .at(50, 164, "Ferris Sewer RB, 5.00%, 7/1/32")
            .upTo(450, 164, "200")
            .at(60, 176, "(Series B)")
            .upTo(560, 176, "205");
    assertEquals(205, Readings.best(TypedTable.of(page).rows()).entries().getLast().value());
  }

  @Test
  void thePartsOfNetAssetsAreNotOnTheWayToThem() {
    var page =
        TypedTotals.bonds()
            .at(50, 140, "Total Investments — 98.0%")
            .upTo(560, 140, "1,750")
            .at(50, 152, "Other Assets and Liabilities — 2.0%")
            .upTo(560, 152, "36")
            .at(50, 164, "NET ASSETS:")
            .at(50, 176, "Paid-in capital")
            .upTo(560, 176, "1,700")
            .at(50, 188, "Accumulated net realized gain")
            .upTo(560, 188, "86")
            .at(50, 200, "Total Net Assets — 100.0%")
            .upTo(560, 200, "1,786");
    assertEquals(
        List.of("TOTAL_INVESTMENTS 1750", "OTHER_ASSETS_LESS_LIABILITIES 36", "NET_ASSETS 1786"),
        TypedTotals.read(page));
  }
}
