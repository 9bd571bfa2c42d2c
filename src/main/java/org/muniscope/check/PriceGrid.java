package org.muniscope.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.muniscope.model.Holding;

/** The amounts that a principal can be worth at a price of three decimals in percent. */
final class PriceGrid {
  /** Of so much principal the steps of the grid are wide enough to tell a wrong digit. */
  static final long LARGE = 300_000;

  private static final BigDecimal STEPS = BigDecimal.valueOf(100_000);

  private PriceGrid() {}

  /** Dollars from a value to the nearest price of three decimals; the principal is not zero. */
  static BigDecimal miss(long principal, long value) {
    var whole = BigDecimal.valueOf(principal);
    var worth = BigDecimal.valueOf(value);
    var steps = worth.multiply(STEPS).divide(whole, 0, RoundingMode.HALF_UP);
    return steps.multiply(whole).divide(STEPS, 2, RoundingMode.HALF_UP).subtract(worth).abs();
  }

  /** Whether the values of a schedule follow the grid, but for a few. */
  static boolean isFollowedBy(List<Holding> holdings) {
    var large = holdings.stream().filter(each -> each.principal().amount() >= LARGE).toList();
    var off = large.stream().filter(each -> !holds(each, each.value().amount())).count();
    return !large.isEmpty() && 10 * off <= large.size();
  }

  /** Whether a holding can be worth so much; a small one always can. */
  static boolean holds(Holding holding, long value) {
    var principal = holding.principal().amount();
    return principal < LARGE || miss(principal, value).compareTo(BigDecimal.ONE) <= 0;
  }
}
