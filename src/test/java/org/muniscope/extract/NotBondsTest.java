package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;

/** What stands among the bonds of a filing and is none. */
final class NotBondsTest {
  /** The two bonds of a page are its holdings, and what else stands there is told as a note. */
  private static void assertOnlyBonds(TypedPage page) {
    var read = TypedFiling.read(Stream.of(page));
    assertEquals(List.of("Marlow Water", "Marlow Sewer"), TypedFiling.names(read));
    assertEquals(
        List.of(Finding.Severity.NOTE),
        read.findings().stream().map(Finding::severity).distinct().toList());
  }

  @Test
  void whatIsNoBondCountsInTheTotalOnly() {
    var page =
        TypedFiling.page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 140, "REPURCHASE AGREEMENTS 0.5%")
            .at(60, 152, "Harbor Bank, 4.39%, 6/1/26")
            .upTo(440, 152, "2,000")
            .upTo(550, 152, "1,990")
            .at(50, 170, "Total Investments 1.7%")
            .upTo(550, 170, "6,655");
    assertOnlyBonds(page);
  }

  @Test
  void fundsThatCountSharesAmongBondsAreNotListed() {
    var page =
        TypedFiling.page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 140, "Short-Term Securities")
            .at(428, 140, "Shares")
            .at(60, 152, "Tolland Institutional Fund, 0.36%")
            .upTo(440, 152, "2,000")
            .upTo(550, 152, "2,000")
            .at(50, 170, "Total Investments 1.7%")
            .upTo(550, 170, "6,665");
    assertOnlyBonds(page);
  }

  @Test
  void aStatementNamedAfterItsFundsEndsTheSchedule() {
    var page =
        TypedFiling.page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 140, "Total Investments 1.2%")
            .upTo(550, 140, "4,665")
            .at(50, 200, "Tolland Funds Statements of Assets and Liabilities")
            .at(60, 220, "Net assets")
            .upTo(440, 220, "9,112")
            .upTo(550, 220, "7,313");
    var totals = TypedFiling.read(Stream.of(page)).value().schedules().getFirst().totals();
    assertEquals(
        List.of(PrintedTotal.Kind.TOTAL_INVESTMENTS),
        totals.stream().map(PrintedTotal::kind).toList());
  }

  @Test
  void abbreviationsAcrossTheFootOfTwoColumnsBelongToNoBond() {
    var page = new TypedPage(1).at(40, 40, "Schedule of Investments");
    for (var left : List.of(40, 320)) {
      page.at(left, 60, "Municipal Bonds")
          .upTo(left + 180, 60, "Par (000)")
          .upTo(left + 250, 60, "Value")
          .at(left, 72, left < 100 ? "Alabama 1.0%" : "Ohio 1.0%");
      for (var row = 0; row < 6; row++) {
        page.at(left, 84 + 12 * row, "Town of Ferris, 4.00%, 7/1/3" + row)
            .upTo(left + 180, 84 + 12 * row, "1,00" + row)
            .upTo(left + 250, 84 + 12 * row, "1,000,00" + row);
      }
    }
    page.at(40, 180, "Portfolio Abbreviations")
        .at(40, 192, "The names of many of the securities have been shortened in this list to:")
        .at(40, 204, "GO General Obligation Bonds; RB Revenue Bonds; COP Certificates of a thing");
    var next =
        new TypedPage(2)
            .at(40, 60, "Municipal Bonds")
            .upTo(220, 60, "Par (000)")
            .upTo(290, 60, "Value")
            .at(40, 72, "Utah 1.0%")
            .at(40, 84, "Town of Marlow, 4.00%, 7/1/30")
            .upTo(220, 84, "1,000")
            .upTo(290, 84, "1,000,000");
    var read = TypedFiling.read(Stream.of(page, next));
    assertEquals(13, TypedFiling.names(read).size());
    assertEquals(
        List.of("Town of Ferris", "Town of Marlow"),
        TypedFiling.names(read).stream().distinct().toList());
  }

  @Test
  void feetWithTheFundAndThePageNumberOnEitherSideBelongToNoBond() {
    var pages =
        Stream.of(
            TypedFiling.page(8, "ALABAMA 1.2%", "Marlow")
                .at(50, 775, "8 • Tolland Municipal Income Trust"),
            TypedFiling.page(9, "ARIZONA 1.2%", "Ferris")
                .at(400, 775, "Tolland Municipal Income Trust • 9"),
            TypedFiling.page(10, "OHIO 1.2%", "Ashby")
                .at(50, 775, "10 • Tolland Municipal Income Trust"));
    var read = TypedFiling.read(pages);
    assertEquals(
        List.of(
            "Marlow Water",
            "Marlow Sewer",
            "Ferris Water",
            "Ferris Sewer",
            "Ashby Water",
            "Ashby Sewer"),
        TypedFiling.names(read));
    assertTrue(
        read.findings().stream().noneMatch(finding -> finding.printed().contains("Tolland")));
  }
}
