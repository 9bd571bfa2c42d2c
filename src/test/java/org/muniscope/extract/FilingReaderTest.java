package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Coupon;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;

/** Reports of a few typed pages. */
final class FilingReaderTest {
  private static final String FOOT =
      "The accompanying notes are an integral part of this Portfolio of Investments.";

  /** A page with two bonds; its head stands on the line of the title. */
  private static TypedPage page(int number, String state, String place) {
    return new TypedPage(number)
        .at(50, 60, "Portfolio of Investments")
        .at(430, 60, "Par")
        .at(520, 60, "$ Value")
        .at(50, 72, "(Amounts in 000s)")
        .at(50, 90, state)
        .at(60, 102, place + " Water, Series A, 4.75%, 7/1/28")
        .upTo(440, 102, "1,375")
        .upTo(550, 102, "1,559")
        .at(60, 114, place + " Sewer, Series C, 3.00%, 8/15/31")
        .upTo(440, 114, "3,250")
        .upTo(550, 114, "3,106")
        .upTo(550, 126, "4,665")
        .at(50, 760, FOOT);
  }

  private static Extraction<Filing> read(Stream<TypedPage> pages) {
    return FilingReader.read(pages.map(TypedPage::page).map(PageText::of).toList());
  }

  private static List<String> names(Extraction<Filing> read) {
    return read.value().schedules().stream()
        .flatMap(schedule -> schedule.holdings().stream())
        .map(Holding::security)
        .map(Holding.Security::issuer)
        .toList();
  }

  private static Stream<TypedPage> threePages() {
    var places = List.of("Marlow", "Tolland", "Ferris");
    var states = List.of("ALABAMA 1.2%", "ARIZONA 1.2%", "OHIO 1.2%");
    return IntStream.range(0, 3).mapToObj(at -> page(at + 1, states.get(at), places.get(at)));
  }

  @Test
  void theTitleAndTheFootOfEveryPageCutNothingOff() {
    var bonds =
        Stream.of("Marlow", "Tolland", "Ferris")
            .flatMap(place -> Stream.of(place + " Water", place + " Sewer"))
            .toList();
    assertEquals(bonds, names(read(threePages())));
  }

  @Test
  void aMarkInPlaceOfTheCouponTellsThatThereIsNone() {
    var page =
        new TypedPage()
            .at(50, 50, "Portfolio of Investments")
            .at(50, 60, "Description")
            .at(300, 60, "Coupon")
            .at(360, 60, "Maturity")
            .upTo(480, 60, "Par (000)")
            .upTo(560, 60, "Value");
    for (var row = 0; row < 4; row++) {
      page.at(50, 80 + 12 * row, "Marlow Turnpike Auth")
          .at(300, 80 + 12 * row, row < 3 ? "5.250%" : "*")
          .at(360, 80 + 12 * row, "09/01/4" + row)
          .upTo(480, 80 + 12 * row, "1,00" + row)
          .upTo(560, 80 + 12 * row, "1,000,00" + row);
    }
    page.at(50, 140, "* Zero coupon bond");
    var bonds = read(Stream.of(page)).value().schedules().getFirst().holdings();
    assertEquals(new Coupon.Zero(), bonds.getLast().coupon());
  }

  @Test
  void aZeroCouponBondWithARateThatCannotBeReadIsTold() {
    var page =
        page(1, "ALABAMA 1.2%", "Marlow")
            .at(60, 140, "Tolland School District, CAB, S.00%, 8/1/39")
            .upTo(440, 140, "2,000")
            .upTo(550, 140, "990")
            .at(60, 152, "Ferris School District, CAB, 8/1/40")
            .upTo(440, 152, "2,000")
            .upTo(550, 152, "980")
            .at(50, 170, "Total Investments 1.7%")
            .upTo(550, 170, "6,635");
    assertEquals(
        List.of("Tolland School District, CAB, S.00%, 8/1/39"),
        read(Stream.of(page)).findings().stream()
            .filter(finding -> finding.message().startsWith("No coupon"))
            .map(Finding::printed)
            .toList());
  }

  @Test
  void aSignThatStandsForNoCharacterIsToldAndPartsNoStateFromItsBonds() {
    var page =
        page(1, "Alabama \ufffd 1.2%", "Marlow")
            .at(50, 140, "Total Investments \ufffd 1.2%")
            .upTo(550, 140, "4,665");
    var read = read(Stream.of(page));
    assertEquals(
        List.of("Alabama"),
        read.value().schedules().stream()
            .flatMap(schedule -> schedule.groups().stream())
            .map(HoldingGroup::name)
            .toList());
    assertEquals(
        List.of("Alabama \ufffd 1.2%"), read.findings().stream().map(Finding::printed).toList());
  }

  @Test
  void aScheduleWithoutAnyTotalSaysThatMoreMayFollow() {
    var problems =
        read(threePages()).findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
            .toList();
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().message().contains("without a total"));
    assertEquals(3, problems.getFirst().source().page());
  }

  @Test
  void whatIsNoBondCountsInTheTotalOnly() {
    var page =
        page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 140, "REPURCHASE AGREEMENTS 0.5%")
            .at(60, 152, "Harbor Bank, 4.39%, 6/1/26")
            .upTo(440, 152, "2,000")
            .upTo(550, 152, "1,990")
            .at(50, 170, "Total Investments 1.7%")
            .upTo(550, 170, "6,655");
    var read = read(Stream.of(page));
    assertEquals(List.of("Marlow Water", "Marlow Sewer"), names(read));
    assertEquals(
        List.of(Finding.Severity.NOTE),
        read.findings().stream().map(Finding::severity).distinct().toList());
  }

  @Test
  void aStatementNamedAfterItsFundsEndsTheSchedule() {
    var page =
        page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 140, "Total Investments 1.2%")
            .upTo(550, 140, "4,665")
            .at(50, 200, "Tolland Funds Statements of Assets and Liabilities")
            .at(60, 220, "Net assets")
            .upTo(440, 220, "9,112")
            .upTo(550, 220, "7,313");
    var totals = read(Stream.of(page)).value().schedules().getFirst().totals();
    assertEquals(
        List.of(PrintedTotal.Kind.TOTAL_INVESTMENTS),
        totals.stream().map(PrintedTotal::kind).toList());
  }

  @Test
  void fundsThatCountSharesAmongBondsAreNotListed() {
    var page =
        page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 140, "Short-Term Securities")
            .at(428, 140, "Shares")
            .at(60, 152, "Tolland Institutional Fund, 0.36%")
            .upTo(440, 152, "2,000")
            .upTo(550, 152, "2,000")
            .at(50, 170, "Total Investments 1.7%")
            .upTo(550, 170, "6,665");
    var read = read(Stream.of(page));
    assertEquals(List.of("Marlow Water", "Marlow Sewer"), names(read));
    assertEquals(
        List.of(Finding.Severity.NOTE),
        read.findings().stream().map(Finding::severity).distinct().toList());
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
    var read = read(Stream.of(page, next));
    assertEquals(13, names(read).size());
    assertEquals(
        List.of("Town of Ferris", "Town of Marlow"), names(read).stream().distinct().toList());
  }

  @Test
  void feetWithTheFundAndThePageNumberOnEitherSideBelongToNoBond() {
    var pages =
        Stream.of(
            page(8, "ALABAMA 1.2%", "Marlow").at(50, 775, "8 • Tolland Municipal Income Trust"),
            page(9, "ARIZONA 1.2%", "Ferris").at(400, 775, "Tolland Municipal Income Trust • 9"),
            page(10, "OHIO 1.2%", "Ashby").at(50, 775, "10 • Tolland Municipal Income Trust"));
    var read = read(pages);
    assertEquals(
        List.of(
            "Marlow Water",
            "Marlow Sewer",
            "Ferris Water",
            "Ferris Sewer",
            "Ashby Water",
            "Ashby Sewer"),
        names(read));
    assertTrue(
        read.findings().stream().noneMatch(finding -> finding.printed().contains("Tolland")));
  }

  @Test
  void theNotesAtTheFootOfEachPageAreRead() {
    var first =
        page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 700, "(a) Pre-refunded.")
            .at(50, 712, "(b) Escrowed to maturity.");
    var last =
        page(2, "OHIO 1.2%", "Ferris")
            .at(50, 700, "(a) Pre-refunded.")
            .at(50, 712, "(c) Illiquid security.");
    assertEquals(
        List.of("a: Pre-refunded.", "b: Escrowed to maturity.", "c: Illiquid security."),
        read(Stream.of(first, last)).value().footnotes().stream()
            .map(note -> note.mark() + ": " + note.text())
            .toList());
  }
}
