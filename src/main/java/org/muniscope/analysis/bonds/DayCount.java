package org.muniscope.analysis.bonds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days are counted between two dates, and how long that makes a coupon period. */
enum DayCount {
  /** Twelve months of 30 days: the convention of MSRB Rule G-33 for municipal bonds. */
  THIRTY_360 {
    @Override
    long days(LocalDate from, LocalDate to) {
      var first = Math.min(from.getDayOfMonth(), 30);
      var last = first == 30 ? Math.min(to.getDayOfMonth(), 30) : to.getDayOfMonth();
      var months =
          12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
      return 30 * months + last - first;
    }

    @Override
    double periodDays(CouponPeriod period, int frequency) {
      return 360.0 / frequency;
    }
  },

  /**
   * Actual days, out of the actual days of the coupon period: ICMA Rule 251, used for Treasuries.
   */
  ACTUAL_ACTUAL_ICMA {
    @Override
    long days(LocalDate from, LocalDate to) {
      return ChronoUnit.DAYS.between(from, to);
    }

    @Override
    double periodDays(CouponPeriod period, int frequency) {
      return days(period.start(), period.end());
    }
  };

  /** Days from the first date up to, not including, the second. */
  abstract long days(LocalDate from, LocalDate to);

  abstract double periodDays(CouponPeriod period, int frequency);

  /** The part of the period that has passed on a day within it, from 0 to 1. */
  double elapsed(CouponPeriod period, int frequency, LocalDate day) {
    // By 30/360 the 31st can lie a day behind the end of its period.
    return Math.min(1, days(period.start(), day) / periodDays(period, frequency));
  }
}
