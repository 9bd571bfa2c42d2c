package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Coupon;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;

/** Reports of a few typed pages. */
final class FilingReaderTest {

  @Test
  void theTitleAndTheFootOfEveryPageCutNothingOff() {
    var bonds =
        Stream.of("Marlow", "Tolland", "Ferris")
            .flatMap(place -> Stream.of(place + " Water", place + " Sewer"))
            .toList();
    assertEquals(bonds, TypedFiling.names(TypedFiling.read(TypedFiling.threePages())));
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
    var bonds = TypedFiling.read(Stream.of(page)).value().schedules().getFirst().holdings();
    assertEquals(new Coupon.Zero(), bonds.getLast().coupon());
  }

  @Test
  void aZeroCouponBondWithARateThatCannotBeReadIsTold() {
    var page =
        TypedFiling.page(1, "ALABAMA 1.2%", "Marlow")
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
        TypedFiling.read(Stream.of(page)).findings().stream()
            .filter(finding -> finding.message().startsWith("No coupon"))
            .map(Finding::printed)
            .toList());
  }

  @Test
  void aSignThatStandsForNoCharacterIsToldAndPartsNoStateFromItsBonds() {
    var page =
        TypedFiling.page(1, "Alabama \ufffd 1.2%", "Marlow")
            .at(50, 140, "Total Investments \ufffd 1.2%")
            .upTo(550, 140, "4,665");
    var read = TypedFiling.read(Stream.of(page));
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
        TypedFiling.read(TypedFiling.threePages()).findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
            .toList();
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().message().contains("without a total"));
    assertEquals(3, problems.getFirst().source().page());
  }

  @Test
  void theNotesAtTheFootOfEachPageAreRead() {
    var first =
        TypedFiling.page(1, "ALABAMA 1.2%", "Marlow")
            .at(50, 700, "(a) Pre-refunded.")
            .at(50, 712, "(b) Escrowed to maturity.");
    var last =
        TypedFiling.page(2, "OHIO 1.2%", "Ferris")
            .at(50, 700, "(a) Pre-refunded.")
            .at(50, 712, "(c) Illiquid security.");
    assertEquals(
        List.of("a: Pre-refunded.", "b: Escrowed to maturity.", "c: Illiquid security."),
        TypedFiling.read(Stream.of(first, last)).value().footnotes().stream()
            .map(note -> note.mark() + ": " + note.text())
            .toList());
  }
}
