package org.muniscope.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.comparison.Outcome;
import org.muniscope.analysis.comparison.Pair;
import org.muniscope.fixture.Filings;
import org.muniscope.fixture.ThirtyBonds;

/** Which bonds of two funds are listed, and in which order. */
final class CompareModelTest {
  @Test
  void whatWasBoughtAndSoldStandsBeforeWhatStayed() {
    var all = ThirtyBonds.holdings();
    var model = new CompareModel();
    model.show(Optional.of(Filings.with(Filings.thirtyBonds(), Filings.schedule(all))));
    // All but the bond of Wisconsin, the last of the thirty.
    model.compareWith(
        Filings.with(Filings.thirtyBonds(), Filings.schedule(all.subList(0, all.size() - 1))));
    var first = model.shown().getFirst();
    assertEquals("Wisconsin", first.holding().group());
    assertEquals(Outcome.BOUGHT, first.outcome());
    assertEquals(
        model.shown().stream().map(Pair::outcome).sorted().toList(),
        model.shown().stream().map(Pair::outcome).toList());
  }
}
