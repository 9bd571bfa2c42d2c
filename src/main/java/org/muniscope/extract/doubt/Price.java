package org.muniscope.extract.doubt;

import java.util.Locale;
import org.muniscope.model.Holding;

/** The value of a bond in percent of its principal amount. */
final class Price {
  private Price() {}

  /** Not a number, or without end, for a bond without principal. */
  static double of(Holding bond) {
    return 100.0 * bond.value().amount() / bond.principal().amount();
  }

  /** {@code 108.20%}. */
  static String words(Holding bond) {
    return String.format(Locale.US, "%.2f%%", of(bond));
  }
}
