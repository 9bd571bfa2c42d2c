package org.muniscope.ui.importer;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/**
 * A line of the first thing a person reviews: a sum as printed and as read.
 *
 * @param name heading of the group, or what the total is called
 * @param holdings how many holdings were read
 * @param percent as printed
 * @param percentRead the same computed from the rows, with as many decimals; empty where no check
 *     compares it
 * @param printed as printed, in whole US dollars
 * @param read exact sum of the values that were read, in whole US dollars
 * @param verdict the worst outcome of the checks of this line; rounding counts only where no check
 *     meets the figure exactly
 */
record GroupTotal(
    String name,
    int holdings,
    Optional<Percent> percent,
    Optional<Percent> percentRead,
    Optional<Dollars> printed,
    Dollars read,
    Verdict verdict) {

  /** Printed less read. */
  Optional<Dollars> difference() {
    return printed.map(amount -> amount.minus(read));
  }

  /** The whole schedule under a name of ours, for the printed label may be long. */
  static GroupTotal overall(String name, Schedule schedule, List<Check> checks) {
    var read = Dollars.sum(schedule.groups().stream().map(HoldingGroup::value).toList());
    var total = schedule.total(PrintedTotal.Kind.TOTAL_INVESTMENTS);
    var printed = total.flatMap(PrintedTotal::amount);
    var percent = total.flatMap(PrintedTotal::percent);
    var own = of(checks, place -> total.filter(each -> each.source().equals(place)).isPresent());
    return new GroupTotal(
        name,
        schedule.holdings().size(),
        percent,
        percent.flatMap(each -> recomputed(each, own)),
        printed,
        read,
        worst(own, printed, read));
  }

  /** One line for each group, in the order of the filing. */
  static List<GroupTotal> groups(Schedule schedule, List<Check> checks) {
    return schedule.groups().stream().map(group -> of(group, checks)).toList();
  }

  private static GroupTotal of(HoldingGroup group, List<Check> checks) {
    var printed = group.subtotal().flatMap(PrintedTotal::amount);
    var own = of(checks, place -> belongs(group, place));
    return new GroupTotal(
        group.name(),
        group.holdings().size(),
        group.percent(),
        group.percent().flatMap(percent -> recomputed(percent, own)),
        printed,
        group.value(),
        worst(own, printed, group.value()));
  }

  private static Verdict worst(List<Check> checks, Optional<Dollars> printed, Dollars read) {
    return checks.stream()
        .filter(check -> check.verdict() != Verdict.WITHIN_TOLERANCE || !proven(check, checks))
        .map(Check::verdict)
        .max(Comparator.comparingInt(GroupTotal::weight))
        .or(() -> printed.map(amount -> compare(amount, read)))
        .orElse(Verdict.NOT_PRINTED);
  }

  /** Whether another check meets the same figure exactly: how this one rounds is no news then. */
  private static boolean proven(Check rounded, List<Check> checks) {
    return checks.stream()
        .filter(check -> check.verdict() == Verdict.TIES)
        .anyMatch(
            check -> check.unit() == rounded.unit() && check.printed().equals(rounded.printed()));
  }

  private static List<Check> of(List<Check> checks, Predicate<Source> places) {
    return checks.stream().filter(check -> check.source().filter(places).isPresent()).toList();
  }

  private static Optional<Percent> recomputed(Percent printed, List<Check> checks) {
    return checks.stream()
        .filter(check -> check.unit() == Check.Unit.PERCENT)
        .filter(check ->
            check.printed().filter(each -> each.compareTo(printed.value()) == 0).isPresent())
        .flatMap(check -> check.recomputed().stream())
        .findFirst()
        .map(each -> each.setScale(printed.value().scale(), RoundingMode.HALF_UP))
        .map(Percent::new);
  }

  private static boolean belongs(HoldingGroup group, Source place) {
    return place.equals(group.heading())
        || group.subtotal().filter(total -> total.source().equals(place)).isPresent();
  }

  private static Verdict compare(Dollars printed, Dollars read) {
    return printed.equals(read) ? Verdict.TIES : Verdict.DIFFERS;
  }

  private static int weight(Verdict verdict) {
    return switch (verdict) {
      case NOT_PRINTED -> 0;
      case TIES -> 1;
      case WITHIN_TOLERANCE -> 2;
      case UNSETTLED -> 3;
      case DIFFERS -> 4;
    };
  }
}
