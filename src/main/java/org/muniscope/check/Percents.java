package org.muniscope.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.Source;

/** Printed percentages against amounts, rounded as they are printed. */
final class Percents {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percents() {}

  /**
   * Checks a share; accountants change the last digit of one line so that a column adds up, so one
   * unit of it is within tolerance.
   */
  static Check check(String subject, Percent printed, Dollars part, Dollars whole, Source source) {
    var scale = Math.max(0, printed.value().scale());
    return Check.of(
        subject,
        Check.Unit.PERCENT,
        printed.value(),
        share(part, whole, scale),
        BigDecimal.ONE.movePointLeft(scale),
        source);
  }

  /** Part of the whole in percent. */
  static BigDecimal share(Dollars part, Dollars whole, int scale) {
    return BigDecimal.valueOf(part.amount())
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole.amount()), scale, RoundingMode.HALF_UP);
  }
}
