package org.muniscope.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.muniscope.model.Check;
import org.muniscope.model.Holding;

/**
 * Values against the grid of prices: pricing services tell prices in percent with three decimals at
 * most, so that the value of a large bond cannot be just any amount of dollars.
 */
final class PriceChecks {
  /** Of so much principal the steps of the grid are wide enough to tell a wrong digit. */
  private static final long LARGE = 300_000;

  private static final int FEW = 10;
  private static final BigDecimal STEPS = BigDecimal.valueOf(100_000);

  private final Fund fund;

  PriceChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    var large =
        fund.holdings().stream()
            .filter(each -> each.principal().amount() >= LARGE && each.value().amount() > 0)
            .toList();
    var off = large.stream().filter(each -> miss(each).compareTo(BigDecimal.ONE) > 0).toList();
    var subject = "Values that stand on the grid of prices";
    if (large.size() < FEW || large.stream().allMatch(each -> each.value().amount() % 1000 == 0)) {
      return List.of(
          Check.notPrinted(
              subject, Check.Unit.COUNT, "Values are rounded, or too few bonds are large enough."));
    }
    if (10 * off.size() > large.size()) {
      return List.of(
          Check.notPrinted(
              subject, Check.Unit.COUNT, "This filing’s values follow no grid of prices."));
    }
    var check =
        Check.of(
            subject,
            Check.Unit.COUNT,
            BigDecimal.valueOf(large.size()),
            BigDecimal.valueOf(large.size() - off.size()),
            BigDecimal.ZERO,
            large.getFirst().places().row());
    return List.of(
        SoftCheck.soft(
            check,
            "No price of three decimals gives the value of "
                + Suspects.words(off)
                + ": a digit of value or principal may be wrong."));
  }

  /** Dollars from the value to the nearest price of three decimals. */
  private static BigDecimal miss(Holding holding) {
    var principal = BigDecimal.valueOf(holding.principal().amount());
    var value = BigDecimal.valueOf(holding.value().amount());
    var steps = value.multiply(STEPS).divide(principal, 0, RoundingMode.HALF_UP);
    return steps.multiply(principal).divide(STEPS, 2, RoundingMode.HALF_UP).subtract(value).abs();
  }
}
