package org.muniscope.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The interest rate that a filing prints for a bond, in percent of principal a year. */
public sealed interface Coupon {
  /** A rate that stays the same until maturity. */
  record Fixed(BigDecimal rate) implements Coupon {}

  /** No interest is paid; the bond was issued at a discount. */
  record Zero() implements Coupon {}

  /** One rate now and another from a later date, printed for example {@code 0/6.66}. */
  record Step(BigDecimal first, BigDecimal then) implements Coupon {}

  /** Several bonds on one line, from the lowest rate to the highest: {@code 3.00–5.00%}. */
  record Between(BigDecimal lowest, BigDecimal highest) implements Coupon {
    public Between {
      if (highest.compareTo(lowest) < 0) {
        throw new IllegalArgumentException("a range runs up: " + lowest + " to " + highest);
      }
    }
  }

  /** A rate that is reset; the one in effect on the report date. */
  record Variable(BigDecimal current) implements Coupon {}

  /** The filing prints no rate. */
  record Unstated() implements Coupon {}

  /**
   * The rate in effect on the report date in percent, with the printed decimals; of a range, the
   * lowest.
   */
  default Optional<BigDecimal> percent() {
    return switch (this) {
      case Fixed(var rate) -> Optional.of(rate);
      case Zero() -> Optional.of(new BigDecimal("0.00"));
      case Step(var first, var _) -> Optional.of(first);
      case Between(var lowest, var _) -> Optional.of(lowest);
      case Variable(var current) -> Optional.of(current);
      case Unstated() -> Optional.empty();
    };
  }
}
