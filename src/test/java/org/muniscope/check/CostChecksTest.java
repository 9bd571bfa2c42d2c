package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** Cost of investments and what they gained, with figures of a report of 2012. */
final class CostChecksTest {
  private static final String INVESTMENTS = "Investments, at value (Cost $280,615,620)";

  private static TypedReport balance(String... lines) {
    return new TypedReport().table("Statement of Assets and Liabilities", "", lines);
  }

  @Test
  void theCostIsThatOfTheSchedule() {
    var report = balance(INVESTMENTS + " | 304,788,226").total(Kind.COST, "Cost", 280_615_620);
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Cost in the statement and in the schedule"));
  }

  @Test
  void unrealizedAppreciationIsValueLessCost() {
    var report = balance(INVESTMENTS + " | 304,788,226", "Unrealized appreciation | 24,172,606");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Unrealized appreciation: value less cost"));
  }

  @Test
  void taxAppreciationIsTotalInvestmentsLessTheCostForTaxPurposes() {
    var report =
        balance("Total assets | 50,000,000")
            .sentence("The cost of investments for tax purposes is $47,553,674.")
            .table("Tax Cost of Investments", "", "Net unrealized appreciation | 2,000,000");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Tax basis: value less cost for tax purposes"));
  }

  @Test
  void grossAppreciationIsTheGainAndGrossDepreciation() {
    var report =
        new TypedReport()
            .sentence("The cost of investments for tax purposes is $47,553,674.")
            .sentence(
                "Gross unrealized appreciation and depreciation of investments was $2,500,000 and"
                    + " $500,000.");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict(
            "Gross unrealized appreciation: gain on a tax basis and gross depreciation"));
  }

  @Test
  void grossAppreciationWithoutACostIsNotCompared() {
    var report =
        new TypedReport()
            .sentence(
                "Gross unrealized appreciation and depreciation of investments was $2,500,000 and"
                    + " $500,000.");
    assertEquals(
        "The filing does not print the cost for tax purposes.",
        report.explanation("Gross unrealized appreciation and depreciation"));
  }
}
