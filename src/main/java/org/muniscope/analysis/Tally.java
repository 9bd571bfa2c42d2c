package org.muniscope.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * A few holdings taken together.
 *
 * @param count number of lines in the schedule
 * @param principal sum in whole US dollars
 * @param value sum in whole US dollars
 * @param averageCoupon percent a year weighted by principal, two decimals, over the holdings that
 *     tell a rate; zero coupons count as zero
 */
public record Tally(
    int count, Dollars principal, Dollars value, Optional<BigDecimal> averageCoupon) {

  /** Of these holdings. */
  public static Tally of(Collection<Holding> holdings) {
    return new Tally(
        holdings.size(),
        Dollars.sum(holdings.stream().map(Holding::principal).toList()),
        Dollars.sum(holdings.stream().map(Holding::value).toList()),
        averageCoupon(holdings));
  }

  /** The principal or the value. */
  public Dollars amount(Measure measure) {
    return switch (measure) {
      case PRINCIPAL -> principal;
      case VALUE -> value;
    };
  }

  private static Optional<BigDecimal> averageCoupon(Collection<Holding> holdings) {
    var interest = BigDecimal.ZERO;
    var principal = BigDecimal.ZERO;
    for (var holding : holdings) {
      var weight = BigDecimal.valueOf(holding.principal().amount());
      var rate = holding.coupon().percent();
      if (rate.isPresent()) {
        interest = interest.add(weight.multiply(rate.get()));
        principal = principal.add(weight);
      }
    }
    return principal.signum() == 0
        ? Optional.empty()
        : Optional.of(interest.divide(principal, 2, RoundingMode.HALF_UP));
  }
}
