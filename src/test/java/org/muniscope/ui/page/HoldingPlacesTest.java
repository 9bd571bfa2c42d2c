package org.muniscope.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.ThirtyBonds;

/** A place on a page leads back to the row printed there. */
final class HoldingPlacesTest {
  private final HoldingPlaces places = new HoldingPlaces(ThirtyBonds.holdings());

  @Test
  void aPlaceInsideARowIsThatRow() {
    var row = ThirtyBonds.holdings().get(14);
    var box = row.places().row().box();
    assertEquals(Optional.of(row), places.at(row.page(), box.x() + 3, box.y() + 3));
  }

  @Test
  void aPlaceBetweenRowsOrOnAnotherPageIsNone() {
    var row = ThirtyBonds.holdings().getLast();
    var box = row.places().row().box();
    assertEquals(Optional.empty(), places.at(row.page(), box.x() + 3, box.bottom() + 3));
    assertEquals(Optional.empty(), places.at(row.page() + 1, box.x() + 3, box.y() + 3));
  }
}
