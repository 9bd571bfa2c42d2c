package org.muniscope.ui.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.fixture.ThirtyBonds;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/** Groups of two bonds each that tie, miss their subtotal by seven dollars, or print none. */
final class TypedGroups {
  static final HoldingGroup TIED = group("Alabama", 0, true, 100);
  static final HoldingGroup WRONG = group("Arizona", 7, true, 200);
  static final HoldingGroup SILENT = group("Colorado", 0, false, 300);

  private TypedGroups() {}

  /** A filing of groups, of which those with a mark of exclamation print a wrong subtotal. */
  static ImportedFiling filing(String... groups) {
    var made =
        IntStream.range(0, groups.length)
            .mapToObj(at -> {
              var wrong = groups[at].startsWith("!");
              return group(groups[at].substring(wrong ? 1 : 0), wrong ? 7 : 0, true, 100 * at);
            })
            .toList();
    return filing(made, List.of(), List.of());
  }

  static ImportedFiling filing(
      List<HoldingGroup> groups, List<Check> checks, List<Finding> findings) {
    var base = Filings.thirtyBonds();
    var schedule = base.filing().schedules().getFirst();
    var with =
        Filings.with(
            base,
            new Schedule(
                schedule.fund(), schedule.asOf(), schedule.units(), 3, 6, groups, List.of()));
    return new ImportedFiling(with.file(), with.contentHash(), with.filing(), findings, checks);
  }

  /** Two bonds below a heading that stands so far down page 3, and a subtotal off by so much. */
  static HoldingGroup group(String name, long off, boolean printed, double y) {
    var holdings = ThirtyBonds.holdings().subList(0, 2);
    var sum = Dollars.sum(holdings.stream().map(each -> each.value()).toList());
    var total =
        new PrintedTotal(
            PrintedTotal.Kind.GROUP,
            "",
            Optional.empty(),
            Optional.of(sum.plus(new Dollars(off))),
            place(y + 50));
    return new HoldingGroup(
        name,
        HoldingGroup.Kind.STATE,
        Optional.empty(),
        Optional.<Percent>empty(),
        printed ? Optional.of(total) : Optional.empty(),
        place(y),
        holdings);
  }

  static Source place(double y) {
    return new Source(3, new Box(72, y, 400, 12));
  }
}
