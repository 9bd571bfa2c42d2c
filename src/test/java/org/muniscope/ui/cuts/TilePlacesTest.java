package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Jurisdiction;

/** Every state has a square of its own, roughly where it lies. */
final class TilePlacesTest {
  private final Map<Jurisdiction, TilePlaces.Place> places = TilePlaces.all();

  @Test
  void givesEveryJurisdictionAPlaceOfItsOwn() {
    assertEquals(Set.of(Jurisdiction.values()), places.keySet());
    assertEquals(places.size(), new HashSet<>(places.values()).size());
  }

  @Test
  void keepsTheDirectionsOfTheMap() {
    assertTrue(column(Jurisdiction.CALIFORNIA) < column(Jurisdiction.COLORADO));
    assertTrue(column(Jurisdiction.COLORADO) < column(Jurisdiction.NEW_YORK));
    assertTrue(row(Jurisdiction.MAINE) < row(Jurisdiction.NEW_YORK));
    assertTrue(row(Jurisdiction.NEW_YORK) < row(Jurisdiction.FLORIDA));
  }

  private int column(Jurisdiction state) {
    return Objects.requireNonNull(places.get(state)).column();
  }

  private int row(Jurisdiction state) {
    return Objects.requireNonNull(places.get(state)).row();
  }
}
