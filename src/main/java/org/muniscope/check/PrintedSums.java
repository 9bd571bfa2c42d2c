package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;

/** Sets what the line of a total prints beside the sums of values and of principal amounts. */
final class PrintedSums {
  private PrintedSums() {}

  /** The value of a total that prints an amount, to the dollar. */
  static Check value(String subject, PrintedTotal total, Dollars sum) {
    return check(subject, total.amount().orElseThrow(), sum, total);
  }

  /**
   * The principal amounts of the groups that a total sums; empty where it prints no sum of them.
   */
  static Optional<Check> principal(String name, PrintedTotal total, List<HoldingGroup> groups) {
    var sum = Dollars.sum(groups.stream().map(HoldingGroup::principal).toList());
    return total.principal().map(printed -> check("Principal of " + name, printed, sum, total));
  }

  private static Check check(String subject, Dollars printed, Dollars sum, PrintedTotal total) {
    return Check.of(
        subject,
        Check.Unit.DOLLARS,
        BigDecimal.valueOf(printed.amount()),
        BigDecimal.valueOf(sum.amount()),
        BigDecimal.ZERO,
        total.source());
  }
}
