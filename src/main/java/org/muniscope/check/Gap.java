package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.muniscope.model.Holding;

/** Finds the smallest set of holdings that explains why a sum misses. */
final class Gap {
  private Gap() {}

  /**
   * A sentence about the difference.
   *
   * @param difference printed less recomputed, in whole dollars
   */
  static String explain(List<Holding> holdings, BigDecimal difference) {
    var gap = difference.longValueExact();
    for (var one : holdings) {
      if (one.value().amount() == -gap) {
        return "The difference is exactly the value of "
            + words(one)
            + ": it seems to be counted here but not in the filing.";
      }
    }
    for (var first = 0; first < holdings.size(); first++) {
      for (var second = first + 1; second < holdings.size(); second++) {
        if (holdings.get(first).value().plus(holdings.get(second).value()).amount() == -gap) {
          return "The difference is exactly the sum of "
              + words(holdings.get(first))
              + " and "
              + words(holdings.get(second))
              + ".";
        }
      }
    }
    return gap > 0
        ? String.format(Locale.US, "A holding worth $%,d seems to be missing.", gap)
        : String.format(Locale.US, "The holdings that were read are worth $%,d too much.", -gap);
  }

  private static String words(Holding holding) {
    return String.format(
        Locale.US,
        "%s ($%,d, page %d)",
        holding.security().issuer(),
        holding.value().amount(),
        holding.page());
  }
}
