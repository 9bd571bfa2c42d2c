package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** Borrowed money and preferred shares as a share of all assets. */
final class LeverageChecksTest {
  private static final String SUBJECT = "Leverage of total assets";

  /** Ten millions of notes and ten of preferred shares on fifty of assets. */
  private static TypedReport report() {
    return new TypedReport()
        .total(Kind.FLOATING_RATE_NOTES, "Floating rate notes", -10_000_000)
        .total(Kind.PREFERRED_SHARES, "Preferred shares", -10_000_000);
  }

  private static TypedReport withAssets() {
    return report().table("Statement of Assets and Liabilities", "", "Total assets | 50,000,000");
  }

  @Test
  void leverageInTheTextIsComputedAgain() {
    assertEquals(
        Optional.of(Verdict.TIES),
        withAssets().sentence("Leverage was 40% of total assets.").verdict(SUBJECT));
  }

  @Test
  void leverageInATableIsComputedAgain() {
    assertEquals(
        Optional.of(Verdict.TIES),
        withAssets().table("At a Glance", "", "Leverage | 40.0%").verdict(SUBJECT));
  }

  @Test
  void leverageThatIsNotPrintedIsNotCompared() {
    assertEquals("The filing does not print its leverage.", withAssets().explanation(SUBJECT));
  }

  @Test
  void leverageWithoutTotalAssetsIsNotCompared() {
    assertEquals(
        "The filing prints no total assets to compare with.",
        report().sentence("Leverage was 40% of total assets.").explanation(SUBJECT));
  }

  @Test
  void leverageOfNoAssetsIsNotCompared() {
    assertEquals(
        "The filing prints no total assets to compare with.",
        report()
            .table("Statement of Assets and Liabilities", "", "Total assets | 0")
            .sentence("Leverage was 40% of total assets.")
            .explanation(SUBJECT));
  }

  @Test
  void aFundThatBorrowsNothingHasNoLeverage() {
    assertEquals(Optional.empty(), new TypedReport().verdict(SUBJECT));
  }
}
