package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of columns that stand no farther apart than words. */
final class CloseHeadsTest {
  private static List<String> roles(TypedPage page) {
    return TableHead.at(page.lines(), 0).stream()
        .flatMap(found -> found.head().heads().stream())
        .map(head -> head.role() + ": " + head.text())
        .toList();
  }

  @Test
  void theStateHasAColumnOfItsOwnBetweenTheAmountAndTheIssuer() {
    var page = new TypedPage().at(40, 100, "Amount State Issuer").upTo(560, 100, "Value");
    assertEquals(
        List.of("PRINCIPAL: Amount", "STATE: State", "DESCRIPTION: Issuer", "VALUE: Value"),
        roles(page));
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
        roles(page));
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
        roles(page));
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
        roles(page));
  }

  @Test
  void thePrincipalHasAColumnOfItsOwnBehindTheRating() {
    var page =
        new TypedPage().at(350, 100, "Rating (RAT) Principal amount").upTo(560, 100, "Value");
    assertEquals(
        List.of("RATING: Rating (RAT)", "PRINCIPAL: Principal amount", "VALUE: Value"),
        roles(page));
  }
}
