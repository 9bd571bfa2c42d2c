package org.muniscope.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/**
 * A stretch of a figure: of coupon, price or maturity.
 *
 * @param title the words a person reads
 * @param order place among the bands of its figure
 */
record Band(String title, int order) {
  private static final List<String> RATES = List.of("3", "4", "4.5", "5", "5.5", "6", "7");
  private static final List<String> PRICES = List.of("50", "80", "90", "95", "100", "105", "110");
  private static final int YEARS = 5;

  /** Of the coupon in percent a year; rates that are none or change have bands of their own. */
  static Optional<Band> coupon(Holding holding) {
    return switch (holding.coupon()) {
      case Coupon.Zero() -> Optional.of(new Band("Zero coupon", -1));
      case Coupon.Fixed(var rate) ->
          Optional.of(
              isReset(holding) ? new Band("Variable rate", 101) : between(rate, RATES, "%"));
      case Coupon.Step _ -> Optional.of(new Band("Step coupon", 100));
      case Coupon.Between _ -> Optional.of(new Band("Several rates", 99));
      case Coupon.Variable _ -> Optional.of(new Band("Variable rate", 101));
      case Coupon.Unstated() -> Optional.empty();
    };
  }

  private static boolean isReset(Holding holding) {
    return holding.is(Trait.VARIABLE_RATE) || holding.is(Trait.DEMAND);
  }

  /** Of the value in percent of principal; a bond without principal has no price. */
  static Optional<Band> price(Holding holding) {
    return holding.price().map(price -> between(price, PRICES, ""));
  }

  /** Of the calendar year in which the ladder expects the principal; five years a band. */
  static Optional<Band> maturity(Holding holding) {
    return switch (Rung.of(holding)) {
      case Rung.Demand demand -> Optional.of(new Band(demand.title(), -1));
      case Rung.NotTold _ -> Optional.empty();
      case Rung.Year(var year) -> {
        var first = year - Math.floorMod(year, YEARS);
        yield Optional.of(new Band(first + "–" + (first + YEARS - 1), first));
      }
    };
  }

  private static Band between(BigDecimal figure, List<String> limits, String unit) {
    var above =
        (int) limits.stream().filter(each -> figure.compareTo(new BigDecimal(each)) >= 0).count();
    if (above == 0) {
      return new Band("Under " + limits.getFirst() + unit, 0);
    }
    var from = limits.get(above - 1) + unit;
    return above == limits.size()
        ? new Band(from + " and more", above)
        : new Band(from + " to under " + limits.get(above) + unit, above);
  }
}
