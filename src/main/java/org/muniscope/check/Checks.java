package org.muniscope.check;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;

/** All checks of a filing, in the order in which a person would make them. */
public final class Checks {
  private Checks() {}

  /** The checks of a filing of which every line was understood. */
  public static List<Check> of(Filing filing) {
    return of(filing, List.of());
  }

  /**
   * Totals and groups, schedule by schedule; then the statements and what the report says.
   *
   * @param findings lines that were not understood may explain why a sum misses
   */
  public static List<Check> of(Filing filing, List<Finding> findings) {
    var checks = new ArrayList<Check>();
    for (var schedule : filing.schedules()) {
      var gaps = new Gaps(schedule, findings);
      checks.addAll(new TotalChecks(schedule, gaps).checks());
      checks.addAll(new GroupChecks(schedule, gaps).checks());
    }
    checks.addAll(StatementChecks.of(filing));
    if (filing.schedules().size() == 1) {
      checks.addAll(DisclosureChecks.of(new Fund(filing, filing.schedules().getFirst())));
    }
    return List.copyOf(checks);
  }
}
