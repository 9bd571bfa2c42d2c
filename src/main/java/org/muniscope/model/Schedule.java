package org.muniscope.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One fund's schedule of investments.
 *
 * @param fund name as printed
 * @param asOf date of the schedule
 * @param units of its amounts as printed; holdings and totals are in dollars
 * @param firstPage first page of the schedule in the file, from 1
 * @param lastPage last page of the schedule in the file
 * @param groups in the order of the filing
 * @param totals the totals block and section totals, in the order of the filing
 */
public record Schedule(
    String fund,
    Optional<LocalDate> asOf,
    PrintedUnits units,
    int firstPage,
    int lastPage,
    List<HoldingGroup> groups,
    List<PrintedTotal> totals) {

  public Schedule {
    groups = List.copyOf(groups);
    totals = List.copyOf(totals);
  }

  /** The same schedule with other groups. */
  public Schedule with(List<HoldingGroup> others) {
    return new Schedule(fund, asOf, units, firstPage, lastPage, others, totals);
  }

  /** Every holding in the order of the filing. */
  public List<Holding> holdings() {
    return groups.stream().flatMap(group -> group.holdings().stream()).toList();
  }

  /** The last printed total of a kind: the one at the foot of the schedule. */
  public Optional<PrintedTotal> total(PrintedTotal.Kind kind) {
    return totals.stream().filter(total -> total.kind() == kind).reduce((_, last) -> last);
  }

  /** The printed amount of a total, where there is one. */
  public Optional<Dollars> amount(PrintedTotal.Kind kind) {
    return total(kind).flatMap(PrintedTotal::amount);
  }
}
