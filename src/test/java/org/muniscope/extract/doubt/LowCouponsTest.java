package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

  private static List<String> words(Bond... bonds) {
    return Suspected.words(new LowCoupons(), LocalDate.of(2012, 2, 29), Stream.of(bonds));
  }

  @Test
  void aLowRateOnALongBondAboveParIsDoubted() {
    assertEquals(
        List.of(
            "A coupon of 0.50% is too low for a bond that is worth 108.20% of its principal"
                + " amount."),
        words(SLIP));
  }

  @Test
  void aLowRateNearParMayChangeOrBeOld() {
    assertEquals(List.of(), words(SLIP.worth(1_000_000, 1_000_000)));
    assertEquals(List.of(), words(SLIP.worth(1_000_000, 640_000)));
  }

  @Test
  void aStepOrAMarkExplainsIt() {
    assertEquals(List.of(), words(SLIP.with(Trait.STEP_COUPON)));
    assertEquals(List.of(), words(SLIP.marked("c")));
  }

  @Test
  void severalBondsMayPayAsLittle() {
    assertEquals(List.of(), words(SLIP, SLIP));
  }

  @Test
  void aBondThatIsDueSoonMayPayLittle() {
    assertEquals(List.of(), words(SLIP.due(2016)));
  }
}
