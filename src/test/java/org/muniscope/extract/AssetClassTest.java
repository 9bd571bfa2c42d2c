package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of mixed funds as they are printed. */
final class AssetClassTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Common Stocks",
        "Corporate Bonds & Notes",
        "CORPORATE BONDS AND NOTES",
        "U.S. TREASURY BILLS",
        "U.S. Government & Agency Obligations",
        "Money Market Funds",
        "Preferred Stocks",
        "Repurchase Agreement",
        "Asset-Backed Securities"
      })
  void aClassOfOtherSecuritiesIsNotMunicipal(String heading) {
    assertTrue(AssetClass.names(heading));
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
    assertFalse(AssetClass.names(heading));
  }
}
