package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** Abbreviations and footnotes below a schedule. */
final class NotesReaderTest {
  private static List<String> footnotes(TypedPage page) {
    return NotesReader.from(List.of(), page.lines(), 1).footnotes().stream()
        .map(note -> note.mark() + ": " + note.text())
        .toList();
  }

  private static List<String> abbreviations(TypedPage page) {
    return NotesReader.from(List.of(), page.lines(), 1).abbreviations().stream()
        .map(each -> each.code() + " = " + each.meaning())
        .toList();
  }

  @Test
  void aDefinitionGoesOnUntilTheNextMark() {
    var page =
        new TypedPage()
            .at(50, 80, "Footnotes:")
            .at(50, 90, "(a) Zero coupon bond, sold below par")
            .at(64, 100, "when it was issued.")
            .at(50, 110, "(b) Restricted security.");
    assertEquals(
        List.of(
            "a: Zero coupon bond, sold below par when it was issued.", "b: Restricted security."),
        footnotes(page));
  }

  @Test
  void twoSignsOfAPercentAreAMark() {
    var page =
        new TypedPage()
            .at(50, 90, "¤ The security is issued in zero coupon form.")
            .at(50, 100, "%% The security is purchased on a when-issued basis.");
    assertEquals(
        List.of(
            "¤: The security is issued in zero coupon form.",
            "%%: The security is purchased on a when-issued basis."),
        footnotes(page));
  }

  private static List<String> changed(TypedPage first, TypedPage second) {
    return NotesReader.from(first.lines(), second.lines(), 2).findings().stream()
        .map(Finding::printed)
        .toList();
  }

  @Test
  void aMarkThatMeansSomethingElseOnALaterPageIsTold() {
    var first = new TypedPage(1).at(50, 700, "(a) Pre-refunded.").at(50, 710, "(b) Zero coupon.");
    var second =
        new TypedPage(2)
            .at(50, 700, "(a) Subject to the alternative minimum tax.")
            .at(50, 710, "(b) Zero coupon.");
    assertEquals(List.of("a Subject to the alternative minimum tax."), changed(first, second));
  }

  @Test
  void aMarkThatBelongsToAnotherTableBelowTheScheduleIsNotTold() {
    var first = new TypedPage(1).at(50, 700, "(a) Pre-refunded.");
    var later = new TypedPage(3).at(50, 100, "(a) Not annualized.");
    assertEquals(List.of(), changed(first, later));
  }

  @Test
  void aSignOrARaisedDigitMayBeAMark() {
    var page =
        new TypedPage()
            .at(50, 90, "† Rate shown is the rate in effect.")
            .mark(50, 101, "1")
            .at(55, 101, "Subject to the alternative minimum tax.");
    assertEquals(
        List.of(
            "†: Rate shown is the rate in effect.", "1: Subject to the alternative minimum tax."),
        footnotes(page));
  }

  @Test
  void capitalsBeforeASentenceOnTheSecurityAreAMark() {
    var page =
        new TypedPage()
            .at(50, 90, "(F) Security is valued at fair value.")
            .at(50, 100, "(SEG) This security was pledged to cover margin requirements.")
            .at(50, 110, "(AGM) Assured Guaranty Municipal Corp.");
    assertEquals(
        List.of(
            "F: Security is valued at fair value.",
            "SEG: This security was pledged to cover margin requirements. (AGM) Assured Guaranty"
                + " Municipal Corp."),
        footnotes(page));
  }

  @Test
  void aMarkBesideANumberIsNoDefinition() {
    var page =
        new TypedPage()
            .at(50, 90, "(b)")
            .at(300, 90, "1,359,774")
            .at(50, 110, "(b) Income is a preference item.")
            .at(50, 120, "+ Escrowed or pre-refunded.");
    assertEquals(
        List.of("b: Income is a preference item.", "+: Escrowed or pre-refunded."),
        footnotes(page));
  }

  @Test
  void theFirstDefinitionOfAMarkStands() {
    var page =
        new TypedPage()
            .at(50, 90, "(a) Zero coupon bond.")
            .at(50, 100, "(a) Calculated using average shares outstanding.");
    assertEquals(List.of("a: Zero coupon bond."), footnotes(page));
  }

  @Test
  void theNextStatementEndsTheNotes() {
    var page =
        new TypedPage()
            .at(50, 90, "(a) Zero coupon bond.")
            .at(50, 100, "Statement of Assets and Liabilities")
            .at(50, 110, "(b) At cost.");
    assertEquals(List.of("a: Zero coupon bond."), footnotes(page));
  }

  @Test
  void abbreviationsMayStandInTwoColumns() {
    var page =
        new TypedPage()
            .at(50, 90, "Investment Abbreviations:")
            .at(50, 100, "AGM")
            .at(90, 100, "— Assured Guaranty Municipal Corp.")
            .at(330, 100, "LOC — Letter of Credit")
            .at(50, 110, "RB")
            .at(90, 110, "Revenue Bonds");
    assertEquals(
        List.of(
            "AGM = Assured Guaranty Municipal Corp.",
            "LOC = Letter of Credit",
            "RB = Revenue Bonds"),
        abbreviations(page));
  }

  @Test
  void severalNotesMayFollowEachOtherOnOneLine() {
    var page =
        new TypedPage()
            .at(50, 90, "(a) AMBAC Insured. (b) FGIC Insured. * Illiquid. (3) See above.");
    assertEquals(
        List.of("a: AMBAC Insured.", "b: FGIC Insured.", "*: Illiquid.", "3: See above."),
        footnotes(page));
  }

  @Test
  void theNextNoteMayTouchTheEndOfTheLast() {
    var page = new TypedPage().at(50, 90, "(a) Pre-refunded.(b) Escrowed to maturity.");
    assertEquals(List.of("a: Pre-refunded.", "b: Escrowed to maturity."), footnotes(page));
  }

  @Test
  void aMarkInTheMidstOfANoteOpensNoneWhereItHasANoteOfItsOwn() {
    var page =
        new TypedPage()
            .at(50, 90, "(a) Payable on demand. (b) Insured bonds are so too.")
            .at(50, 100, "(b) Restricted security.");
    assertEquals(
        List.of("a: Payable on demand. (b) Insured bonds are so too.", "b: Restricted security."),
        footnotes(page));
  }
}
