package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import org.muniscope.model.Check;

/**
 * Values against the grid of prices: pricing services tell prices in percent with three decimals at
 * most, so that the value of a large bond cannot be just any amount of dollars.
 */
final class PriceChecks {
  private static final int FEW = 10;

  private final Fund fund;

  PriceChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    var large =
        fund.holdings().stream()
            .filter(
                each -> each.principal().amount() >= PriceGrid.LARGE && each.value().amount() > 0)
            .toList();
    var off = large.stream().filter(each -> !PriceGrid.holds(each, each.value().amount())).toList();
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
}
