package org.muniscope.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;

/**
 * What one fund, or all funds of a file together, own on a day: the whole of which a chart shows
 * the parts.
 *
 * @param fund name, or how many funds there are
 * @param asOf date of the schedules; empty where not told or not the same
 * @param holdings in the order of the filing
 * @param totalInvestments as printed, in whole US dollars
 * @param netAssets as printed, in whole US dollars
 * @param grouping what the headings of the filing name
 */
public record Portfolio(
    String fund,
    Optional<LocalDate> asOf,
    List<Holding> holdings,
    Optional<Dollars> totalInvestments,
    Optional<Dollars> netAssets,
    HoldingGroup.Kind grouping) {

  /** Of nothing: before a filing is open. */
  public static final Portfolio EMPTY =
      new Portfolio(
          "",
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          HoldingGroup.Kind.STATE);

  public Portfolio {
    holdings = List.copyOf(holdings);
  }

  /** Of one schedule. */
  public static Portfolio of(Schedule schedule) {
    return of(List.of(schedule), schedule.fund(), schedule.asOf());
  }

  /** Of all schedules of a filing together. */
  public static Portfolio of(Filing filing) {
    var schedules = filing.schedules();
    if (schedules.size() == 1) {
      var only = schedules.getFirst();
      return of(schedules, only.fund(), only.asOf().or(filing.header()::reportDate));
    }
    var dates = schedules.stream().flatMap(each -> each.asOf().stream()).distinct().toList();
    var name = filing.header().registrant().map(words -> words + " · ").orElse("");
    return of(
        schedules,
        name + schedules.size() + " funds",
        dates.size() == 1 ? Optional.of(dates.getFirst()) : filing.header().reportDate());
  }

  /** The same fund with some of its holdings. */
  public Portfolio with(List<Holding> some) {
    return new Portfolio(fund, asOf, some, totalInvestments, netAssets, grouping);
  }

  private static Portfolio of(List<Schedule> schedules, String fund, Optional<LocalDate> asOf) {
    var holdings = schedules.stream().flatMap(each -> each.holdings().stream()).toList();
    return new Portfolio(
        fund,
        asOf,
        holdings,
        sum(schedules, PrintedTotal.Kind.TOTAL_INVESTMENTS),
        sum(schedules, PrintedTotal.Kind.NET_ASSETS),
        grouping(schedules));
  }

  /** The sum of a total over all schedules; empty as soon as one of them does not print it. */
  private static Optional<Dollars> sum(List<Schedule> schedules, PrintedTotal.Kind kind) {
    var printed = schedules.stream().flatMap(each -> each.amount(kind).stream()).toList();
    return printed.isEmpty() || printed.size() < schedules.size()
        ? Optional.empty()
        : Optional.of(Dollars.sum(printed));
  }

  private static HoldingGroup.Kind grouping(List<Schedule> schedules) {
    var kinds =
        schedules.stream()
            .flatMap(schedule -> schedule.groups().stream())
            .map(HoldingGroup::kind)
            .distinct()
            .toList();
    if (kinds.contains(HoldingGroup.Kind.SECTOR)) {
      return HoldingGroup.Kind.SECTOR;
    }
    return kinds.contains(HoldingGroup.Kind.STATE) || kinds.isEmpty()
        ? HoldingGroup.Kind.STATE
        : HoldingGroup.Kind.ASSET_CLASS;
  }
}
