package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.Table;

/**
 * Tells the tables that list some holdings once more, the largest first: {@code Ten Largest
 * Positions}, with coupon, maturity, par and value as in the schedule.
 */
final class LargestHoldings {
  private static final int FEWEST = 3;
  private static final int MOST = 30;
  private static final int THOUSANDS = 1000;

  private LargestHoldings() {}

  /** The tables without those whose bonds go down by value and are all bonds of others. */
  static List<Table> without(List<Table> tables) {
    var ranked = tables.stream().filter(LargestHoldings::ranked).toList();
    if (ranked.isEmpty() || ranked.size() == tables.size()) {
      return tables;
    }
    var values =
        tables.stream()
            .filter(table -> !ranked.contains(table))
            .flatMap(LargestHoldings::all)
            .collect(Collectors.toSet());
    var kept = new ArrayList<Table>();
    var listing = false;
    for (var table : tables) {
      var again = values(table).allMatch(value -> listed(value, values));
      var carriedOn = listing && falling(all(table).toList()) && table.title().isEmpty();
      listing = again && (ranked.contains(table) || carriedOn);
      if (!listing) {
        kept.add(table);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean ranked(Table table) {
    var values = values(table).limit(MOST + 1).toList();
    return values.size() >= FEWEST && values.size() <= MOST && falling(values);
  }

  private static boolean falling(List<Long> values) {
    for (var at = 1; at < values.size(); at++) {
      if (values.get(at) > values.get(at - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value stands in a schedule, which may count thousands where the list does not. */
  private static boolean listed(long value, Set<Long> values) {
    return values.contains(value)
        || (value > THOUSANDS && values.contains(Math.round((double) value / THOUSANDS)));
  }

  /** All values in a table: that of a bond may stand on another line than its principal. */
  private static Stream<Long> all(Table table) {
    return table.rows().stream().flatMap(row -> row.value().map(Amount::value).stream());
  }

  /** The values of the bonds in a table. */
  private static Stream<Long> values(Table table) {
    return table.rows().stream()
        .filter(row -> row.principal().isPresent())
        .map(Row::value)
        .flatMap(value -> value.map(Amount::value).stream());
  }
}
