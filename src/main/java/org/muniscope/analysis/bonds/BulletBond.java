package org.muniscope.analysis.bonds;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A bond with a fixed rate (or none) that is redeemed at 100 on one day. Prices are in percent of
 * principal, yields in percent a year, compounded as often as interest is paid.
 *
 * @param maturity day of redemption
 * @param coupon percent of principal a year; zero for a zero coupon bond
 * @param frequency interest payments a year: 1, 2, 4 or 12; of a zero, compoundings a year
 * @param dayCount how broken periods are counted
 */
record BulletBond(LocalDate maturity, double coupon, int frequency, DayCount dayCount) {
  private static final double REDEMPTION = 100;

  /** Wide enough for any price that a report prints; a half-year's factor stays positive. */
  private static final double LOWEST_YIELD = -90;

  private static final double HIGHEST_YIELD = 100_000;

  BulletBond {
    if (coupon < 0 || frequency < 1 || 12 % frequency != 0) {
      throw new IllegalArgumentException("no such bond: " + coupon + "%, " + frequency + " a year");
    }
  }

  /** A bond by the conventions of the municipal market: semi-annual, 30/360. */
  static BulletBond municipal(LocalDate maturity, double coupon) {
    return new BulletBond(maturity, coupon, 2, DayCount.THIRTY_360);
  }

  /** Interest earned since the last coupon date, in percent of principal. */
  double accrued(LocalDate settlement) {
    return coupon / frequency * dayCount.elapsed(periodOn(settlement), frequency, settlement);
  }

  /**
   * What is paid at a yield, accrued interest included. The street convention: a broken period is
   * discounted by the power of its length, the last one by simple interest.
   */
  double dirtyPrice(LocalDate settlement, double yield) {
    return dirtyPrice(periodOn(settlement), settlement, yield);
  }

  private double dirtyPrice(CouponPeriod period, LocalDate settlement, double yield) {
    var payment = coupon / frequency;
    var rate = yield / 100 / frequency;
    var rest = 1 - dayCount.elapsed(period, frequency, settlement);
    if (period.left() == 1) {
      return (REDEMPTION + payment) / (1 + rest * rate);
    }
    var onNextCoupon = REDEMPTION + payment;
    for (var coupons = 1; coupons < period.left(); coupons++) {
      onNextCoupon = onNextCoupon / (1 + rate) + payment;
    }
    return onNextCoupon * Math.pow(1 + rate, -rest);
  }

  /** The price as it is quoted and as funds value it, without accrued interest. */
  double cleanPrice(LocalDate settlement, double yield) {
    return dirtyPrice(settlement, yield) - accrued(settlement);
  }

  /** The yield at which the clean price is paid; empty where no sensible yield gives that price. */
  OptionalDouble yieldAt(LocalDate settlement, double cleanPrice) {
    var period = periodOn(settlement);
    var paid = cleanPrice + accrued(settlement);
    if (!(paid <= dirtyPrice(period, settlement, LOWEST_YIELD)
        && paid >= dirtyPrice(period, settlement, HIGHEST_YIELD))) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(bisected(period, settlement, paid));
  }

  /** The price falls as the yield rises, so halving finds the yield to the last bit. */
  private double bisected(CouponPeriod period, LocalDate settlement, double paid) {
    var low = LOWEST_YIELD;
    var high = HIGHEST_YIELD;
    while (true) {
      var middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      if (dirtyPrice(period, settlement, middle) > paid) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  private CouponPeriod periodOn(LocalDate settlement) {
    return CouponPeriod.containing(settlement, maturity, frequency);
  }
}
