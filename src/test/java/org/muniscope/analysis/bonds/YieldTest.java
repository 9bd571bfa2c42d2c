package org.muniscope.analysis.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

class YieldTest {
  private static final LocalDate REPORT_DATE = LocalDate.of(2012, 2, 29);
  private static final LocalDate LATER = LocalDate.of(2014, 7, 1);

  @Test
  void roundedCouponIsComputedAsTheEighthItStandsFor() {
    var printed = plain().paying(new Coupon.Fixed(new BigDecimal("5.13"))).holding();
    var meant = BulletBond.municipal(LocalDate.of(2030, 7, 1), 5.125);

    var yield = assertInstanceOf(Yield.Of.class, Yield.of(printed, REPORT_DATE));

    assertEquals(meant.yieldAt(REPORT_DATE, 105).orElseThrow(), yield.percent(), 0);
    assertEquals(LocalDate.of(2030, 7, 1), yield.to());
  }

  /**
   * Capital appreciation bonds of the 2012 filing, the first and the last the extremes of them all.
   * Computed by hand as 200 ((principal / value)^(1 / half-years) - 1) with 30/360 half-years; that
   * all but the first lie on the market's grid of half basis points confirms the convention.
   */
  @ParameterizedTest
  @CsvSource({
    "2014-04-01, 850000, 826447, 1.3498",
    "2026-08-01, 710000, 418140, 3.7050",
    "2031-08-01, 1370000, 600170, 4.2950",
    "2026-12-15, 4300000, 2270013, 4.3650",
    "2028-01-01, 5200000, 2536144, 4.5850",
    "2035-08-01, 1010000, 291597, 5.3750",
    "2044-08-01, 4825000, 738177, 5.8751"
  })
  void plainZeroYieldsItsGrowth(LocalDate due, long principal, long value, double expected) {
    var zero =
        plain()
            .paying(new Coupon.Zero())
            .due(new Maturity.On(due))
            .worth(principal, value)
            .with(Trait.ZERO_COUPON)
            .holding();

    var yield = assertInstanceOf(Yield.Of.class, Yield.of(zero, REPORT_DATE));

    assertEquals(expected, yield.percent(), 5e-5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trait.class,
      names = {
        "IN_DEFAULT",
        "VARIABLE_RATE",
        "DEMAND",
        "CONVERTIBLE_ZERO",
        "STEP_COUPON",
        "PRE_REFUNDED"
      })
  void traitThatMakesAYieldMisleadingIsTheReason(Trait trait) {
    var expected =
        switch (trait) {
          case IN_DEFAULT -> Yield.Reason.IN_DEFAULT;
          case CONVERTIBLE_ZERO -> Yield.Reason.CONVERTIBLE_ZERO;
          case STEP_COUPON -> Yield.Reason.STEP_COUPON;
          case PRE_REFUNDED -> Yield.Reason.REFUNDED_EARLIER;
          default -> Yield.Reason.VARIABLE_RATE;
        };

    assertEquals(expected, reason(plain().with(trait)));
  }

  @Test
  void refundedBondWhosePrintedMaturityIsTheCallDateHasAYield() {
    var bond = plain().with(Trait.PRE_REFUNDED, Trait.PUT_OR_CALL_DATE).holding();

    assertInstanceOf(Yield.Of.class, Yield.of(bond, REPORT_DATE));
  }

  @Test
  void dateBeforeThePrintedMaturityIsTheReason() {
    assertEquals(
        Yield.Reason.PUT_EARLIER,
        reason(plain().with(options(Optional.of(LATER), Optional.empty()))));
    assertEquals(
        Yield.Reason.REFUNDED_EARLIER,
        reason(plain().with(options(Optional.empty(), Optional.of(LATER)))));
  }

  @Test
  void rateThatIsNotFixedIsTheReason() {
    var five = BigDecimal.valueOf(5);

    assertEquals(Yield.Reason.VARIABLE_RATE, reason(plain().paying(new Coupon.Variable(five))));
    assertEquals(Yield.Reason.STEP_COUPON, reason(plain().paying(new Coupon.Step(five, five))));
    assertEquals(Yield.Reason.NO_COUPON, reason(plain().paying(new Coupon.Unstated())));
  }

  @Test
  void maturityThatIsNoSingleDayIsTheReason() {
    assertEquals(Yield.Reason.NO_DATE, reason(plain().due(new Maturity.InYear(2030))));
    assertEquals(
        Yield.Reason.NO_DATE, reason(plain().due(new Maturity.Between(LATER, LATER.plusYears(1)))));
    assertEquals(Yield.Reason.NO_DATE, reason(plain().due(new Maturity.Unstated())));
    assertEquals(Yield.Reason.MATURED, reason(plain().due(new Maturity.On(REPORT_DATE))));
  }

  @Test
  void senselessAmountsAreTheReason() {
    assertEquals(Yield.Reason.NO_PRICE, reason(plain().worth(0, 1)));
    assertEquals(Yield.Reason.NO_PRICE, reason(plain().worth(1_000_000, -5)));
    assertEquals(
        Yield.Reason.NO_SOLUTION,
        reason(plain().due(new Maturity.On(REPORT_DATE.plusDays(1))).worth(1_000_000, 10_000)));
  }

  @Test
  void everyReasonHasWords() {
    for (var reason : Yield.Reason.values()) {
      assertTrue(reason.words().length() > 5, reason.name());
    }
  }

  private static Bond plain() {
    return Bond.of(Jurisdiction.CALIFORNIA).worth(1_000_000, 1_050_000);
  }

  private static Holding.Options options(Optional<LocalDate> put, Optional<LocalDate> refunded) {
    return new Holding.Options(put, refunded, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Yield.Reason reason(Bond bond) {
    return assertInstanceOf(Yield.NotMeaningful.class, Yield.of(bond.holding(), REPORT_DATE))
        .reason();
  }
}
