package org.muniscope.extract.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;

/**
 * Tells a list in the notes, of restricted or pledged bonds, from a schedule: it repeats holdings
 * of the schedules before it and has no total of investments.
 */
final class Repeats {
  /** Hardly two bonds of a report have both amounts in common. */
  private record Lot(Dollars principal, Dollars value) {
    static Lot of(Holding holding) {
      return new Lot(holding.principal(), holding.value());
    }
  }

  private final Set<Lot> known = new HashSet<>();

  /** Takes the holdings of a schedule; tells of it instead where most are those of others. */
  Optional<Finding> take(Schedule schedule) {
    var lots = schedule.holdings().stream().map(Lot::of).toList();
    var again = lots.stream().filter(known::contains).count();
    if (2 * again < lots.size() || summed(schedule)) {
      known.addAll(lots);
      return Optional.empty();
    }
    return Optional.of(leftOut(schedule.holdings(), again));
  }

  private static boolean summed(Schedule schedule) {
    return schedule
        .total(PrintedTotal.Kind.TOTAL_INVESTMENTS)
        .or(() -> schedule.total(PrintedTotal.Kind.NET_ASSETS))
        .isPresent();
  }

  /** A note, unless a bond among the rows that are nowhere else would be lost. */
  private Finding leftOut(List<Holding> holdings, long again) {
    var first = holdings.getFirst();
    var others = holdings.stream().filter(each -> !known.contains(Lot.of(each))).toList();
    return new Finding(
        Bonds.of(others).whole() > 0 ? Finding.Severity.PROBLEM : Finding.Severity.NOTE,
        first.places().row(),
        first.security().description(),
        "The list that begins here was left out: "
            + again
            + " of its "
            + holdings.size()
            + " rows repeat holdings of a schedule before it.");
  }
}
