package org.muniscope.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Schedule;

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
    var parts = new ArrayList<Supplier<List<Check>>>();
    filing.schedules().forEach(schedule -> parts.add(() -> ofSchedule(schedule, findings)));
    parts.add(() -> StatementChecks.of(filing));
    Fund.only(filing).ifPresent(fund -> parts.addAll(DisclosureChecks.of(fund)));
    return parts.parallelStream().map(Supplier::get).flatMap(List::stream).toList();
  }

  private static List<Check> ofSchedule(Schedule schedule, List<Finding> findings) {
    var gaps = new Gaps(schedule, findings);
    var totals = new TotalChecks(schedule, gaps).checks();
    var groups = new GroupChecks(schedule, gaps).checks();
    return Stream.concat(totals.stream(), groups.stream()).toList();
  }
}
