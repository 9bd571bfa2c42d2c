package org.muniscope.check;

import java.util.List;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/** Which groups the total of a section sums: those above it, or a row of groups that make it. */
final class SectionSums {
  private SectionSums() {}

  /** The groups of a section that has a total with an amount. */
  static List<HoldingGroup> groups(PrintedTotal total, Schedule schedule) {
    var printed = total.amount().orElseThrow();
    var groups = schedule.groups();
    var before =
        groups.stream()
            .filter(group -> above(group.holdings().getFirst().places().row(), total.source()))
            .toList();
    var run = run(before, printed).or(() -> run(groups, printed));
    if (run.isPresent() || before.isEmpty()) {
      return run.orElse(List.of());
    }
    var section = before.getLast().section();
    return before.stream().filter(group -> group.section().equals(section)).toList();
  }

  static Dollars value(List<HoldingGroup> groups) {
    return Dollars.sum(groups.stream().map(HoldingGroup::value).toList());
  }

  /** The longest row of groups that makes the sum, of those that end last. */
  private static Optional<List<HoldingGroup>> run(List<HoldingGroup> groups, Dollars sum) {
    for (var to = groups.size(); to > 0; to--) {
      for (var from = 0; from < to; from++) {
        var row = groups.subList(from, to);
        if (value(row).equals(sum)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean above(Source first, Source second) {
    var box = first.box();
    var at = second.box();
    var sameColumnAbove = box.y() < at.y() && box.x() < at.right() && at.x() < box.right();
    var columnBefore = box.right() < at.x();
    return first.page() < second.page()
        || (first.page() == second.page() && (sameColumnAbove || columnBefore));
  }
}
