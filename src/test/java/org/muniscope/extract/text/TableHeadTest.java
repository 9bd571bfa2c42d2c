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
    var head = HeadReader.at(page.lines(), 0).orElseThrow().head();
    assertEquals(
        List.of("Municipal Bonds (100.2%)"), head.beside().stream().map(Line::text).toList());
  }

  @Test
  void anAssetClassBesideTheHeadsMayGoOnBelow() {
    var page =
        new TypedPage()
            .at(50, 90, "Principal")
            .at(130, 90, "Revenue & General")
            .at(400, 90, "Maturity")
            .at(50, 100, "Amount")
            .at(130, 100, "Obligation Bonds — 98.3%")
            .at(404, 100, "Date")
            .at(500, 100, "Value");
    var head = HeadReader.at(page.lines(), 0).orElseThrow().head();
    assertEquals(
        List.of("Revenue & General Obligation Bonds — 98.3%"),
        head.beside().stream().map(Line::text).toList());
  }

  @Test
  void aSentenceThatSpeaksOfPrincipalAndValueIsNoHead() {
    var page =
        new TypedPage().at(50, 100, "The principal amount and the value of each bond are shown");
    assertEquals(Optional.empty(), HeadReader.at(page.lines(), 0));
  }

  @Test
  void aTableWithoutPrincipalIsNoSchedule() {
    var page = new TypedPage().at(50, 100, "Description").at(400, 100, "Value");
    assertEquals(Optional.empty(), HeadReader.at(page.lines(), 0));
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
    var head = HeadReader.at(page.lines(), 0).orElseThrow().head();
    assertEquals(
        List.of("Municipal Bonds (98.6%)"), head.beside().stream().map(Line::text).toList());
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
    var strip = HeadReader.at(lines, 0).orElseThrow().head().strips().getFirst();
    assertEquals(290, strip.left());
    assertEquals(310, strip.right());
  }

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
  void theFirstCallIsAColumn() {
    var page =
        new TypedPage()
            .at(50, 100, "Issuer")
            .at(400, 100, "First Call")
            .at(480, 100, "Par")
            .at(560, 100, "Value");
    assertEquals(
        List.of("DESCRIPTION: Issuer", "CALL: First Call", "PRINCIPAL: Par", "VALUE: Value"),
        page.roles());
  }
}
