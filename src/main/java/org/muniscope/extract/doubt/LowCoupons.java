package org.muniscope.extract.doubt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muniscope.model.Coupon;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/**
 * Doubts a rate below one percent on a long bond that is worth more than its principal: {@code
 * 0.50%} where {@code 5.00%} is meant. Rates that change, and bonds with a mark that may explain
 * theirs, are not judged. Where several bonds pay so little, the fund holds such bonds.
 */
final class LowCoupons implements Suspicion {
  private static final double LOW = 1;

  /** In percent of principal; notes whose rates change stay near their principal. */
  private static final double ABOVE_PAR = 102;

  /** Years to maturity. */
  private static final int LONG = 5;

  private static final Set<Trait> EXPLAINED =
      EnumSet.of(
          Trait.VARIABLE_RATE,
          Trait.DEMAND,
          Trait.LETTER_OF_CREDIT,
          Trait.STEP_COUPON,
          Trait.CONVERTIBLE_ZERO,
          Trait.DEALER_TRUST,
          Trait.PUT_OR_CALL_DATE);

  @Override
  public List<Finding> of(Portfolio portfolio) {
    var low = portfolio.holdings().stream().filter(LowCoupons::low).toList();
    return low.size() == 1
            && portfolio.asOf().filter(day -> strange(low.getFirst(), day)).isPresent()
        ? List.of(Suspicion.at(low.getFirst(), words(low.getFirst())))
        : List.of();
  }

  private static boolean low(Holding holding) {
    return holding
        .coupon()
        .percent()
        .filter(rate -> rate.signum() > 0 && rate.doubleValue() < LOW)
        .isPresent();
  }

  private static boolean strange(Holding bond, LocalDate asOf) {
    return bond.coupon() instanceof Coupon.Fixed
        && bond.price().filter(price -> price.doubleValue() > ABOVE_PAR).isPresent()
        && bond.maturity().year().orElse(0) > asOf.getYear() + LONG
        && bond.marks().isEmpty()
        && Collections.disjoint(bond.traits(), EXPLAINED);
  }

  private static String words(Holding bond) {
    return "A coupon of %s%% is too low for a bond that is worth %s of its principal amount."
        .formatted(bond.coupon().percent().orElseThrow(), Suspicion.price(bond));
  }
}
