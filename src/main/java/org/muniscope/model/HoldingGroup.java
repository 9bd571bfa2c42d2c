package org.muniscope.model;

import java.util.List;
import java.util.Optional;

/**
 * The holdings under one printed heading, with what the filing prints about them.
 *
 * @param name heading as printed, without percent and "(continued)"
 * @param kind what the heading names
 * @param section heading above it, such as {@code Municipal Bonds}; empty when there is none
 * @param percent percent printed in the heading, of net assets as a rule
 * @param subtotal printed sum of the values, with its place
 * @param heading where the heading stands
 * @param holdings in the order of the filing
 */
public record HoldingGroup(
    String name,
    Kind kind,
    Optional<String> section,
    Optional<Percent> percent,
    Optional<PrintedTotal> subtotal,
    Source heading,
    List<Holding> holdings) {

  /** What a heading names. */
  public enum Kind {
    STATE,
    SECTOR,
    ASSET_CLASS
  }

  public HoldingGroup {
    holdings = List.copyOf(holdings);
  }

  /** The same heading over other holdings. */
  public HoldingGroup with(List<Holding> others) {
    return new HoldingGroup(name, kind, section, percent, subtotal, heading, others);
  }

  /** The exact sum of the principal amounts that were read. */
  public Dollars principal() {
    return Dollars.sum(holdings.stream().map(Holding::principal).toList());
  }

  /** The exact sum of the values that were read. */
  public Dollars value() {
    return Dollars.sum(holdings.stream().map(Holding::value).toList());
  }
}
