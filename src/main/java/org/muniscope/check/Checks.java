package org.muniscope.check;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;

/** All checks of a filing, in the order in which a person would make them. */
public final class Checks {
  private Checks() {}

  /** Totals and groups, schedule by schedule; then the statements and what the report says. */
  public static List<Check> of(Filing filing) {
    var checks = new ArrayList<Check>();
    for (var schedule : filing.schedules()) {
      var totals = new TotalChecks(schedule);
      checks.addAll(totals.checks());
      checks.addAll(new GroupChecks(schedule, totals.totalTies()).checks());
    }
    checks.addAll(new StatementChecks(filing).checks());
    if (filing.schedules().size() == 1) {
      checks.addAll(new DisclosureChecks(filing, filing.schedules().getFirst()).checks());
    }
    return List.copyOf(checks);
  }
}
