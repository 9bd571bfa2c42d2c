package org.muniscope.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Whether a page of the file lies between its first and its last one, or is one of these. */
  public boolean isOn(int page) {
    return firstPage <= page && page <= lastPage;
  }

  /** Every holding in the order of the filing. */
  public List<Holding> holdings() {
    return groups.stream().flatMap(group -> group.holdings().stream()).toList();
  }

  /**
   * The last printed total of a kind: the one at the foot of the schedule. Total investments are
   * those before liabilities are taken off, also where a filing goes on to total net investments.
   */
  public Optional<PrintedTotal> total(PrintedTotal.Kind kind) {
    var gross =
        kind == PrintedTotal.Kind.TOTAL_INVESTMENTS
            ? last(kind, totals.stream().takeWhile(each -> !isLiability(each)))
            : Optional.<PrintedTotal>empty();
    return gross.or(() -> last(kind, totals.stream()));
  }

  private static Optional<PrintedTotal> last(PrintedTotal.Kind kind, Stream<PrintedTotal> totals) {
    return totals.filter(total -> total.kind() == kind).reduce((_, last) -> last);
  }

  private static boolean isLiability(PrintedTotal total) {
    return total.kind() == PrintedTotal.Kind.FLOATING_RATE_NOTES
        || total.kind() == PrintedTotal.Kind.PREFERRED_SHARES;
  }

  /** The printed amount of a total, where there is one. */
  public Optional<Dollars> amount(PrintedTotal.Kind kind) {
    return total(kind).flatMap(PrintedTotal::amount);
  }
}
