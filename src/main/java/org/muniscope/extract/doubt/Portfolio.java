package org.muniscope.extract.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;

/**
 * The bonds of one schedule.
 *
 * @param groups in the order of the schedule
 * @param holdings of all groups
 * @param funds what the fund and its registrant are called
 * @param asOf the day of the schedule; empty where the report does not tell it
 */
record Portfolio(
    List<HoldingGroup> groups,
    List<Holding> holdings,
    List<String> funds,
    Optional<LocalDate> asOf) {
  Portfolio {
    groups = List.copyOf(groups);
    holdings = List.copyOf(holdings);
    funds = List.copyOf(funds);
  }

  Portfolio(List<HoldingGroup> groups, List<String> funds, Optional<LocalDate> asOf) {
    this(groups, groups.stream().flatMap(group -> group.holdings().stream()).toList(), funds, asOf);
  }
}
