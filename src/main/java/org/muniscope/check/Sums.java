package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Source;

/** Small questions about the lines of a sum. */
final class Sums {
  private Sums() {}

  /** Whole dollars for people. */
  static String money(long dollars) {
    return (dollars < 0 ? "-$" : "$") + String.format(Locale.US, "%,d", Math.absExact(dollars));
  }

  /** The middle of all prices in percent; 100 where no holding is worth anything. */
  static double usualPrice(List<Holding> holdings) {
    var prices =
        holdings.stream()
            .flatMap(each -> each.price().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .filter(price -> price > 0)
            .sorted()
            .toArray();
    return prices.length == 0 ? 100 : prices[prices.length / 2];
  }

  /** The last of the groups whose heading stands before a place; the first if none does. */
  static HoldingGroup before(List<HoldingGroup> groups, Source place) {
    return groups.stream()
        .filter(group -> isBefore(group.heading(), place))
        .reduce((_, last) -> last)
        .orElseGet(groups::getFirst);
  }

  private static boolean isBefore(Source heading, Source place) {
    return heading.page() < place.page()
        || (heading.page() == place.page()
            && (heading.box().y() <= place.box().y() || heading.box().right() < place.box().x()));
  }
}
