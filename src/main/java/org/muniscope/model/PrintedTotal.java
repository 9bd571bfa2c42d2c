package org.muniscope.model;

import java.util.Optional;

/**
 * A total that the filing prints, from a group's subtotal to net assets.
 *
 * @param kind what it sums
 * @param label words before the number, as printed; may be blank for a bare subtotal
 * @param percent of net assets, as printed
 * @param amount sum of the values in whole US dollars, negative where printed in parentheses
 * @param principal sum of the principal amounts in whole US dollars, where the line prints it too
 * @param source where the number stands
 */
public record PrintedTotal(
    Kind kind,
    String label,
    Optional<Percent> percent,
    Optional<Dollars> amount,
    Optional<Dollars> principal,
    Source source) {
  /** A total of values alone. */
  public PrintedTotal(
      Kind kind, String label, Optional<Percent> percent, Optional<Dollars> amount, Source source) {
    this(kind, label, percent, amount, Optional.empty(), source);
  }

  /** What a printed total sums or tells. */
  public enum Kind {
    GROUP,
    SECTION,
    TOTAL_INVESTMENTS,
    COST,
    FLOATING_RATE_NOTES,
    OTHER_ASSETS_LESS_LIABILITIES,
    PREFERRED_SHARES,
    NET_ASSETS,
    /** Holdings of the schedule that are no bonds, added up from their lines. */
    NOT_BONDS,
    OTHER
  }
}
