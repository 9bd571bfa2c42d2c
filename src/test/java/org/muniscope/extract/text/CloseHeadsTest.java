package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of columns that stand no farther apart than words. */
final class CloseHeadsTest {
  @Test
  void theStateHasAColumnOfItsOwnBetweenTheAmountAndTheIssuer() {
    var page = new TypedPage().at(40, 100, "Amount State Issuer").upTo(560, 100, "Value");
    assertEquals(
        List.of("PRINCIPAL: Amount", "STATE: State", "DESCRIPTION: Issuer", "VALUE: Value"),
        page.roles());
  }

  @Test
  void theRatingHasAColumnOfItsOwnBetweenTheAmountAndTheSecurity() {
    var page = new TypedPage().at(40, 100, "AMOUNT RATING‡ SECURITY").upTo(560, 100, "VALUE");
    assertEquals(
        List.of("PRINCIPAL: AMOUNT", "RATING: RATING‡", "DESCRIPTION: SECURITY", "VALUE: VALUE"),
        page.roles());
  }

  @Test
  void theRatingHasAColumnOfItsOwnBehindAnAmountInTwoLines() {
    var page =
        new TypedPage()
            .at(50, 100, "Principal Ratings")
            .at(58, 110, "Amount (unaudited)")
            .upTo(560, 110, "Value");
    assertEquals(
        List.of("PRINCIPAL: Principal Amount", "RATING: Ratings (unaudited)", "VALUE: Value"),
        page.roles());
  }

  @Test
  void theRatingHasAColumnOfItsOwnBehindTheCalls() {
    var page =
        new TypedPage()
            .at(50, 100, "Principal")
            .at(300, 100, "Optional Call")
            .at(50, 110, "Amount")
            .at(308, 110, "Provisions Ratings")
            .upTo(560, 110, "Value");
    assertEquals(
        List.of(
            "PRINCIPAL: Principal Amount",
            "CALL: Optional Call Provisions",
            "RATING: Ratings",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void aBondMayBeNamedInTheHeadOfItsRating() {
    var page =
        new TypedPage()
            .at(40, 100, "Bond Rating")
            .upTo(480, 100, "Principal Amount")
            .at(40, 110, "(Unaudited)")
            .at(120, 110, "Issuer")
            .upTo(480, 110, "(000 Omitted)")
            .upTo(560, 110, "Value");
    assertEquals(
        List.of(
            "RATING: Bond Rating",
            "DESCRIPTION: Issuer",
            "PRINCIPAL: Principal Amount (000 Omitted)",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void theMaturityHasAColumnOfItsOwnBehindTheInterest() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .at(350, 100, "Interest Maturity")
            .upTo(480, 100, "Principal")
            .upTo(560, 100, "Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Description",
            "COUPON: Interest",
            "MATURITY: Maturity",
            "PRINCIPAL: Principal",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void eachColumnHasItsOwnUnitInBrackets() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .at(400, 100, "Face Amount")
            .at(470, 100, "Market Value")
            .at(400, 110, "($ Thousands) ($ Thousands)");
    assertEquals(
        List.of(
            "DESCRIPTION: Description",
            "PRINCIPAL: Face Amount ($ Thousands)",
            "VALUE: Market Value ($ Thousands)"),
        page.roles());
  }

  @Test
  void theDateOfTheMaturityHasAColumnOfItsOwnBehindTheCoupon() {
    var page =
        new TypedPage()
            .at(383, 90, "Maturity")
            .at(50, 100, "Bond Description")
            .at(340, 100, "Coupon Date")
            .upTo(480, 100, "Par Value")
            .upTo(560, 100, "Fair Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Bond Description",
            "COUPON: Coupon",
            "MATURITY: Maturity Date",
            "PRINCIPAL: Par Value",
            "VALUE: Fair Value"),
        page.roles());
  }

  @Test
  void theValueHasAColumnOfItsOwnBehindSharesOrPar() {
    var page = new TypedPage().at(50, 100, "Issuer").at(450, 100, "Shares/Par Value ($)");
    assertEquals(
        List.of("DESCRIPTION: Issuer", "PRINCIPAL: Shares/Par", "VALUE: Value ($)"), page.roles());
  }

  @Test
  void aMarkOfThreeLettersTouchesTheHeadOfTheRatings() {
    var page =
        new TypedPage()
            .at(50, 100, "MUNICIPAL BONDS AND NOTES")
            .at(350, 100, "Rating(RAT)")
            .upTo(480, 100, "Principal amount")
            .upTo(560, 100, "Value");
    assertEquals(
        List.of("RATING: Rating(RAT)", "PRINCIPAL: Principal amount", "VALUE: Value"),
        page.roles());
  }

  @Test
  void theParValueHasAColumnOfItsOwnBetweenTheMaturityAndTheMarketValue() {
    var page =
        new TypedPage().at(50, 100, "Issuer").at(350, 100, "Maturity Par Value Market Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Issuer",
            "MATURITY: Maturity",
            "PRINCIPAL: Par Value",
            "VALUE: Market Value"),
        page.roles());
  }

  @Test
  void thePrincipalHasAColumnOfItsOwnBehindTheRating() {
    var page =
        new TypedPage().at(350, 100, "Rating (RAT) Principal amount").upTo(560, 100, "Value");
    assertEquals(
        List.of("RATING: Rating (RAT)", "PRINCIPAL: Principal amount", "VALUE: Value"),
        page.roles());
  }

  @Test
  void theSignOfTheUnitMayBeGluedToTheHead() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .at(300, 100, "Rate%")
            .upTo(480, 100, "Par$")
            .upTo(560, 100, "Value$");
    assertEquals(
        List.of("DESCRIPTION: Description", "COUPON: Rate%", "PRINCIPAL: Par$", "VALUE: Value$"),
        page.roles());
  }

  @Test
  void theNameOfARatingAgencyMayTakeTwoLines() {
    var page =
        new TypedPage()
            .at(90, 90, "Standard")
            .at(150, 90, "Amount")
            .at(40, 100, "Moody’s")
            .at(90, 100, "& Poor’s")
            .at(145, 100, "(000 omitted)")
            .at(250, 100, "Security")
            .at(500, 100, "Value");
    assertEquals(
        List.of(
            "RATING: Moody’s",
            "RATING: Standard & Poor’s",
            "PRINCIPAL: Amount (000 omitted)",
            "DESCRIPTION: Security",
            "VALUE: Value"),
        page.roles());
  }

  @Test
  void aReferenceToANoteMayStandBelowTheHead() {
    var page =
        new TypedPage()
            .at(40, 100, "Par Value")
            .upTo(560, 100, "Value")
            .upTo(560, 110, "(Note 2)")
            .at(100, 120, "Alabama – 3.4%");
    var found = HeadReader.at(page.lines(), 0).orElseThrow();
    assertEquals(2, found.next());
  }

  @Test
  void twoHeadsThatTouchHaveAColumnEach() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .at(320, 100, "CouponMaturity Date Rating")
            .upTo(480, 100, "Principal")
            .upTo(560, 100, "Value");
    assertEquals(
        List.of(
            "DESCRIPTION: Description",
            "COUPON: Coupon",
            "MATURITY: Maturity Date",
            "RATING: Rating",
            "PRINCIPAL: Principal",
            "VALUE: Value"),
        page.roles());
  }
}
