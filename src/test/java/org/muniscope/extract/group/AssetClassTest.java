package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Headings of mixed funds as they are printed. */
final class AssetClassTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Corporate Bonds & Notes",
        "CORPORATE BONDS AND NOTES",
        "U.S. TREASURY BILLS",
        "U.S. Government & Agency Obligations",
        "Asset-Backed Securities"
      })
  void bondsOfOtherIssuersAreNotMunicipal(String heading) {
    assertTrue(AssetClass.otherBonds(heading, Optional.empty()));
    assertTrue(AssetClass.otherBonds("Banks", Optional.of(heading)));
    assertFalse(AssetClass.otherBonds("Ohio", Optional.of(heading)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Common Stocks",
        "Money Market Funds",
        "Repurchase Agreement",
        "REPURCHASE AGREEMENTS (h)",
        "Loan Assignments",
        "AFFILIATED FUNDS",
        "Debtors in Possession Financing"
      })
  void whatIsNoBondIsOnlyCounted(String heading) {
    assertTrue(AssetClass.noBonds(section(heading)));
  }

  private static Section section(String heading) {
    var line = new TypedPage().at(50, 100, heading).lines().getFirst();
    return new Section(Heading.plain(heading), Row.ofWords(line), Optional.empty());
  }

  /** An entry with this principal, worth 4,311,022. */
  private static Entry entry(String words, String principal) {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .upTo(450, 100, "Principal amount")
            .upTo(560, 100, "Value")
            .at(50, 112, words)
            .upTo(450, 112, principal)
            .upTo(560, 112, "4,311,022");
    return Readings.best(TypedTable.of(page).rows()).entries().getFirst();
  }

  @Test
  void aFundAtADollarAShareIsNoBond() {
    var fund = "Marlow Short Term Investment Fund Class P 3.35% Shares";
    assertTrue(AssetClass.moneyFund(entry(fund, "4,311,022")));
    assertTrue(AssetClass.moneyFund(entry(fund, "4,311,022,317")));
    assertFalse(AssetClass.moneyFund(entry(fund, "4,300,000")));
    assertFalse(AssetClass.moneyFund(entry("Marlow Water RB, 3.35%", "4,311,022")));
    assertFalse(AssetClass.moneyFund(entry("Trust Fund Shares RB, 3.35%, 7/1/30", "4,311,022")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Corporate-Backed",
        "Corporate Revenue Bonds",
        "Municipal Bonds & Notes",
        "Tobacco Settlement Asset-Backed",
        "Taxable Municipal Securities",
        "Short-Term Investments",
        "U.S. Virgin Islands",
        "U.S. Guaranteed",
        "Housing",
        "Variable Rate Notes"
      })
  void aSectorOfMunicipalBondsStaysOne(String heading) {
    assertFalse(AssetClass.otherBonds(heading, Optional.empty()));
    assertFalse(AssetClass.noBonds(section(heading)));
  }
}
