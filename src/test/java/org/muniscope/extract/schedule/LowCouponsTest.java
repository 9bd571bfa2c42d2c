package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** Rates that lost their size: 0.50% where the price shows 5.00%. */
final class LowCouponsTest {
  private static final Bond SLIP =
      Bond.of(Jurisdiction.OHIO)
          .paying(new Coupon.Fixed(new BigDecimal("0.50")))
          .due(2035)
          .worth(1_000_000, 1_082_000);

  private static boolean doubted(Bond... bonds) {
    var holdings = Stream.of(bonds).map(Bond::holding).toList();
    return LowCoupons.alone(holdings, LocalDate.of(2012, 2, 29)).isPresent();
  }

  @Test
  void aLowRateOnALongBondAboveParIsDoubted() {
    assertTrue(doubted(SLIP));
    assertEquals(
        "A coupon of 0.50% is too low for a bond that is worth 108.20% of its principal amount.",
        LowCoupons.words(SLIP.holding()));
  }

  @Test
  void aLowRateNearParMayChangeOrBeOld() {
    assertFalse(doubted(SLIP.worth(1_000_000, 1_000_000)));
    assertFalse(doubted(SLIP.worth(1_000_000, 640_000)));
  }

  @Test
  void aStepOrAMarkExplainsIt() {
    assertFalse(doubted(SLIP.with(Trait.STEP_COUPON)));
    assertFalse(doubted(SLIP.marked("c")));
  }

  @Test
  void severalBondsMayPayAsLittle() {
    assertFalse(doubted(SLIP, SLIP));
  }

  @Test
  void aBondThatIsDueSoonMayPayLittle() {
    assertFalse(doubted(SLIP.due(2016)));
  }
}
