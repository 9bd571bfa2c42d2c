package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.Schedule2012;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;

/** Expected figures were computed by hand from the 190 lines of the filing of 2012. */
class AveragesTest {
  private final Averages averages =
      Averages.of(Schedule2012.holdings(), Optional.of(Schedule2012.DAY));

  @Test
  void averagesThePricesOfTheFilingOf2012() {
    assertEquals("96.84", rounded(averages.price(), 2));
    assertEquals("108.53", rounded(averages.priceOfCouponBonds(), 2));
    assertEquals("47.27", rounded(averages.priceOfZeros(), 2));
  }

  @Test
  void averagesTheCouponsOfTheFilingOf2012() {
    assertEquals("4.178", rounded(averages.couponByPrincipal(), 3));
    assertEquals("5.163", rounded(averages.couponOfCouponBonds(), 3));
  }

  @Test
  void averagesTheMaturitiesOfTheFilingOf2012() {
    assertEquals("16.39", rounded(averages.maturityByValue(), 2));
  }

  @Test
  void addsUpTheIncomeOfTheFilingOf2012() {
    assertEquals(13_148_603, averages.couponIncome().amount());
    assertEquals("4.314", rounded(averages.yieldOnValue(), 3));
  }

  @Test
  void tellsNothingOfNothing() {
    var none = Averages.of(List.of(), Optional.of(Schedule2012.DAY));
    assertEquals(Optional.empty(), none.price());
    assertEquals(Optional.empty(), none.yieldOnValue());
    assertEquals(0, none.couponIncome().amount());
  }

  @Test
  void leavesOutWhatIsNotTold() {
    var bond = Bond.of(Jurisdiction.OHIO);
    var mute = bond.paying(new Coupon.Unstated()).due(new Maturity.Unstated());
    var averages =
        Averages.of(List.of(bond.holding(), mute.holding()), Optional.of(Schedule2012.DAY));
    assertEquals("5.00", rounded(averages.couponByPrincipal(), 2));
    assertEquals("5.00", rounded(averages.yieldOnValue(), 2));
    assertEquals("18.34", rounded(averages.maturityByValue(), 2));
  }

  private static String rounded(Optional<BigDecimal> figure, int decimals) {
    return figure.orElseThrow().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
