package org.muniscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.muniscope.model.Coupon;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Repair;
import org.muniscope.model.Source;
import org.muniscope.model.Term;

/** Makes repairs in a filing; the filing in which they are made stays as it was. */
final class Repairs {
  /** Points by which a heading may stand elsewhere in another reading. */
  private static final double NEAR = 3;

  private Repairs() {}

  /**
   * A filing after its repairs.
   *
   * @param filing as it is now
   * @param misfits repairs for which no line was found, or which found it otherwise
   */
  record Outcome(Filing filing, List<Repair> misfits) {}

  /** Makes the repairs in their order; one that does not fit is left out. */
  static Outcome apply(Filing filing, List<Repair> repairs) {
    var now = filing;
    var misfits = new ArrayList<Repair>();
    for (var repair : repairs) {
      var next = apply(now, repair);
      if (next.isEmpty()) {
        misfits.add(repair);
      }
      now = next.orElse(now);
    }
    return new Outcome(now, List.copyOf(misfits));
  }

  private static Optional<Filing> apply(Filing filing, Repair repair) {
    return switch (repair) {
      case Repair.Change(var line, var was, var is) ->
          holding(
              filing,
              each -> Repair.Line.of(each).is(line) && same(was.of(each), was),
              each -> Optional.of(each.with(is)));
      case Repair.LeaveOut(var line, var value) ->
          holding(
              filing,
              each -> Repair.Line.of(each).is(line) && each.value().equals(value),
              _ -> Optional.empty());
      case Repair.Add add ->
          group(
              filing,
              group -> near(group.heading(), add.heading()) && !holds(group, add.line()),
              group -> Insertion.of(add, group));
    };
  }

  /** Rates are the same when they are as high, however many decimals were written. */
  private static boolean same(Term one, Term other) {
    if (one instanceof Term.Rate(var left)
        && other instanceof Term.Rate(var right)
        && left instanceof Coupon.Fixed(var low)
        && right instanceof Coupon.Fixed(var high)) {
      return low.compareTo(high) == 0;
    }
    return one.equals(other);
  }

  private static boolean near(Source one, Source other) {
    return one.page() == other.page()
        && Math.abs(one.box().x() - other.box().x()) < NEAR
        && Math.abs(one.box().y() - other.box().y()) < NEAR;
  }

  private static boolean holds(HoldingGroup group, Repair.Line line) {
    return group.holdings().stream().anyMatch(each -> Repair.Line.of(each).is(line));
  }

  /** Changes the first holding that fits, or takes it away. */
  private static Optional<Filing> holding(
      Filing filing, Predicate<Holding> which, Function<Holding, Optional<Holding>> how) {
    return group(
        filing,
        group -> group.holdings().stream().anyMatch(which),
        group -> {
          var holdings = new ArrayList<>(group.holdings());
          var hit = holdings.stream().filter(which).findFirst().orElseThrow();
          var at = holdings.indexOf(hit);
          how.apply(hit)
              .ifPresentOrElse(changed -> holdings.set(at, changed), () -> holdings.remove(at));
          return group.with(holdings);
        });
  }

  /** Changes the first group that fits; one without holdings is no group any more. */
  private static Optional<Filing> group(
      Filing filing, Predicate<HoldingGroup> which, UnaryOperator<HoldingGroup> how) {
    var schedules = new ArrayList<>(filing.schedules());
    for (var at = 0; at < schedules.size(); at++) {
      var groups = new ArrayList<>(schedules.get(at).groups());
      for (var in = 0; in < groups.size(); in++) {
        if (which.test(groups.get(in))) {
          groups.set(in, how.apply(groups.get(in)));
          groups.removeIf(group -> group.holdings().isEmpty());
          schedules.set(at, schedules.get(at).with(groups));
          return Optional.of(filing.with(schedules));
        }
      }
    }
    return Optional.empty();
  }
}
