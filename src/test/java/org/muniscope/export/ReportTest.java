package org.muniscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;

class ReportTest {
  @Test
  void oneFundKeepsWhatConcernsItAndTheWholeFile() {
    var mine = SmallFiling.subtotal(3, 100, 100);
    var other = SmallFiling.subtotal(5, 100, 90);
    var whole = Check.notPrinted("Cost", Check.Unit.DOLLARS, "");
    var note = SmallFiling.finding(Finding.Severity.NOTE, 8);
    var problem = SmallFiling.finding(Finding.Severity.PROBLEM, 6);
    var report =
        new Report(
            "example.pdf",
            SmallFiling.twoFunds(),
            List.of(mine, other, whole),
            List.of(note, problem));

    var first = report.ofFund(1);

    assertFalse(report.proven());
    assertTrue(first.proven());
    assertEquals(List.of(mine, whole), first.checks());
    assertEquals(List.of(note), first.findings());
    assertEquals(2, first.filing().holdings().size());
    assertFalse(report.ofFund(2).proven());
  }

  @Test
  void verdictCountsOnlyWhatIsPrinted() {
    var tied = SmallFiling.subtotal(3, 100, 100);
    var notPrinted = Check.notPrinted("Cost", Check.Unit.DOLLARS, "");

    assertEquals("Everything ties: 1 of 1 checks.", verdict(tied, notPrinted));
    assertEquals("The filing prints no total to check against.", verdict(notPrinted));
    assertEquals(
        "Does not tie: 1 of 2 checks differs.", verdict(tied, SmallFiling.subtotal(3, 100, 90)));
  }

  @Test
  void aFigureWhoseBasisIsNotPrintedDoesNotCountAsTied() {
    var unsettled =
        new Check(
            "Net asset value a share in the highlights",
            Check.Unit.DOLLARS,
            Optional.of(new BigDecimal("15.57")),
            Optional.of(new BigDecimal("10.46")),
            BigDecimal.ZERO,
            Check.Verdict.UNSETTLED,
            Optional.empty(),
            "");
    assertEquals(
        "Ties: 1 of 2 checks, 1 unsettled.", verdict(SmallFiling.subtotal(3, 100, 100), unsettled));
  }

  private static String verdict(Check... checks) {
    return new Report("example.pdf", SmallFiling.oneFund(), List.of(checks), List.of()).verdict();
  }
}
