package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is read, or ought to be read, of one holding.
 *
 * @param group heading without percentage, in any case of letters
 * @param coupon percent; of a step the rate in effect
 * @param maturity ISO date, first date of a range, or the year where no more is printed
 * @param principal whole US dollars
 * @param value whole US dollars
 * @param page page that carries the value, from 1
 */
public record ReadRow(
    String group,
    Optional<BigDecimal> coupon,
    String maturity,
    long principal,
    long value,
    int page) {

  @Override
  public String toString() {
    return "p%d %s | %s | %s | %,d | %,d"
        .formatted(
            page,
            group,
            coupon.map(BigDecimal::toPlainString).orElse("no coupon"),
            maturity,
            principal,
            value);
  }
}
