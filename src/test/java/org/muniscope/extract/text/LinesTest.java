package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words become lines by where they stand. */
final class LinesTest {
  @Test
  void wordsOnOneBaselineAreOneLineInWhateverOrderTheyAreDrawn() {
    var page = new TypedPage().at(400, 100, "607,959").at(50, 100.5, "Series 2010, RB");
    assertEquals(List.of("Series 2010, RB 607,959"), page.texts());
  }

  @Test
  void linesAreReadFromTopToBottom() {
    var page = new TypedPage().at(50, 120, "second").at(50, 110, "first");
    assertEquals(List.of("first", "second"), page.texts());
  }

  @Test
  void aRaisedMarkStandsOnTheLineItBelongsTo() {
    var line = new TypedPage().at(50, 100, "Lease RB").mark(83, 100, "(c)").lines().getFirst();
    assertEquals("Lease RB (c)", line.text());
    assertEquals(List.of(false, false, true), line.tokens().stream().map(Token::raised).toList());
  }

  @Test
  void aRaisedMarkMayBeHardlySmaller() {
    var line = new TypedPage().at(50, 100, "Lease RB").tallMark(83, 100, "e").lines().getFirst();
    assertEquals("Lease RB e", line.text());
    assertEquals(List.of(false, false, true), line.tokens().stream().map(Token::raised).toList());
  }

  @Test
  void aRaisedMarkBeforeTheFirstWordStandsOnItsLineToo() {
    var page = new TypedPage().mark(44, 100, "1,2").at(52, 100, "Marlow Water").at(50, 88, "above");
    assertEquals(List.of("above", "1,2 Marlow Water"), page.texts());
  }

  @Test
  void aRaisedMarkBeforeTheAmountThatLeadsALineMayStandFarOff() {
    var page =
        new TypedPage()
            .at(90, 88, "1,250,000")
            .mark(44, 100, "a,b")
            .at(90, 100, "3,750,000")
            .at(150, 100, "Marlow Water");
    assertEquals(List.of("1,250,000", "a,b 3,750,000 Marlow Water"), page.texts());
  }

  @Test
  void aRaisedMarkInAColumnOfItsOwnStandsOnTheLineBelowIt() {
    var page =
        new TypedPage()
            .at(50, 90, "Dunmere Water, Series")
            .at(50, 100, "2011")
            .mark(300, 100, "a,b")
            .at(340, 100, "5.25%");
    assertEquals(List.of("Dunmere Water, Series", "2011 a,b 5.25%"), page.texts());
  }

  @Test
  void aRaisedMarkInTheCellBehindAnAmountStandsOnItsLine() {
    var page =
        new TypedPage()
            .at(50, 90, "Dunmere Water, Series")
            .at(50, 100, "2011")
            .at(400, 100, "1,607,959")
            .mark(450, 100, "(b)");
    assertEquals(List.of("Dunmere Water, Series", "2011 1,607,959 (b)"), page.texts());
  }

  @Test
  void aMarkThatFoundNoRoomOnItsLineStandsOverTheNextOne() {
    var page =
        new TypedPage()
            .at(50, 100, "Marlow Water")
            .mark(49.9, 109, "a")
            .at(50, 110, "Dunmere Water")
            .mark(102, 110, "b");
    assertEquals(List.of("a Marlow Water", "Dunmere Water b"), page.texts());
  }

  @Test
  void aMarkThatFoundNoRoomMayStandAloneLeftOfTheNumbers() {
    var page = new TypedPage();
    page.at(40, 100, "Marlow County Health Authority, 5.00%, 6/1/31");
    page.mark(48, 110, "4").upTo(450, 110, "550,000").upTo(560, 110, "541,096");
    assertEquals(
        List.of("Marlow 4 County Health Authority, 5.00%, 6/1/31", "550,000 541,096"),
        page.texts());
  }

  @Test
  void theSecondOfTwoMarksStandsOnTheLineOfTheFirst() {
    var page =
        new TypedPage()
            .at(50, 100, "Louisiana Facilities Author,")
            .at(50, 109, "5.00%, 6/15/2045, Series A")
            .mark(154, 109, "(b)")
            .mark(164.5, 109, "(d)");
    assertEquals(
        List.of("Louisiana Facilities Author,", "5.00%, 6/15/2045, Series A (b) (d)"),
        page.texts());
  }

  @Test
  void aMarkOverAWordInTheMidstOfALineIsThatOfTheLine() {
    var page =
        new TypedPage()
            .at(50, 100, "Dunmere Water, Series 2011")
            .at(50, 110, "Marlow Water, Series A")
            .mark(134, 110, "c");
    assertEquals(List.of("Dunmere Water, Series 2011", "Marlow Water, Series A c"), page.texts());
  }

  @Test
  void aMarkOverAWordThatIsWiderThanThoughtStandsOnItsLine() {
    var page = new TypedPage().at(50, 100, "Marlow Water, 5.00%, 12/15/2031").mark(155, 100, "a");
    assertEquals(List.of("Marlow Water, 5.00%, 12/15/2031 a"), page.texts());
  }

  @Test
  void aCellSetALittleLowerIsStillOnItsLine() {
    var page = new TypedPage().at(50, 100, "Series 2010, RB").at(400, 103, "607,959");
    assertEquals(List.of("Series 2010, RB 607,959"), page.texts());
  }

  @Test
  void wordsBelowEachOtherAreTwoLinesHoweverTightlySet() {
    var page = new TypedPage().at(50, 100, "Health Facilities").at(52, 107, "Authority");
    assertEquals(List.of("Health Facilities", "Authority"), page.texts());
  }

  /** Two amounts and two small marks, each so far below the baseline of its amount. */
  private static List<String> marked(double below) {
    return new TypedPage()
        .upTo(400, 100, "8,707,497")
        .mark(400, 100 + below, "(e)")
        .upTo(400, 108.25, "5,295,566")
        .at(50, 130, "Lower Marlow Gas District")
        .upTo(400, 130, "8,680,000")
        .mark(400, 130 + below, "(f)")
        .at(50, 138.25, "Dunmere Water RB")
        .texts();
  }

  @Test
  void aMarkThatHangsLowStandsOnTheLineAboveWhereOthersLeaveNoChoice() {
    assertEquals(
        List.of(
            "8,707,497 (e)",
            "5,295,566",
            "Lower Marlow Gas District 8,680,000 (f)",
            "Dunmere Water RB"),
        marked(6.2));
  }

  /** Tables made from web pages have brackets in cells of their own. */
  @Test
  void bracketsJoinTheNegativeNumberThatTheyStandAround() {
    var page =
        new TypedPage()
            .at(50, 100, "Liabilities in excess of other assets")
            .at(300, 100, "(2.4 )%")
            .at(400, 100, "$ ( 898,298 )")
            .at(50, 112, "( A plain remark )");
    assertEquals(
        List.of("Liabilities in excess of other assets (2.4)% $ (898,298)", "( A plain remark )"),
        page.texts());
  }

  @Test
  void raisedLettersBehindANumberEndIt() {
    var page = new TypedPage().at(50, 100, "West 34").mark(78.2, 100, "th").at(90, 100, "Street");
    assertEquals(List.of("West 34th Street"), page.texts());
  }

  @Test
  void theRaisedSignOfARatingEndsIt() {
    var page = new TypedPage().at(50, 100, "Lease RB").at(200, 100, "AA").mark(208.2, 100, "+");
    assertEquals(List.of("Lease RB AA+"), page.texts());
  }

  @Test
  void aRaisedSignBehindTheLetterOfASeriesIsAMark() {
    var page = new TypedPage().at(50, 100, "Lease RB, Series A").mark(122.2, 100, "+");
    assertEquals("+", page.lines().getFirst().tokens().getLast().text());
  }

  @Test
  void aRaisedFractionIsNoMark() {
    var page = new TypedPage().at(50, 100, "Lease RB, 5").mark(94.2, 100, "1/4").at(102, 100, "s,");
    assertEquals(List.of("Lease RB, 5 1/4s,"), page.texts());
  }

  @Test
  void aFractionBuiltOfARaisedAndALoweredDigitIsOne() {
    var page = new TypedPage().at(50, 100, "Lease RB, 5").mark(94.2, 100, "5");
    page.at(97, 100, "/").mark(100.5, 104.4, "8").at(103, 100, "%, 12/1/34");
    assertEquals(List.of("Lease RB, 5 5/8%, 12/1/34"), page.texts());
  }

  @Test
  void aMarkBeforeASlashIsNoFraction() {
    var page = new TypedPage().at(50, 100, "Lease RB Aaa").mark(98.2, 100, "3").at(101, 100, "/AA");
    assertEquals("3", page.lines().getFirst().tokens().get(3).text());
  }

  @Test
  void aLetterThatFoundNoRoomMayBeACapitalOne() {
    var page = new TypedPage();
    page.at(40, 100, "Marlow County Health Authority, 5.00%, 6/1/31");
    page.mark(48, 110, "M").upTo(450, 110, "550,000").upTo(560, 110, "541,096");
    assertEquals(
        List.of("Marlow M County Health Authority, 5.00%, 6/1/31", "550,000 541,096"),
        page.texts());
  }

  /** A cell of its own at the foot of a row whose words wrap to a second line. */
  @Test
  void aSmallMarkThatHangsALittleBeforeALineBelongsToIt() {
    var page = new TypedPage().at(50, 100, "Black Desert Assessment Area No. 1, 2024,");
    var lines = page.small(40, 102, "a").at(50, 109.5, "5.625%, 12/01/53").lines();
    assertEquals(
        List.of("a Black Desert Assessment Area No. 1, 2024,", "5.625%, 12/01/53"),
        lines.stream().map(Line::text).toList());
  }
}
