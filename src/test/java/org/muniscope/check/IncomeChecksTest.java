package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Income that several statements and notes repeat, with figures of a report of 2012. */
final class IncomeChecksTest {
  private static final String UNDISTRIBUTED =
      "Undistributed net investment income: from the period before";

  private static TypedReport report() {
    return new TypedReport()
        .table(
            "Statement of Operations",
            "",
            "Net investment income | 12,270,327",
            "Net increase in net assets resulting from operations | 39,259,989")
        .table(
            "Statement of Changes in Net Assets",
            "2012 | 2011",
            "Net investment income | 12,270,327 | 4,106,610",
            "Net increase in net assets resulting from operations | 39,259,998 | 0");
  }

  @Test
  void incomeOfTheOperationsIsThatOfTheChanges() {
    assertEquals(
        Optional.of(Verdict.TIES),
        report().verdict("Net investment income in operations and in changes"));
  }

  @Test
  void twoFiguresThatChangedPlacesAreTold() {
    // 39,259,989 was typed as 39,259,998.
    var check =
        report()
            .check(
                "Net increase in net assets resulting from operations in operations and in"
                    + " changes");
    assertEquals(Optional.of(BigDecimal.valueOf(9)), check.orElseThrow().difference());
  }

  @Test
  void cashFlowsBeginWithTheIncreaseFromOperations() {
    var report =
        report()
            .table(
                "Statement of Cash Flows",
                "",
                "Net increase in net assets from operations | 39,259,989");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Increase from operations in cash flows"));
  }

  @Test
  void reclassificationsLeaveNetAssetsAlone() {
    var report =
        new TypedReport()
            .sentence(
                "Undistributed income was increased by $13,511 and gains were decreased by"
                    + " $13,511.");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Reclassifications leave net assets alone"));
  }

  /** Income of 500 was left, 1,000 earned, 900 paid out. */
  private static TypedReport rolled(String left) {
    return new TypedReport()
        .table(
            "Statement of Assets and Liabilities",
            "",
            "Undistributed net investment income | " + left)
        .table(
            "Statement of Changes in Net Assets",
            "2012 | 2011",
            "Net investment income | 1,000 | 0",
            "Distributions to common shareholders from net investment income | (900) | 0",
            "End of year (includes undistributed net investment income of $600 and $500,"
                + " respectively) | 9,000 | 8,000");
  }

  @Test
  void undistributedIncomeFollowsFromThePeriodBefore() {
    assertEquals(Optional.of(Verdict.TIES), rolled("600").verdict(UNDISTRIBUTED));
  }

  @Test
  void aReclassificationOfUndistributedIncomeCounts() {
    var report =
        rolled("570")
            .sentence(
                "Undistributed net investment income was decreased by $30 and gains were increased"
                    + " by $30.");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(UNDISTRIBUTED));
  }

  @Test
  void anotherRestIsNotComparedWhereNoReclassificationIsTold() {
    assertEquals(
        "The filing does not tell what was reclassified to or from it.",
        rolled("570").explanation(UNDISTRIBUTED));
  }

  @Test
  void distributionsByTaxCharacterAreThoseOfTheChanges() {
    var report =
        rolled("600")
            .table(
                "Tax Character of Distributions",
                "2012",
                "Tax-exempt income | 900",
                "Total distributions | 900");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Distributions by tax character and in changes, 2012"));
  }

  @Test
  void lossesCarriedForwardAreTheSameInBothTables() {
    var report =
        new TypedReport()
            .table(
                "Tax Components of Net Assets",
                "",
                "Capital loss carryforward | (16,658,564)",
                "Total net assets | 40,553,674")
            .table("Losses", "", "Total capital loss carryforward | 16,658,564");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Capital loss carryforward in both tables"));
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Tax components of net assets"));
  }
}
