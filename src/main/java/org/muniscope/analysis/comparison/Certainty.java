package org.muniscope.analysis.comparison;

/** How sure it is that two lines are the same bond. */
public enum Certainty {
  /** Issuer, series, coupon and maturity agree, and no other line is like it. */
  SURE,
  /** The text or the date of redemption differs, yet no other line comes as near. */
  LIKELY,
  /** Several lines are alike; which belongs to which is assumed by principal and order. */
  AMBIGUOUS
}
