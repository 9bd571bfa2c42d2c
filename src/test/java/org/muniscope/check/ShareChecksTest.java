package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Figures a share of a fund with net assets of 40,553,674 dollars. */
final class ShareChecksTest {
  private static TypedReport report() {
    return new TypedReport()
        .table(
            "Statement of Assets and Liabilities",
            "",
            "Total assets | 70,000,000",
            "Total liabilities | 5,000,000",
            "Shares outstanding | 3,000,000",
            "Net asset value per share | 13.52",
            "Market value per share | 13.00");
  }

  @Test
  void theValueOfAShareIsNetAssetsByShares() {
    // 40,553,674 / 3,000,000 = 13.518
    assertEquals(
        Optional.of(Verdict.TIES),
        report().verdict("Net asset value a share: net assets by shares"));
  }

  @Test
  void theHighlightsRepeatTheValueAndThePriceOfAShare() {
    var report =
        report()
            .table(
                "Financial Highlights",
                "",
                "Net asset value, end of period | 13.52",
                "Market value, end of period | 13.01",
                "Net assets applicable to shares (000 omitted) | 40,554");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Net asset value a share in the highlights"));
    assertEquals(
        Optional.of(Verdict.UNSETTLED), report.verdict("Market value a share in the highlights"));
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Net assets in the highlights, in thousands"));
  }

  @Test
  void theDiscountIsThePriceBelowTheValue() {
    // (13.00 - 13.52) / 13.52 = -3.846%
    assertEquals(
        Optional.of(Verdict.TIES),
        report()
            .table("At a Glance", "", "Discount to NAV | (3.85)%")
            .verdict("Discount of the market price to net asset value"));
  }

  @Test
  void returnsAtTheFrontAreThoseOfTheHighlights() {
    var report =
        report()
            .table("Performance", "", "Fund at NAV | 22.45%")
            .table("Financial Highlights", "", "Total return at net asset value | 22.45%");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Total return at net asset value in the highlights"));
  }

  @Test
  void theRatioOfExpensesIsTheirShareOfAverageNetAssets() {
    // 320,000 / 40,000,000 = 0.80%
    var report =
        report()
            .table("Statement of Operations", "", "Total expenses | 320,000")
            .table("Financial Highlights", "", "Ratio of expenses | 0.80%")
            .sentence("Ratios use average net assets (000's omitted) of $40,000.");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Ratio of expenses: total expenses by average net assets"));
  }

  @Test
  void anAverageOfNothingHasNoRatio() {
    var report =
        report()
            .table("Statement of Operations", "", "Total expenses | 320,000")
            .table("Financial Highlights", "", "Ratio of expenses | 0.80%")
            .sentence("Ratios use average net assets (000's omitted) of $0.");
    assertEquals(
        Optional.empty(),
        report.verdict("Ratio of expenses: total expenses by average net assets"));
  }

  @Test
  void aPreferredShareIsCoveredByItsPartOfTheAssetsLessLiabilities() {
    // (70,000,000 - 5,000,000) / 800
    var report =
        report()
            .table("Financial Highlights", "", "Asset coverage per preferred share | 81,250")
            .table("Preferred Shares", "Shares | Amount | Rate", "Series A | 800 | 20,000,000 | 1");
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Asset coverage of a preferred share"));
  }
}
