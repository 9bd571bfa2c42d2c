package org.muniscope.extract.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/**
 * The state of a fund that owns the bonds of one state: its name says which, and the holdings that
 * name a state of their own agree.
 *
 * <p>{@code Kansas Plains New York Municipal Fund} names two states, and the funds of a house in
 * Delaware may bear that name: the holdings decide.
 *
 * @param state where the holdings are that do not tell
 */
record HomeState(Jurisdiction state) {
  /** The part of the holdings with a state that must be of the fund's. */
  private static final double MOST = 0.6;

  private static final int LEAST = 3;

  /** The state of the fund; empty for a fund of many states. */
  static Optional<HomeState> of(String fund, List<HoldingGroup> groups) {
    if (groups.stream().anyMatch(group -> group.kind() == HoldingGroup.Kind.STATE)) {
      return Optional.empty();
    }
    var told =
        groups.stream()
            .flatMap(group -> group.holdings().stream())
            .flatMap(holding -> holding.jurisdiction().stream())
            .toList();
    var name = " " + fund.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    return Arrays.stream(Jurisdiction.values())
        .filter(state -> name.contains(" " + state.title().toLowerCase(Locale.ROOT) + " "))
        .filter(state -> told.stream().filter(state::equals).count() >= LEAST)
        .filter(state -> told.stream().filter(state::equals).count() > MOST * told.size())
        .findFirst()
        .map(HomeState::new);
  }

  /** The group with the state of the fund where a holding tells none. */
  HoldingGroup fill(HoldingGroup group) {
    return group.with(
        group.holdings().stream()
            .map(each -> each.jurisdiction().isPresent() ? each : each.in(state))
            .toList());
  }

  /** Says for how many holdings the name of the fund decided; empty for none. */
  Optional<Finding> finding(String fund, List<HoldingGroup> groups) {
    var untold =
        groups.stream()
            .flatMap(group -> group.holdings().stream())
            .filter(holding -> holding.jurisdiction().isEmpty())
            .toList();
    return untold.stream()
        .map(Holding::places)
        .findFirst()
        .map(places ->
            new Finding(
                Finding.Severity.NOTE,
                places.row(),
                fund,
                (untold.size() == 1 ? "One holding names" : untold.size() + " holdings name")
                    + " no state; by the name of the fund it is "
                    + state.title()
                    + "."));
  }
}
