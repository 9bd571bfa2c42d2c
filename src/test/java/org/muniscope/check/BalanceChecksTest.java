package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** The statement of assets and liabilities, with figures of a report of 2012. */
final class BalanceChecksTest {
  private static final String ROLL = "Net assets: assets less liabilities and preferred shares";
  private static final String LINES =
      "Total assets: liabilities, preferred shares and net assets of the schedule";
  private static final String OTHER = "Other assets less liabilities: from the statement";

  private static TypedReport report(String... lines) {
    return new TypedReport().table("Statement of Assets and Liabilities", "", lines);
  }

  @Test
  void preferredSharesAreTakenFromAssetsLessLiabilities() {
    var report =
        report(
            "Total assets | 307,748,154",
            "Total liabilities | 53,022,965",
            "Preferred shares ($0.01 par value) | 45,300,000",
            "Net assets applicable to common shares | 209,425,189");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(ROLL));
  }

  @Test
  void preferredSharesAreNotTakenTwiceWhereTheLiabilitiesHoldThem() {
    var report =
        report(
            "Preferred shares, at liquidation value | 45,300,000",
            "Total liabilities | 98,322,965",
            "Total assets | 307,748,154",
            "Net assets | 209,425,189");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(ROLL));
  }

  @Test
  void linesBelowTheHeadingOfLiabilitiesStandForTheirTotal() {
    var report =
        report(
            "Total assets | 50,553,674",
            "Liabilities:",
            "Payable for investments purchased | 9,990,000",
            "Accrued fees | 10,000",
            "Net assets consist of:");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(LINES));
  }

  @Test
  void aStatementWithoutLiabilitiesIsNotCompared() {
    assertEquals(
        "The statement prints no total of liabilities.",
        report("Total assets | 50,553,674").explanation(ROLL));
  }

  @Test
  void netAssetsAgreeWithTheScheduleInThousandsToo() {
    var report = report("Total assets | 49,554", "Net assets | 40,554");
    assertEquals(
        Optional.of(new BigDecimal("40554000")),
        report.check("Net assets in the statement and in the schedule").orElseThrow().printed());
  }

  @Test
  void otherAssetsOfTheScheduleAreWhatTheStatementLeaves() {
    var report =
        report("Total assets | 50,553,674", "Total liabilities | 400,000")
            .total(Kind.OTHER_ASSETS_LESS_LIABILITIES, "Other assets less liabilities", 600_000);
    assertEquals(Optional.of(Verdict.TIES), report.verdict(OTHER));
  }
}
