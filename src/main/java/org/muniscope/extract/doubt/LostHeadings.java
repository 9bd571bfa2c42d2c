package org.muniscope.extract.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.extract.bond.Namesakes;
import org.muniscope.extract.bond.States;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.PrintedTotal;

/**
 * Tells where the heading of a state seems to be lost, as on a page that is missing or in a
 * picture: the last bonds of a group name another state, which has no group of its own.
 */
final class LostHeadings implements Suspicion {
  /** As many groups of states make a schedule of states. */
  private static final int LEAST = 3;

  /** What stands above the first state, or nothing does. */
  private static final Pattern ALL =
      Pattern.compile("(?i)(?!.*short).*\\bmunicipal\\b.*|(?:long-term )?investments");

  private static final List<Jurisdiction> ALL_STATES = List.of(Jurisdiction.values());

  private static final String OF = "State of ";

  @Override
  public List<Finding> of(Portfolio portfolio) {
    var groups = portfolio.groups();
    var states = groups.stream().filter(group -> state(group).isPresent()).count();
    if (states < LEAST || 2 * states <= groups.size()) {
      return List.of();
    }
    var first = groups.getFirst();
    var above =
        state(first).isEmpty() && ALL.matcher(first.name()).matches() && !ofSeveral(first)
            ? Stream.of(
                finding(first.holdings().getFirst(), "This bond stands above the first state."))
            : Stream.<Finding>empty();
    var below = groups.parallelStream().flatMap(group -> below(group, groups).stream()).toList();
    return Stream.concat(above, below.stream()).toList();
  }

  /** Whether a group holds bonds of several states and its printed sum is theirs. */
  private static boolean ofSeveral(HoldingGroup group) {
    var states = group.holdings().stream().flatMap(holding -> named(holding).stream()).distinct();
    return states.count() > 1
        && group.subtotal().flatMap(PrintedTotal::amount).filter(group.value()::equals).isPresent();
  }

  private static Optional<Finding> below(HoldingGroup group, List<HoldingGroup> groups) {
    return tail(group, groups).stream()
        .findFirst()
        .map(first ->
            finding(
                first,
                "This bond names %s, but stands under %s."
                    .formatted(named(first).orElseThrow().title(), group.name())));
  }

  /** The last bonds of a group from the first that names a state without a group. */
  private static List<Holding> tail(HoldingGroup group, List<HoldingGroup> groups) {
    var holdings = group.holdings();
    var from = holdings.size();
    for (var at = holdings.size() - 1; at >= 0; at--) {
      var named = named(holdings.get(at));
      if (named.isPresent() && (in(group, named.get()) || grouped(named.get(), groups))) {
        break;
      }
      from = named.isPresent() ? at : from;
    }
    var tail = holdings.subList(from, holdings.size());
    var states = tail.stream().flatMap(holding -> named(holding).stream()).distinct().count();
    return state(group).isPresent() && states == 1 ? tail : List.of();
  }

  /** Whether a group is that of a state, or of one in which a town is called so. */
  private static boolean in(HoldingGroup group, Jurisdiction named) {
    return state(group)
        .filter(state -> state.equals(named) || Namesakes.in(state, named))
        .isPresent();
  }

  private static boolean grouped(Jurisdiction state, List<HoldingGroup> groups) {
    return groups.stream().anyMatch(group -> state(group).filter(state::equals).isPresent());
  }

  private static Optional<Jurisdiction> state(HoldingGroup group) {
    return group.kind() == HoldingGroup.Kind.STATE
        ? group.holdings().getFirst().jurisdiction()
        : Optional.empty();
  }

  /** The state with whose name the text of a bond begins. */
  private static Optional<Jurisdiction> named(Holding holding) {
    var description = holding.security().description();
    var text = description.startsWith(OF) ? description.substring(OF.length()) : description;
    for (var state : ALL_STATES) {
      if (text.startsWith(state.title())) {
        return States.of(text).filter(state::equals);
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Holding first, String message) {
    return Suspicion.at(first, message + " The heading of its state may be lost.");
  }
}
