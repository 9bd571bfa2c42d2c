package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** The totals of a schedule whose thirty bonds are worth 49,553,674 dollars. */
final class TotalChecksTest {
  private static final String ROLL = "From total investments to net assets";

  @Test
  void aWholeScheduleTiesWithItsTotal() {
    assertEquals(Optional.of(Verdict.TIES), new TypedReport().verdict("Total investments"));
  }

  @Test
  void notesAndPreferredSharesLeadToNetAssets() {
    var report =
        new TypedReport()
            .total(Kind.FLOATING_RATE_NOTES, "Floating rate notes", -4_000_000)
            .total(Kind.PREFERRED_SHARES, "Preferred shares", -5_500_000)
            .total(Kind.OTHER_ASSETS_LESS_LIABILITIES, "Other assets", 500_000);
    assertEquals(Optional.of(Verdict.TIES), report.verdict(ROLL));
  }

  @Test
  void aLineThatIsMissingOnTheWayToNetAssetsIsAccused() {
    var report =
        new TypedReport().total(Kind.FLOATING_RATE_NOTES, "Floating rate notes", -4_000_000);
    assertEquals(Optional.of(Verdict.DIFFERS), report.verdict(ROLL));
  }

  @Test
  void theTotalOfASectionIsTheSumOfItsGroups() {
    var report = new TypedReport().total(Kind.SECTION, "Total Municipal Bonds", 49_553_674);
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Total Municipal Bonds"));
  }

  @Test
  void anotherTotalOfASectionIsAccused() {
    var report = new TypedReport().total(Kind.SECTION, "Total Municipal Bonds", 49_553_647);
    assertEquals(Optional.of(Verdict.DIFFERS), report.verdict("Total Municipal Bonds"));
  }

  @Test
  void aTotalOfWhatIsNoBondIsNoTotalOfGroups() {
    var report =
        new TypedReport()
            .total(Kind.NOT_BONDS, "Money fund", 1_000_000)
            .total(Kind.SECTION, "Total Money Funds", 1_000_000);
    assertEquals(Optional.empty(), report.verdict("Total Money Funds"));
  }
}
