package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Maturity;

/** Figures read as the trade writes them. */
final class FiguresTest {
  @Test
  void negativeAmountsStandInParentheses() {
    assertEquals("(50,470,000)", Figures.amount(new Dollars(-50_470_000)));
    assertEquals("($50,470,000)", Figures.money(new Dollars(-50_470_000)));
    assertEquals("$607,959", Figures.money(new Dollars(607_959)));
  }

  @Test
  void aCouponKeepsItsPrintedDecimals() {
    assertEquals("5.25%", Figures.coupon(new Coupon.Fixed(new BigDecimal("5.25"))));
    assertEquals("5.125%", Figures.coupon(new Coupon.Fixed(new BigDecimal("5.125"))));
    assertEquals("5%", Figures.coupon(new Coupon.Fixed(new BigDecimal("5"))));
    assertEquals(
        "3.00%–5.00%",
        Figures.coupon(new Coupon.Between(new BigDecimal("3.00"), new BigDecimal("5.00"))));
    assertEquals("—", Figures.coupon(new Coupon.Unstated()));
  }

  @Test
  void aMaturityIsShownAsExactlyAsItIsKnown() {
    var day = LocalDate.of(2030, 7, 1);
    assertEquals("07/01/2030", Figures.maturity(new Maturity.On(day)));
    assertEquals("2030", Figures.maturity(new Maturity.InYear(2030)));
    assertEquals("2030–2035", Figures.maturity(new Maturity.BetweenYears(2030, 2035)));
    assertEquals(
        "07/01/2030–07/01/2032", Figures.maturity(new Maturity.Between(day, day.plusYears(2))));
  }

  @Test
  void percentagesAreRoundedHalfUp() {
    assertEquals("0.13%", Figures.percent(0.125));
    assertEquals("145.54%", Figures.percent(145.5361));
  }

  @Test
  void negativePercentagesStandInParenthesesAsAmountsDo() {
    assertEquals("(24.10%)", Figures.percent(new BigDecimal("-24.10")));
    assertEquals("(0.13%)", Figures.percent(-0.125));
    assertEquals("0.00%", Figures.percent(-0.004));
  }
}
