package org.muniscope.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;

/** The subtotals and the percent of each group. */
final class GroupChecks {
  private final Schedule schedule;
  private final Gaps gaps;

  /** The groups of a schedule, with what explains their differences. */
  GroupChecks(Schedule schedule, Gaps gaps) {
    this.schedule = schedule;
    this.gaps = gaps;
  }

  List<Check> checks() {
    var net = schedule.amount(PrintedTotal.Kind.NET_ASSETS).filter(amount -> amount.amount() != 0);
    return schedule.groups().stream()
        .flatMap(group ->
            Stream.of(Optional.of(subtotal(group)), principal(group), percent(group, net))
                .flatMap(Optional::stream))
        .toList();
  }

  private Check subtotal(HoldingGroup group) {
    var subject = "Subtotal of " + name(group);
    var printed = group.subtotal().filter(total -> total.amount().isPresent());
    if (printed.isEmpty()) {
      return Check.notPrinted(
          subject,
          Check.Unit.DOLLARS,
          group.holdings().size() == 1
              ? "A group of one holding has no subtotal."
              : "The filing prints no subtotal for this group.");
    }
    var check = PrintedSums.value(subject, printed.get(), value(group));
    if (check.verdict() != Check.Verdict.DIFFERS) {
      return check;
    }
    var told = gaps.explain(group);
    return check.explained(told.words(), told.proposals());
  }

  /** The sum of the principal amounts, where the line of the subtotal prints it too. */
  private Optional<Check> principal(HoldingGroup group) {
    return group
        .subtotal()
        .flatMap(total -> PrintedSums.principal(name(group), total, List.of(group)));
  }

  private Optional<Check> percent(HoldingGroup group, Optional<Dollars> net) {
    return group
        .percent()
        .flatMap(printed ->
            net.map(whole ->
                Percents.check(
                    "Percent of " + name(group), printed, value(group), whole, group.heading())));
  }

  /** The worth of a group, with what is no bond where its subtotal shows that it stands there. */
  private Dollars value(HoldingGroup group) {
    return group
        .subtotal()
        .flatMap(PrintedTotal::amount)
        .filter(printed ->
            TotalChecks.sums(TotalChecks.notBonds(schedule), printed.minus(group.value())))
        .orElse(group.value());
  }

  /** The heading, with the one above it where several groups have the same heading. */
  private String name(HoldingGroup group) {
    var alike = schedule.groups().stream().filter(each -> each.name().equals(group.name()));
    return alike.count() > 1 && group.section().isPresent()
        ? group.name() + " (" + group.section().get() + ")"
        : group.name();
  }
}
