package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The heads of the columns of a schedule. */
final class TableHeadTest {
  @Test
  void headsOverTwoLinesAreJoinedByWhatTheyStandAbove() {
    var page =
        new TypedPage()
            .at(350, 90, "Interest")
            .at(410, 90, "Maturity")
            .at(470, 90, "Principal")
            .at(50, 100, "Description")
            .at(355, 100, "Rate")
            .at(415, 100, "Date")
            .at(464, 100, "Amount (000)")
            .at(560, 100, "Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Description",
            "COUPON: Interest Rate",
            "MATURITY: Maturity Date",
            "PRINCIPAL: Principal Amount (000)",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void theAmountMayStandFirst() {
    var page =
        new TypedPage()
            .at(40, 90, "Principal")
            .at(400, 90, "Optional Call")
            .at(36, 100, "Amount (000)")
            .at(110, 100, "Description (1)")
            .at(400, 100, "Provisions (2)")
            .at(480, 100, "Ratings (3)")
            .at(560, 100, "Value");
    assertEquals(
        List.of(
            "PRINCIPAL: Principal Amount (000)",
            "DESCRIPTION: Description (1)",
            "CALL: Optional Call Provisions (2)",
            "RATING: Ratings (3)",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void anAssetClassBesideTheHeadsIsKept() {
    var page =
        new TypedPage()
            .at(50, 100, "Municipal Bonds (100.2%)")
            .at(300, 100, "Face Amount ($000)")
            .at(500, 100, "Value ($000)");
    var head = TableHead.at(page.lines(), 0).orElseThrow().head();
    assertEquals(
        List.of("Municipal Bonds (100.2%)"), head.beside().stream().map(Line::text).toList());
  }

  @Test
  void aSentenceThatSpeaksOfPrincipalAndValueIsNoHead() {
    var page =
        new TypedPage().at(50, 100, "The principal amount and the value of each bond are shown");
    assertEquals(Optional.empty(), TableHead.at(page.lines(), 0));
  }

  @Test
  void aTableWithoutPrincipalIsNoSchedule() {
    var page = new TypedPage().at(50, 100, "Description").at(400, 100, "Value");
    assertEquals(Optional.empty(), TableHead.at(page.lines(), 0));
  }

  @Test
  void wordsBetweenTheHeadsAreNoReasonToMissThem() {
    var page =
        new TypedPage()
            .at(40, 90, "Principal")
            .at(420, 90, "Rating")
            .at(44, 100, "Amount")
            .at(110, 100, "Municipal Bonds (98.6%)")
            .at(410, 100, "Moody’s/S&P")
            .at(540, 100, "Value");
    var head = TableHead.at(page.lines(), 0).orElseThrow().head();
    assertEquals(
        List.of("Municipal Bonds (98.6%)"), head.beside().stream().map(Line::text).toList());
  }

  @Test
  void aColumnOfStatesAndSignsInBracketsBelongToHeads() {
    var page =
        new TypedPage()
            .at(40, 100, "CUSIP")
            .at(120, 100, "Issuer / Description")
            .at(330, 100, "State")
            .at(380, 100, "Par Amount($)")
            .at(480, 100, "Value($)");
    assertEquals(
        List.of(
            "OTHER: CUSIP",
            "DESCRIPTION: Issuer / Description",
            "STATE: State",
            "PRINCIPAL: Par Amount($)",
            "VALUE: Value($)"),
        page.roles());
  }

  @Test
  void aLineThatSaysSharesAboveTheAmountsCountsShares() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .at(300, 100, "Principal")
            .at(500, 100, "Value")
            .at(50, 120, "Investment Companies")
            .at(306, 120, "Shares");
    var lines = page.lines();
    var head = TableHead.at(lines, 0).orElseThrow().head();
    var counting = Recount.of(head, lines, 1).orElseThrow();
    assertEquals("shares", counting.text(Role.PRINCIPAL));
    assertEquals(Optional.empty(), Recount.of(head, lines, 0));
  }

  @Test
  void linesThatSayPrincipalBelowAHeadOfSharesCountDollars() {
    var page =
        new TypedPage()
            .at(300, 100, "Shares")
            .at(500, 100, "Value")
            .at(50, 120, "Municipal Green Bond ETF")
            .upTo(325, 120, "83,000")
            .upTo(520, 120, "2,006,940")
            .upTo(325, 140, "Principal")
            .upTo(325, 150, "Amount (000)")
            .at(50, 160, "Haven at Elgin LLC, 5.25%, 7/01/53");
    var lines = page.lines();
    var head = TableHead.at(lines, 0).orElseThrow().head();
    assertEquals(Optional.empty(), Recount.of(head, lines, 1));
    var counting = Recount.of(head, lines, 2).orElseThrow();
    assertEquals("principal amount (000)", counting.text(Role.PRINCIPAL));
    assertEquals(Optional.empty(), Recount.of(counting, lines, 2));
  }

  @Test
  void theGutterBetweenTwoTablesEndsAtTheTitleOfTheSecond() {
    var page =
        new TypedPage()
            .at(40, 60, "Municipal Bonds")
            .upTo(220, 60, "Par (000)")
            .upTo(290, 60, "Value")
            .at(310, 60, "Municipal Bonds")
            .upTo(490, 60, "Par (000)")
            .upTo(560, 60, "Value")
            .page();
    var lines = Lines.of(page, 0, page.words());
    var strip = TableHead.at(lines, 0).orElseThrow().head().strips().getFirst();
    assertEquals(290, strip.left());
    assertEquals(310, strip.right());
  }

  @Test
  void aMarkEndsTheHeadBeforeAnotherThatStandsClose() {
    var page =
        new TypedPage()
            .at(400, 90, "Optional Call")
            .at(36, 100, "Amount (000)")
            .at(110, 100, "Description (a)")
            .at(400, 100, "Provisions (b) Ratings (c)")
            .at(560, 100, "Value");
    assertEquals(
        List.of(
            "PRINCIPAL: Amount (000)",
            "DESCRIPTION: Description (a)",
            "CALL: Optional Call Provisions (b)",
            "RATING: Ratings (c)",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void aBracketIsClosedAlsoBeforeAMark() {
    var page =
        new TypedPage()
            .at(40, 90, "Rating")
            .upTo(119, 90, "Principal")
            .at(40, 100, "(S&P)*")
            .at(71, 100, "Amount (000) Description")
            .upTo(520, 100, "Value");
    assertEquals(
        List.of(
            "RATING: Rating (S&P)*",
            "PRINCIPAL: Principal Amount (000)",
            "DESCRIPTION: Description",
            "VALUE: Value"),
        page.roles());
  }

  /** The letters are half as wide as high, and the blanks a little wider. */
  @Test
  void theBlankOfATypewriterPartsNoHead() {
    var page =
        new TypedPage()
            .at(40, 100, "Amount (000)")
            .at(110, 100, "Description")
            .at(350, 100, "Call")
            .at(370.5, 100, "Provisions")
            .upTo(520, 100, "Value");
    assertEquals(
        List.of(
            "PRINCIPAL: Amount (000)",
            "DESCRIPTION: Description",
            "CALL: Call Provisions",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void theUnitsMayStandBesideTheAssetClass() {
    var page =
        new TypedPage()
            .at(350, 90, "Face")
            .at(450, 90, "Market")
            .at(250, 100, "Coupon")
            .at(350, 100, "Amount")
            .at(450, 100, "Value*")
            .at(50, 110, "MUNICIPAL BONDS (98.6%)")
            .at(350, 110, "(000)")
            .at(450, 110, "(000)+");
    assertEquals(
        List.of("COUPON: Coupon", "PRINCIPAL: Face Amount (000)", "VALUE: Market Value* (000)+"),
        page.roles());
  }

  @Test
  void aHeadMayReferToANote() {
    var page =
        new TypedPage()
            .at(300, 90, "Face")
            .at(500, 90, "Value")
            .at(50, 100, "STATE")
            .at(300, 100, "Amount")
            .at(380, 100, "Issue")
            .at(500, 100, "(Note 1a)");
    assertEquals(
        List.of("STATE: STATE", "PRINCIPAL: Face Amount", "DESCRIPTION: Issue", "VALUE: Value"),
        page.roles());
  }

  @Test
  void aUnitInBracketsBelongsToItsHeadHoweverWideTheBlank() {
    var page =
        new TypedPage()
            .at(50, 100, "Issuer")
            .at(400, 100, "Par")
            .at(417, 100, "(000’s")
            .at(446, 100, "omitted)")
            .at(520, 100, "Value")
            .at(545, 100, "($000)");
    assertEquals(
        List.of("DESCRIPTION: Issuer", "PRINCIPAL: Par (000’s omitted)", "VALUE: Value ($000)"),
        page.roles());
  }

  @Test
  void aHeadBeginsBehindAClosedUnitAndAMaturityBehindARate() {
    var page =
        new TypedPage()
            .at(50, 100, "Issuer")
            .at(300, 100, "Coupon Maturity")
            .at(430, 100, "Par (000) Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Issuer",
            "COUPON: Coupon",
            "MATURITY: Maturity",
            "PRINCIPAL: Par (000)",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void whateverSignIsSetBehindAHeadIsAMark() {
    var page =
        new TypedPage().at(50, 90, "Description").at(200, 90, "Amount±").at(300, 90, "Value\"");
    assertEquals(
        List.of("DESCRIPTION: Description", "PRINCIPAL: Amount±", "VALUE: Value\""), page.roles());
  }

  @Test
  void bracketsTellWhatTheDescriptionEndsWith() {
    var page =
        new TypedPage()
            .at(50, 100, "Issue (maturity date)")
            .at(300, 100, "Coupon")
            .at(400, 100, "Par Amount")
            .at(500, 100, "Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Issue (maturity date)",
            "COUPON: Coupon",
            "PRINCIPAL: Par Amount",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void anAssetClassMayStandBetweenAUnitAndANote() {
    var page =
        new TypedPage()
            .at(50, 90, "Amount")
            .at(500, 90, "Value")
            .at(52, 100, "(000)")
            .at(110, 100, "Municipal Investments—99.4%")
            .at(496, 100, "(Note 1)");
    assertEquals(List.of("PRINCIPAL: Amount (000)", "VALUE: Value"), page.roles());
  }
}
