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
 * @param asOf the day of the schedule; empty where the report does not tell it
 */
record Portfolio(List<HoldingGroup> groups, List<Holding> holdings, Optional<LocalDate> asOf) {
  Portfolio {
    groups = List.copyOf(groups);
    holdings = List.copyOf(holdings);
  }

  Portfolio(List<HoldingGroup> groups, Optional<LocalDate> asOf) {
    this(groups, groups.stream().flatMap(group -> group.holdings().stream()).toList(), asOf);
  }
}
