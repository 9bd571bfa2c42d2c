package org.muniscope.model;

/** What the text or the footnote marks of a holding say about it. */
public enum Trait {
  INSURED,
  LETTER_OF_CREDIT,
  CREDIT_ENHANCED,
  /** Held by a dealer or tender option bond trust as collateral for floating rate notes. */
  DEALER_TRUST,
  /** Interest is subject to the alternative minimum tax. */
  ALTERNATIVE_MINIMUM_TAX,
  ZERO_COUPON,
  /** A zero coupon bond that turns to paying interest at a later date. */
  CONVERTIBLE_ZERO,
  STEP_COUPON,
  VARIABLE_RATE,
  /** The holder may demand payment at short notice: a variable rate demand note. */
  DEMAND,
  /** An escrow redeems the bond on a known date before its stated maturity. */
  PRE_REFUNDED,
  /** Secured by an escrow until its stated maturity. */
  ESCROWED_TO_MATURITY,
  /** The printed maturity is the date of a mandatory put or an irrevocable call. */
  PUT_OR_CALL_DATE,
  /** Sold without registration, for instance under Rule 144A. */
  RESTRICTED,
  SHORTFALL_AGREEMENT,
  IN_DEFAULT
}
