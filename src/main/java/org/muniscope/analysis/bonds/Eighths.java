package org.muniscope.analysis.bonds;

import java.math.BigDecimal;

/** Coupons in eighths of a percent that a report prints rounded to two decimals. */
final class Eighths {
  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

  private Eighths() {}

  /** The rate behind the printed one: 5.13 was 5.125, 5.38 was 5.375; any other rate stays. */
  static BigDecimal restored(BigDecimal printed) {
    if (printed.scale() != 2 || printed.signum() < 0) {
      return printed;
    }
    return switch (printed.remainder(BigDecimal.ONE).unscaledValue().intValue()) {
      case 13, 38, 63, 88 -> printed.subtract(HALF_A_CENT);
      default -> printed;
    };
  }
}
