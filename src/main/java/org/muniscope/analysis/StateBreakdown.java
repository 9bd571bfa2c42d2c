package org.muniscope.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * Holdings by state, or by the filing's own headings, as shares of a named whole.
 *
 * @param cut by what
 * @param denominator what the percentages are of
 * @param base its amount in whole US dollars; empty where the filing does not tell it
 * @param groups largest value first
 */
public record StateBreakdown(
    Cut cut, Denominator denominator, Optional<Dollars> base, List<Group> groups) {

  /** How many groups a pie shows by name before the rest becomes "Other". */
  public static final int NAMED = 8;

  public StateBreakdown {
    groups = List.copyOf(groups);
  }

  /**
   * One state or heading.
   *
   * @param part what it is
   * @param tally its holdings taken together
   * @param percent of the denominator, two decimals as filings print it; empty without denominator
   */
  public record Group(Part part, Tally tally, Optional<BigDecimal> percent) {
    /** The condition that shows its holdings. */
    public Criterion criterion() {
      return Criterion.InParts.of(part);
    }
  }

  /**
   * What a pie shows as one slice.
   *
   * @param title name of the group, or "Other" with the number of groups
   * @param groups one, or all that "Other" stands for
   * @param value sum in whole US dollars
   * @param percent of the denominator, two decimals
   */
  public record Slice(
      String title, List<Group> groups, Dollars value, Optional<BigDecimal> percent) {
    public Slice {
      groups = List.copyOf(groups);
    }

    /** Whether it stands for several groups. */
    public boolean isOther() {
      return groups.size() > 1;
    }

    /** Number of lines in the schedule. */
    public int count() {
      return groups.stream().mapToInt(group -> group.tally().count()).sum();
    }

    /** The condition that shows its holdings. */
    public Criterion criterion() {
      Set<Part> parts = groups.stream().map(Group::part).collect(Collectors.toUnmodifiableSet());
      return new Criterion.InParts(title, parts);
    }
  }

  /** Breaks down some of the holdings of a portfolio; the whole portfolio is the denominator. */
  public static StateBreakdown of(
      Portfolio portfolio, List<Holding> shown, Cut cut, Denominator denominator) {
    var base = denominator.of(portfolio);
    var byPart = new LinkedHashMap<Part, List<Holding>>();
    for (var holding : shown) {
      byPart.computeIfAbsent(cut.part(holding), _ -> new ArrayList<>()).add(holding);
    }
    var groups =
        byPart.entrySet().stream()
            .map(entry -> group(entry.getKey(), Tally.of(entry.getValue()), base))
            .sorted(
                Comparator.comparing((Group group) -> group.tally().value())
                    .reversed()
                    .thenComparing(group -> group.part().title()))
            .toList();
    return new StateBreakdown(cut, denominator, base, groups);
  }

  /** Everything that is broken down, in whole US dollars. */
  public Dollars value() {
    return Dollars.sum(groups.stream().map(group -> group.tally().value()).toList());
  }

  /** The sum as a percentage of the denominator. */
  public Optional<BigDecimal> percent() {
    return percent(value(), base);
  }

  /** Number of lines in the schedule. */
  public int count() {
    return groups.stream().mapToInt(group -> group.tally().count()).sum();
  }

  /**
   * The largest groups by name, then "Other", then the holdings without a state, which never hide
   * in "Other". A single group left over keeps its name.
   */
  public List<Slice> slices() {
    var named = new ArrayList<Slice>();
    var rest = new ArrayList<Group>();
    var last = new ArrayList<Slice>();
    for (var group : groups) {
      if (named.size() < NAMED) {
        named.add(slice(List.of(group)));
      } else if (group.part() instanceof Part.StateNotTold) {
        last.add(slice(List.of(group)));
      } else {
        rest.add(group);
      }
    }
    if (!rest.isEmpty()) {
      named.add(slice(rest));
    }
    named.addAll(last);
    return List.copyOf(named);
  }

  private Slice slice(List<Group> parts) {
    var value = Dollars.sum(parts.stream().map(group -> group.tally().value()).toList());
    var noun = cut == Cut.STATE ? "states and territories" : "headings";
    var title =
        parts.size() == 1
            ? parts.getFirst().part().title()
            : "Other (" + parts.size() + " " + noun + ")";
    return new Slice(title, parts, value, percent(value, base));
  }

  private static Group group(Part part, Tally tally, Optional<Dollars> base) {
    return new Group(part, tally, percent(tally.value(), base));
  }

  private static Optional<BigDecimal> percent(Dollars value, Optional<Dollars> base) {
    return base.map(whole ->
        BigDecimal.valueOf(value.amount())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole.amount()), 2, RoundingMode.HALF_UP));
  }
}
