package org.muniscope.extract.schedule;

import java.util.List;
import org.muniscope.model.Holding;

/**
 * Tells whether the rows of a table are bonds: equities and performance tables have amounts too,
 * but no coupons and maturities.
 *
 * @param rows how many there are
 * @param rated how many have a coupon
 * @param dated how many have a maturity
 * @param whole how many have both
 */
record Bonds(int rows, long rated, long dated, long whole) {
  /** Counts what the rows of a table tell. */
  static Bonds of(List<Holding> holdings) {
    return new Bonds(
        holdings.size(),
        holdings.stream().filter(Bonds::rated).count(),
        holdings.stream().filter(Bonds::dated).count(),
        holdings.stream().filter(Bonds::rated).filter(Bonds::dated).count());
  }

  /** Whether most rows are bonds, one of them without a doubt. */
  boolean certain() {
    return whole > 0 && likely();
  }

  /** Whether most rows tell one of the two. */
  boolean likely() {
    return 2 * Math.max(rated, dated) >= rows;
  }

  private static boolean rated(Holding holding) {
    return holding.coupon().percent().isPresent();
  }

  private static boolean dated(Holding holding) {
    return holding.maturity().year().isPresent();
  }
}
