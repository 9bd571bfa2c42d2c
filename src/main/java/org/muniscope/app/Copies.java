package org.muniscope.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Repair;
import org.muniscope.model.Term;
import org.muniscope.model.Trait;

/** Copies of holdings with another term, and of groups with another holding. */
final class Copies {
  private Copies() {}

  static Holding with(Holding old, Term term) {
    return switch (term) {
      case Term.Principal(var amount) ->
          copy(old, old.jurisdiction(), old.coupon(), old.maturity(), amount, old.value());
      case Term.Value(var amount) ->
          copy(old, old.jurisdiction(), old.coupon(), old.maturity(), old.principal(), amount);
      case Term.Rate(var rate) ->
          copy(old, old.jurisdiction(), rate, old.maturity(), old.principal(), old.value());
      case Term.Due(var due) ->
          copy(old, old.jurisdiction(), old.coupon(), due, old.principal(), old.value());
      case Term.Place(var state) ->
          copy(old, state, old.coupon(), old.maturity(), old.principal(), old.value());
      case Term.Marked(var marks, var traits) -> marked(old, marks, traits);
    };
  }

  private static Holding copy(
      Holding old,
      Optional<Jurisdiction> state,
      Coupon coupon,
      Maturity maturity,
      Dollars principal,
      Dollars value) {
    return new Holding(
        old.group(),
        state,
        old.security(),
        old.marks(),
        coupon,
        maturity,
        principal,
        value,
        old.traits(),
        old.places());
  }

  private static Holding marked(Holding old, List<String> marks, Set<Trait> traits) {
    return new Holding(
        old.group(),
        old.jurisdiction(),
        old.security(),
        marks,
        old.coupon(),
        old.maturity(),
        old.principal(),
        old.value(),
        traits,
        old.places());
  }

  /** The group with another holding, which stands where it is printed as far as that is known. */
  static HoldingGroup inserted(HoldingGroup group, Repair.Add add) {
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
