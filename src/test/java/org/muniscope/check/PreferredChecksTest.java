package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** Preferred shares of 25,000 dollars each: 1,200 of two series. */
final class PreferredChecksTest {
  private static TypedReport report(String seriesB) {
    return new TypedReport()
        .total(Kind.PREFERRED_SHARES, "Preferred shares", -30_000_000)
        .table(
            "Statement of Assets and Liabilities",
            "",
            "Preferred shares (1,200 shares issued with liquidation preference of $25,000) |"
                + " 30,000,000",
            "Common shares outstanding | 13,454,169")
        .table(
            "Preferred Shares",
            "Shares | Amount (000) | Rate",
            "Series A | 800 | 20,000 | 0.2%",
            "Series B | 400 | " + seriesB + " | 0.2%");
  }

  @Test
  void sharesByTheirPreferenceAreTheAmountOfTheStatement() {
    assertEquals(
        Optional.of(Verdict.TIES),
        report("10,000").verdict("Preferred shares: number by liquidation preference"));
  }

  @Test
  void theStatementPrintsWhatTheSchedulePrints() {
    assertEquals(
        Optional.of(Verdict.TIES),
        report("10,000").verdict("Preferred shares in the statement and in the schedule"));
  }

  @Test
  void seriesAddUpToTheSchedule() {
    assertEquals(
        Optional.of(Verdict.TIES),
        report("10,000").verdict("Preferred shares in the schedule: sum of the series"));
  }

  @Test
  void aSeriesWithAnotherAmountThanItsSharesIsCounted() {
    var check = report("11,000").check("Series whose amount is shares by liquidation preference");
    assertEquals(Optional.of(BigDecimal.ONE), check.orElseThrow().difference());
  }

  @Test
  void aTableWhoseHeadsWereReadAsOneIsNoTableOfSeries() {
    var report =
        new TypedReport()
            .total(Kind.PREFERRED_SHARES, "Preferred shares", -30_000_000)
            .table("Preferred Shares", "Shares Amount (000) Rate", "Series A | 800");
    assertEquals(
        Optional.empty(), report.verdict("Preferred shares in the schedule: sum of the series"));
  }

  @Test
  void transactionsLeaveTheSharesAndAmountsOfTheSeries() {
    var report =
        report("10,000")
            .table(
                "Transactions in Preferred Shares, Series A",
                "Shares | Amount",
                "Outstanding at February 28, 2011 | 900 | 22,500,000",
                "Shares redeemed | (100) | (2,500,000)",
                "Outstanding at February 29, 2012 | 800 | 20,000,000")
            .table(
                "Transactions in Preferred Shares, Series B",
                "Shares | Amount",
                "Outstanding at February 28, 2011 | 400 | 10,000,000",
                "Outstanding at February 29, 2012 | 400 | 10,000,000");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Shares and amounts of series that their transactions leave"));
  }

  @Test
  void redemptionsOfTheSeriesAreThoseOfTheCashFlows() {
    var report =
        report("10,000")
            .table(
                "Transactions in Preferred Shares, Series A",
                "Shares | Amount",
                "Shares redeemed | (100) | (2,500,000)")
            .table("Statement of Cash Flows", "", "Redemption of preferred shares | (2,500,000)");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Redemptions of preferred shares: sum of the series"));
  }

  @Test
  void commonSharesAreThoseOfTheTableOfShares() {
    var report = report("10,000").table("Share Information", "", "Ending shares | 13,454,169");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Common shares at the end of the period"));
  }
}
