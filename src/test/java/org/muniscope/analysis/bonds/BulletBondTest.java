package org.muniscope.analysis.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BulletBondTest {
  /** The Treasury of OpenGamma Strata's tests of its fixed coupon bond pricer (US street). */
  private static final BulletBond TREASURY =
      new BulletBond(LocalDate.of(2016, 11, 15), 4.625, 2, DayCount.ACTUAL_ACTUAL_ICMA);

  @Test
  void streetPriceAgreesWithStrataWithManyPeriodsLeft() {
    // Expected by OpenGamma Strata's tests, in which a price of 1 is par.
    assertEquals(
        1.0417352500524246, TREASURY.dirtyPrice(LocalDate.of(2011, 8, 23), 4) / 100, 1e-14);
  }

  @Test
  void streetPriceAgreesWithStrataInTheLastPeriod() {
    // Expected by OpenGamma Strata's tests; in the last period the street uses simple interest.
    assertEquals(1.005635683760684, TREASURY.dirtyPrice(LocalDate.of(2016, 6, 8), 4) / 100, 1e-14);
  }

  @Test
  void priceByThirty360AgreesWithThePublishedExample() {
    // Example in the documentation of Excel's PRICE function: 94.63436 (basis 0, frequency 2).
    var bond = BulletBond.municipal(LocalDate.of(2017, 11, 15), 5.75);

    assertEquals(94.63436, bond.cleanPrice(LocalDate.of(2008, 2, 15), 6.5), 5e-6);
  }

  @Test
  void yieldByThirty360AgreesWithThePublishedExample() {
    // Example in the documentation of Excel's YIELD function: 6.5% at 95.04287.
    var bond = BulletBond.municipal(LocalDate.of(2016, 11, 15), 5.75);

    assertEquals(6.5, bond.yieldAt(LocalDate.of(2008, 2, 15), 95.04287).orElseThrow(), 5e-6);
  }

  @Test
  void accruedInterestCountsFromTheLastCoupon() {
    // 90 of 180 days of a half-year's 2.5.
    var bond = BulletBond.municipal(LocalDate.of(2030, 7, 1), 5);

    assertEquals(1.25, bond.accrued(LocalDate.of(2012, 4, 1)), 1e-12);
    assertEquals(0, bond.accrued(LocalDate.of(2012, 1, 1)), 0);
  }

  @Test
  void parBondOnACouponDateYieldsItsCoupon() {
    var bond = BulletBond.municipal(LocalDate.of(2042, 8, 15), 5.125);

    assertEquals(100, bond.cleanPrice(LocalDate.of(2012, 8, 15), 5.125), 1e-10);
    assertEquals(5.125, bond.yieldAt(LocalDate.of(2012, 2, 15), 100).orElseThrow(), 1e-10);
  }

  @Test
  void zeroIsWorthItsDiscountedRedemption() {
    // Twenty half-years at 2.5% each.
    var zero = BulletBond.municipal(LocalDate.of(2022, 8, 1), 0);

    assertEquals(100 / Math.pow(1.025, 20), zero.cleanPrice(LocalDate.of(2012, 8, 1), 5), 1e-12);
  }

  @Test
  void bondDueAtMonthEndPaysAtMonthEnds() {
    // Due on 30 June it also pays on 31 December, so half a year later nothing has accrued.
    var bond = new BulletBond(LocalDate.of(2030, 6, 30), 5, 2, DayCount.ACTUAL_ACTUAL_ICMA);

    assertEquals(0, bond.accrued(LocalDate.of(2012, 12, 31)), 0);
    assertTrue(bond.accrued(LocalDate.of(2012, 12, 30)) > 2.4);
  }

  @Test
  void yieldGivesBackThePriceItCameFrom() {
    RandomGenerator random = new Random(20120229);
    for (var i = 0; i < 2_000; i++) {
      var bond = randomBond(random);
      var settlement = LocalDate.of(2012, 2, 29).plusDays(random.nextInt(60));
      var yield = random.nextDouble(-2, 25);

      var price = bond.cleanPrice(settlement, yield);

      assertEquals(
          yield,
          bond.yieldAt(settlement, price).orElseThrow(),
          1e-6,
          () -> bond + " " + settlement);
    }
  }

  private static BulletBond randomBond(RandomGenerator random) {
    var maturity = LocalDate.of(2012, 5, 1).plusDays(random.nextInt(40 * 365));
    var frequencies = new int[] {1, 2, 4, 12};
    return new BulletBond(
        maturity,
        random.nextInt(0, 65) / 8.0,
        frequencies[random.nextInt(4)],
        random.nextBoolean() ? DayCount.THIRTY_360 : DayCount.ACTUAL_ACTUAL_ICMA);
  }

  @Test
  void senselessPriceHasNoYield() {
    var bond = BulletBond.municipal(LocalDate.of(2012, 3, 1), 5);

    assertTrue(bond.yieldAt(LocalDate.of(2012, 2, 29), 1).isEmpty());
    assertTrue(bond.yieldAt(LocalDate.of(2012, 2, 29), Double.NaN).isEmpty());
  }

  @Test
  void settlementOnMaturityIsRefused() {
    var bond = BulletBond.municipal(LocalDate.of(2012, 3, 1), 5);

    assertThrows(IllegalArgumentException.class, () -> bond.accrued(LocalDate.of(2012, 3, 1)));
  }
}
