package org.muniscope.analysis.comparison;

/** What became of a bond from one portfolio to the other. */
public enum Outcome {
  /** Only the later portfolio holds it. */
  BOUGHT,
  /** Only the earlier portfolio holds it; matured and called bonds count too. */
  SOLD,
  /** More principal than before. */
  INCREASED,
  /** Less principal than before. */
  REDUCED,
  /** The same principal, now to be redeemed by an escrow. */
  PRE_REFUNDED,
  /** The same principal at another price. */
  REPRICED,
  /** The same principal at nearly the same price. */
  UNCHANGED
}
