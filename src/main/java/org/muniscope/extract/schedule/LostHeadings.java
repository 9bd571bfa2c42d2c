package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Namesakes;
import org.muniscope.extract.bond.States;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/**
 * Tells where the heading of a state seems to be lost, as on a page that is missing or in a
 * picture: the last bonds of a group name another state, which has no group of its own.
 */
final class LostHeadings {
  /** As many groups of states make a schedule of states. */
  private static final int LEAST = 3;

  /** What stands above the first state, or nothing does. */
  private static final Pattern ALL =
      Pattern.compile("(?i)(?!.*short).*\\bmunicipal\\b.*|(?:long-term )?investments");

  private static final String OF = "State of ";

  private final List<HoldingGroup> groups;

  private LostHeadings(List<HoldingGroup> groups) {
    this.groups = groups;
  }

  /** What to tell of the groups of a schedule, in order. */
  static List<Finding> of(List<HoldingGroup> groups) {
    var states = groups.stream().filter(group -> state(group).isPresent()).count();
    return states >= LEAST && 2 * states > groups.size()
        ? new LostHeadings(groups).find()
        : List.of();
  }

  private List<Finding> find() {
    var findings = new ArrayList<Finding>();
    var first = groups.getFirst();
    if (state(first).isEmpty() && ALL.matcher(first.name()).matches()) {
      findings.add(finding(first.holdings().getFirst(), "This bond stands above the first state."));
    }
    findings.addAll(groups.parallelStream().flatMap(group -> told(group).stream()).toList());
    return findings;
  }

  private Optional<Finding> told(HoldingGroup group) {
    return tail(group).stream()
        .findFirst()
        .map(first ->
            finding(
                first,
                "This bond names %s, but stands under %s."
                    .formatted(named(first).orElseThrow().title(), group.name())));
  }

  /** The last bonds of a group from the first that names a state without a group. */
  private List<Holding> tail(HoldingGroup group) {
    var holdings = group.holdings();
    var from = holdings.size();
    for (var at = holdings.size() - 1; at >= 0; at--) {
      var named = named(holdings.get(at));
      if (named.isPresent() && (in(group, named.get()) || grouped(named.get()))) {
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

  private boolean grouped(Jurisdiction state) {
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
    return Arrays.stream(Jurisdiction.values())
        .filter(state -> text.startsWith(state.title()))
        .findFirst()
        .flatMap(state -> States.of(text).filter(state::equals));
  }

  private static Finding finding(Holding first, String message) {
    return new Finding(
        Finding.Severity.PROBLEM,
        first.places().row(),
        first.security().description(),
        message + " The heading of its state may be lost.");
  }
}
