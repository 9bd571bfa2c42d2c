package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muniscope.model.Holding;

/** Holdings that explain why a figure about them misses, and how they are named. */
final class Suspects {
  private static final int NAMED = 3;

  /** Dollars; a report can print more digits, but nothing is worth as much. */
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Suspects() {}

  /** One holding or two that are worth exactly so many dollars. */
  static Optional<List<Holding>> worth(List<Holding> holdings, BigDecimal worth) {
    return worth.compareTo(MOST) > 0 ? Optional.empty() : worth(holdings, worth.longValueExact());
  }

  private static Optional<List<Holding>> worth(List<Holding> holdings, long worth) {
    for (var one : holdings) {
      if (one.value().amount() == worth) {
        return Optional.of(List.of(one));
      }
    }
    for (var first = 0; first < holdings.size(); first++) {
      for (var second = first + 1; second < holdings.size(); second++) {
        if (holdings.get(first).value().plus(holdings.get(second).value()).amount() == worth) {
          return Optional.of(List.of(holdings.get(first), holdings.get(second)));
        }
      }
    }
    return Optional.empty();
  }

  /** The holdings in words; of many only the first ones. */
  static String words(List<Holding> holdings) {
    var named =
        holdings.stream().limit(NAMED).map(Suspects::words).collect(Collectors.joining(" and "));
    return holdings.size() > NAMED ? named + " and " + (holdings.size() - NAMED) + " more" : named;
  }

  /** A holding by its issuer, value and page. */
  static String words(Holding holding) {
    return String.format(
        Locale.US,
        "%s ($%,d, page %d)",
        holding.security().issuer(),
        holding.value().amount(),
        holding.page());
  }
}
