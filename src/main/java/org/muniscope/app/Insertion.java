package org.muniscope.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Repair;
import org.muniscope.model.Trait;

/** Puts a holding that was not read into its group. */
final class Insertion {
  private Insertion() {}

  /** The group with another holding, which stands where it is printed as far as that is known. */
  static HoldingGroup of(Repair.Add add, HoldingGroup group) {
    var holdings = new ArrayList<>(group.holdings());
    var order =
        Comparator.comparingInt((Holding each) -> each.page())
            .thenComparingDouble(each -> each.places().row().box().y());
    var made = made(group, add);
    var at = holdings.size();
    while (at > 0 && order.compare(holdings.get(at - 1), made) > 0) {
      at--;
    }
    holdings.add(at, made);
    return group.with(holdings);
  }

  private static Holding made(HoldingGroup group, Repair.Add add) {
    var printed = add.line().printed();
    return new Holding(
        group.name(),
        group.holdings().stream().findFirst().flatMap(Holding::jurisdiction),
        new Holding.Security(add.description(), printed, "", List.of(), Holding.Options.NONE),
        List.of(),
        add.coupon(),
        add.maturity(),
        add.principal(),
        add.value(),
        add.coupon() instanceof Coupon.Zero ? Set.of(Trait.ZERO_COUPON) : Set.of(),
        new Holding.Places(add.line().place(), Map.of()));
  }
}
