package org.muniscope.model;

import java.util.Collection;

/**
 * An amount in whole US dollars; negative where the filing prints parentheses.
 *
 * @param amount whole US dollars
 */
public record Dollars(long amount) implements Comparable<Dollars> {
  public static final Dollars ZERO = new Dollars(0);

  /** The exact sum; an overflow is an {@link ArithmeticException}. */
  public static Dollars sum(Collection<Dollars> amounts) {
    var total = 0L;
    for (var each : amounts) {
      total = Math.addExact(total, each.amount);
    }
    return new Dollars(total);
  }

  /** The exact sum of both. */
  public Dollars plus(Dollars other) {
    return new Dollars(Math.addExact(amount, other.amount));
  }

  /** This amount less the other. */
  public Dollars minus(Dollars other) {
    return new Dollars(Math.subtractExact(amount, other.amount));
  }

  @Override
  public int compareTo(Dollars other) {
    return Long.compare(amount, other.amount);
  }
}
