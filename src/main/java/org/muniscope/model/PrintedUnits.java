package org.muniscope.model;

/**
 * In which units a schedule prints its amounts.
 *
 * @param principal US dollars that one unit of the principal column stands for: 1 or 1000
 * @param value US dollars that one unit of the value column stands for: 1 or 1000
 */
public record PrintedUnits(long principal, long value) {
  /** Whole dollars in both columns. */
  public static final PrintedUnits DOLLARS = new PrintedUnits(1, 1);

  private static final long THOUSAND = 1000;

  public PrintedUnits {
    if (!known(principal) || !known(value)) {
      throw new IllegalArgumentException("neither dollars nor thousands");
    }
  }

  private static boolean known(long unit) {
    return unit == 1 || unit == THOUSAND;
  }

  /** For people: {@code principal in thousands, value in dollars}. */
  public String words() {
    return principal == value
        ? "principal and value in " + name(value)
        : "principal in " + name(principal) + ", value in " + name(value);
  }

  private static String name(long unit) {
    return unit == THOUSAND ? "thousands" : "dollars";
  }
}
