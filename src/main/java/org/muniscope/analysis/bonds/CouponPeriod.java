package org.muniscope.analysis.bonds;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The coupon period in which a bond is settled.
 *
 * @param start last coupon date not after the settlement
 * @param end next coupon date
 * @param left coupons still to be paid, the next one and the last one included
 */
record CouponPeriod(LocalDate start, LocalDate end, int left) {

  /**
   * Counts back from maturity in whole periods, as no report prints the coupon dates; a bond due at
   * the end of a month pays at the ends of months.
   */
  static CouponPeriod containing(LocalDate settlement, LocalDate maturity, int frequency) {
    if (!settlement.isBefore(maturity)) {
      throw new IllegalArgumentException("settled on " + settlement + ", due on " + maturity);
    }
    var left = 1;
    while (before(maturity, left, frequency).isAfter(settlement)) {
      left++;
    }
    return new CouponPeriod(
        before(maturity, left, frequency), before(maturity, left - 1, frequency), left);
  }

  private static LocalDate before(LocalDate maturity, int periods, int frequency) {
    var date = maturity.minusMonths(12L / frequency * periods);
    return maturity.getDayOfMonth() == maturity.lengthOfMonth()
        ? date.with(TemporalAdjusters.lastDayOfMonth())
        : date;
  }
}
