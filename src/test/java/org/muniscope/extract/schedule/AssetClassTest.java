package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
      strings = {"Common Stocks", "Money Market Funds", "Repurchase Agreement", "Loan Assignments"})
  void whatIsNoBondIsOnlyCounted(String heading) {
    assertTrue(AssetClass.noBonds(section(heading)));
  }

  private static Section section(String heading) {
    var line = new TypedPage().at(50, 100, heading).lines().getFirst();
    return new Section(Heading.plain(heading), Row.of(line, Columns.NONE), Optional.empty());
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
