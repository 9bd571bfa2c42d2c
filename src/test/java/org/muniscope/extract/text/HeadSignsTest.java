package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Units, notes and marks in the heads of columns. */
final class HeadSignsTest {
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
