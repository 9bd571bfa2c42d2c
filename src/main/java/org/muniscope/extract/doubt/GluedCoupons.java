package org.muniscope.extract.doubt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.muniscope.model.Coupon;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;

/**
 * Doubts the coupons that have a digit more than nearly all others of a schedule and would be
 * quarters of a percent without it: in {@code 5.001} the mark 1 may be glued to {@code 5.00}.
 */
final class GluedCoupons implements Suspicion {
  private static final String WORDS =
      "The coupon has more digits than the others: the last one may be a mark.";

  /** So many bonds show what is usual. */
  private static final int SEVERAL = 8;

  /** One in so many may have more digits than is usual. */
  private static final int FEW = 10;

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  @Override
  public List<Finding> of(Portfolio portfolio) {
    var fixed =
        portfolio.holdings().stream()
            .filter(each -> each.coupon() instanceof Coupon.Fixed)
            .toList();
    if (fixed.size() < SEVERAL) {
      return List.of();
    }
    var usual = 2;
    while (FEW * fixed.stream().filter(finer(usual)).count() > fixed.size()) {
      usual++;
    }
    return fixed.stream()
        .filter(finer(usual))
        .filter(GluedCoupons::quarters)
        .map(each -> Suspicion.at(each, WORDS))
        .toList();
  }

  /** Whether a coupon has more decimals than so many. */
  private static Predicate<Holding> finer(int decimals) {
    return holding -> rate(holding).scale() > decimals;
  }

  private static boolean quarters(Holding holding) {
    var rate = rate(holding);
    var rest = rate.setScale(rate.scale() - 1, RoundingMode.DOWN);
    return rest.compareTo(rate) != 0 && rest.remainder(QUARTER).signum() == 0;
  }

  private static BigDecimal rate(Holding holding) {
    return holding.coupon().percent().orElseThrow();
  }
}
