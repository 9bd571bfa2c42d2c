package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Parts of the thirty bonds, which are worth 49,553,674 dollars. */
final class CompositionChecksTest {
  private static TypedReport report(String... lines) {
    return new TypedReport().table("Portfolio Composition", "", lines);
  }

  @Test
  void aTableOfAllPartsAddsUp() {
    var report = report("Revenue Bonds | 62.5%", "Other | 37.5%");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Portfolio composition adds up to 100%"));
  }

  @Test
  void aTableOfTheLargestPartsNeedNotAddUp() {
    assertEquals(
        "The table lists only the largest parts.",
        report("Revenue Bonds | 62.5%").explanation("Portfolio composition adds up to 100%"));
  }

  @Test
  void aStatesShareIsThatOfItsBonds() {
    // Five bonds of California are worth 2,757,049.
    assertEquals(
        Optional.of(Verdict.TIES),
        report("California | 5.6%").verdict("California of total investments"));
  }

  @Test
  void anotherShareIsToldWithoutAccusing() {
    assertEquals(
        Optional.of(Verdict.UNSETTLED),
        report("California | 6.6%").verdict("California of total investments"));
  }

  @Test
  void generalObligationBondsAreKnownByTheirWords() {
    // Four bonds of school districts and one of New York, which is payable on demand.
    assertEquals(
        Optional.of(Verdict.TIES),
        report("General Obligation Bonds | 5.0%")
            .verdict("General Obligation Bonds of total investments"));
  }

  @Test
  void refundedBondsAreKnownByTheMarkWhoseNoteSaysSo() {
    // Five bonds with the mark (h) are worth 15,967,324.
    assertEquals(
        Optional.of(Verdict.TIES),
        report("Pre-refunded Bonds | 32.2%")
            .note("h", "Advance refunded.")
            .verdict("Pre-refunded Bonds of total investments"));
  }

  @Test
  void anInsurersShareIsThatOfTheBondsThatItInsures() {
    // 2,035,160, 3,234,450 and 7,488,349.
    var report =
        new TypedReport().table("Insurers", "", "National Public Finance Guarantee Corp. | 25.7%");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("National Public Finance Guarantee Corp. of total investments"));
  }
}
