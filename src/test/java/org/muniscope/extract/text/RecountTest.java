package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines inside a table that say what is counted below them. */
final class RecountTest {
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
    var head = HeadReader.at(lines, 0).orElseThrow().head();
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
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    assertEquals(Optional.empty(), Recount.of(head, lines, 1));
    var counting = Recount.of(head, lines, 2).orElseThrow();
    assertEquals("principal amount (000)", counting.text(Role.PRINCIPAL));
    assertEquals(Optional.empty(), Recount.of(counting, lines, 2));
  }
}
