package org.muniscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.muniscope.fixture.Fund2012.schedule;
import static org.muniscope.fixture.Fund2012.total;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.PrintedTotal.Kind;

/** Which of the totals at its foot is a schedule's. */
final class ScheduleTest {
  private static final PrintedTotal GROSS =
      total(Kind.TOTAL_INVESTMENTS, "Total Investments", "153.4", 289_770_769);
  private static final PrintedTotal LESS =
      total(Kind.FLOATING_RATE_NOTES, "Floating rate notes", "-15.3", -28_975_000);
  private static final PrintedTotal NET =
      total(Kind.TOTAL_INVESTMENTS, "Total Net Investments", "138.1", 260_795_769);

  @Test
  void totalNetInvestmentsBelowLiabilitiesAreNotTotalInvestments() {
    assertEquals(
        Optional.of(new Dollars(289_770_769)),
        schedule("A fund", GROSS, LESS, NET).amount(Kind.TOTAL_INVESTMENTS));
  }

  @Test
  void aTotalThatStandsOnlyBelowLiabilitiesCounts() {
    assertEquals(
        Optional.of(new Dollars(260_795_769)),
        schedule("A fund", LESS, NET).amount(Kind.TOTAL_INVESTMENTS));
  }

  @Test
  void theTotalAtTheFootComesLast() {
    var part = total(Kind.TOTAL_INVESTMENTS, "Total Municipal Investments", "97.1", 183_000_000);
    assertEquals(
        Optional.of(GROSS), schedule("A fund", part, GROSS, LESS).total(Kind.TOTAL_INVESTMENTS));
  }
}
