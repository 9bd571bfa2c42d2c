package org.muniscope.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * Weighted averages of some holdings. Each is empty where there is nothing to compute it from; none
 * is rounded beyond 34 digits.
 *
 * @param price value in percent of principal
 * @param priceOfCouponBonds the same without zero coupon bonds
 * @param priceOfZeros the same of zero coupon bonds only
 * @param couponByPrincipal percent a year, weighted by principal
 * @param couponOfCouponBonds percent a year, weighted by principal, without zero coupon bonds
 * @param maturityByValue years of 365.25 days from the report date to the printed maturity,
 *     weighted by value; puts, calls and refundings are ignored
 * @param couponIncome interest of one year in whole US dollars
 * @param yieldOnValue coupon income in percent of value
 */
public record Averages(
    Optional<BigDecimal> price,
    Optional<BigDecimal> priceOfCouponBonds,
    Optional<BigDecimal> priceOfZeros,
    Optional<BigDecimal> couponByPrincipal,
    Optional<BigDecimal> couponOfCouponBonds,
    Optional<BigDecimal> maturityByValue,
    Dollars couponIncome,
    Optional<BigDecimal> yieldOnValue) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DAYS_IN_A_YEAR = new BigDecimal("365.25");

  /** Of these holdings on a day; without the day there is no average maturity. */
  public static Averages of(Collection<Holding> holdings, Optional<LocalDate> asOf) {
    var zeros = holdings.stream().filter(Averages::isZero).toList();
    var others = holdings.stream().filter(holding -> !isZero(holding)).toList();
    Function<Holding, Optional<BigDecimal>> coupon = holding -> holding.coupon().percent();
    return new Averages(
        mean(holdings, Measure.PRINCIPAL, Holding::price),
        mean(others, Measure.PRINCIPAL, Holding::price),
        mean(zeros, Measure.PRINCIPAL, Holding::price),
        mean(holdings, Measure.PRINCIPAL, coupon),
        mean(others, Measure.PRINCIPAL, coupon),
        maturity(holdings, asOf),
        income(holdings),
        yieldOnValue(holdings));
  }

  /** Years to maturity, weighted by value: one of the averages without all the others. */
  public static Optional<BigDecimal> maturity(
      Collection<Holding> holdings, Optional<LocalDate> asOf) {
    return mean(holdings, Measure.VALUE, holding -> asOf.flatMap(day -> years(day, holding)));
  }

  private static boolean isZero(Holding holding) {
    return holding.coupon() instanceof Coupon.Zero;
  }

  private static Optional<BigDecimal> years(LocalDate asOf, Holding holding) {
    return holding
        .maturity()
        .day()
        .map(date -> BigDecimal.valueOf(ChronoUnit.DAYS.between(asOf, date)))
        .map(days -> days.divide(DAYS_IN_A_YEAR, MathContext.DECIMAL128));
  }

  /** The mean over the holdings that have the figure. */
  private static Optional<BigDecimal> mean(
      Collection<Holding> holdings,
      Measure measure,
      Function<Holding, Optional<BigDecimal>> figure) {
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var holding : holdings) {
      var one = figure.apply(holding);
      if (one.isPresent()) {
        var weight = amount(holding, measure);
        sum = sum.add(weight.multiply(one.get()));
        weights = weights.add(weight);
      }
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(weights, MathContext.DECIMAL128));
  }

  private static Dollars income(Collection<Holding> holdings) {
    return new Dollars(
        interest(holdings).movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  private static Optional<BigDecimal> yieldOnValue(Collection<Holding> holdings) {
    var paying = holdings.stream().filter(each -> each.coupon().percent().isPresent()).toList();
    var value = BigDecimal.valueOf(Tally.of(paying).value().amount());
    return ratio(interest(paying).movePointLeft(2), value);
  }

  /** Percent times dollars: a hundred times the interest of a year. */
  private static BigDecimal interest(Collection<Holding> holdings) {
    return holdings.stream()
        .map(holding ->
            amount(holding, Measure.PRINCIPAL)
                .multiply(holding.coupon().percent().orElse(BigDecimal.ZERO)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(Holding holding, Measure measure) {
    return BigDecimal.valueOf(
        switch (measure) {
          case PRINCIPAL -> holding.principal().amount();
          case VALUE -> holding.value().amount();
        });
  }

  /** The part in percent of the whole. */
  private static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128));
  }
}
