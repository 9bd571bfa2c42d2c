package org.muniscope.model;

import java.math.BigDecimal;

/**
 * A percentage with the decimals that the filing prints: {@code 0.94} stands for 0.94%.
 *
 * @param value percent, not a fraction; its scale is the printed number of decimals
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {
  /** Reads plain decimal digits such as {@code 145.54} or {@code -.6}. */
  public static Percent of(String digits) {
    return new Percent(new BigDecimal(digits));
  }

  @Override
  public int compareTo(Percent other) {
    return value.compareTo(other.value);
  }
}
