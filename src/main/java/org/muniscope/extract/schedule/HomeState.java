package org.muniscope.extract.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.extract.bond.States;
import org.muniscope.extract.group.LoneWords;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/**
 * The state of a fund that owns the bonds of one state: its name says which, or a heading, {@code
 * Hawaii Municipal Bonds}, and the holdings that name a state of their own agree.
 *
 * <p>{@code Kansas Plains New York Municipal Fund} names two states, and the funds of a house in
 * Delaware may bear that name: the holdings decide. Where these are grouped by counties, as those
 * of one state are, none needs to tell; where many are and hardly one tells a state, it must not be
 * another.
 *
 * @param state where the holdings are that do not tell
 * @param printed the words that tell
 */
record HomeState(Jurisdiction state, String printed) {
  /** The part of the holdings with a state, territories aside, that must be of the fund's. */
  private static final double MOST = 0.7;

  private static final int LEAST = 3;

  /** From so many bonds on, the name decides where fewer than one in {@link #FEW} tells a state. */
  private static final int MANY = 10;

  private static final int FEW = 5;

  /**
   * The state of the fund; empty for a fund of many states.
   *
   * @param names of the fund and of the sections that its schedule sums
   */
  static Optional<HomeState> of(List<String> names, List<HoldingGroup> groups) {
    if (groups.stream().anyMatch(HomeState::ofState)) {
      return Optional.empty();
    }
    var told =
        groups.stream()
            .filter(group -> group.kind() != HoldingGroup.Kind.STATE)
            .flatMap(group -> group.holdings().stream())
            .flatMap(holding -> holding.jurisdiction().stream())
            .toList();
    if (told.size() < LEAST && (byCounty(groups) || untold(told, groups))) {
      return byName(names, told);
    }
    var states =
        groups.stream()
            .flatMap(group -> group.holdings().stream())
            .filter(HomeState::tellsState)
            .count();
    var printed = Stream.concat(names.stream(), groups.stream().map(HoldingGroup::name)).toList();
    return Arrays.stream(Jurisdiction.values())
        .filter(state -> told.stream().filter(state::equals).count() >= LEAST)
        .filter(state -> told.stream().filter(state::equals).count() > MOST * states)
        .findFirst()
        .flatMap(state ->
            printed.stream()
                .filter(name -> named(state, name))
                .findFirst()
                .map(name -> new HomeState(state, name)));
  }

  /** Whether a holding tells the state of its issuer, which is no territory. */
  private static boolean tellsState(Holding holding) {
    return holding
            .jurisdiction()
            .filter(told -> told.kind() != Jurisdiction.Kind.TERRITORY)
            .isPresent()
        && !States.ofUser(holding.security().description());
  }

  /** Whether most groups are the counties of a state. */
  private static boolean byCounty(List<HoldingGroup> groups) {
    var counties = groups.stream().filter(group -> LoneWords.county(group.name())).count();
    return counties >= LEAST && 2 * counties > groups.size();
  }

  /**
   * Whether a bond tells a state, but so few of many do, as the issuers of one state need not name
   * it.
   */
  private static boolean untold(List<Jurisdiction> told, List<HoldingGroup> groups) {
    var all = groups.stream().mapToInt(group -> group.holdings().size()).sum();
    return all >= MANY && !told.isEmpty() && FEW * told.size() < all;
  }

  /** The only state that the names tell, unless a holding tells another. */
  private static Optional<HomeState> byName(List<String> names, List<Jurisdiction> told) {
    var states =
        Arrays.stream(Jurisdiction.values())
            .filter(state -> names.stream().anyMatch(name -> named(state, name)))
            .toList();
    return states.size() == 1
            && told.stream().allMatch(state -> inOrTerritory(state, states.getFirst()))
        ? names.stream()
            .filter(name -> named(states.getFirst(), name))
            .findFirst()
            .map(name -> new HomeState(states.getFirst(), name))
        : Optional.empty();
  }

  /** Bonds of territories are owned by the funds of any state. */
  private static boolean inOrTerritory(Jurisdiction told, Jurisdiction home) {
    return told.equals(home) || told.kind() == Jurisdiction.Kind.TERRITORY;
  }

  /** Whether a group is that of a state; bonds of territories are owned by the funds of any. */
  private static boolean ofState(HoldingGroup group) {
    return group.kind() == HoldingGroup.Kind.STATE
        && Jurisdiction.ofTitle(group.name())
            .filter(place -> place.kind() == Jurisdiction.Kind.TERRITORY)
            .isEmpty();
  }

  private static boolean named(Jurisdiction state, String name) {
    var words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    return words.contains(" " + state.title().toLowerCase(Locale.ROOT) + " ");
  }

  /**
   * The group with the state of the fund where a holding tells none, or with that of its heading:
   * {@code Puerto Rico Municipal Securities}.
   */
  HoldingGroup fill(HoldingGroup group) {
    var there = inHeading(group.name()).orElse(state);
    return group.with(
        group.holdings().stream().map(each -> tells(each) ? each : each.in(there)).toList());
  }

  private static Optional<Jurisdiction> inHeading(String name) {
    return Arrays.stream(Jurisdiction.values())
        .filter(state -> named(state, name))
        .max(Comparator.comparingInt(state -> state.title().length()));
  }

  /** Whether a holding tells its state, not only that of somebody who uses its money. */
  private boolean tells(Holding holding) {
    return holding
        .jurisdiction()
        .filter(told ->
            told.equals(state)
                || told.kind() != Jurisdiction.Kind.STATE
                || !States.ofUser(holding.security().description()))
        .isPresent();
  }

  /** Says for how many holdings the name decided; empty for none. */
  Optional<Finding> finding(List<HoldingGroup> groups) {
    var untold =
        groups.stream()
            .flatMap(group -> group.holdings().stream())
            .filter(holding -> !tells(holding))
            .toList();
    return untold.stream()
        .map(Holding::places)
        .findFirst()
        .map(places ->
            new Finding(
                Finding.Severity.NOTE,
                places.row(),
                printed,
                (untold.size() == 1 ? "One holding names" : untold.size() + " holdings name")
                    + " no state; by the name of the fund or of a heading it is "
                    + state.title()
                    + "."));
  }
}
