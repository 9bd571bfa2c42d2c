package org.muniscope.ui.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Box;
import org.muniscope.model.Holding;

/**
 * The way back from a place on a page to the row that is printed there.
 *
 * @param holdings where to look
 */
public record HoldingPlaces(List<Holding> holdings) {
  public HoldingPlaces {
    holdings = List.copyOf(holdings);
  }

  /** The holding whose lines cover the place; of several the one with the smallest box. */
  public Optional<Holding> at(int page, double x, double y) {
    return holdings.stream()
        .filter(holding -> holding.page() == page)
        .filter(holding -> holding.places().row().box().contains(x, y))
        .min(Comparator.comparingDouble(holding -> area(holding.places().row().box())));
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
