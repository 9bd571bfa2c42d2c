package org.muniscope.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Portfolio;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/** Two portfolios part by part, by state or by the rungs of the ladder. */
public final class Sides {
  private Sides() {}

  /**
   * What two portfolios have in the same part, in whole US dollars of value.
   *
   * @param criterion which holdings are in it
   * @param before of the first portfolio
   * @param after of the second portfolio
   */
  public record Side(Criterion criterion, Dollars before, Dollars after) {
    /** How much it grew. */
    public Dollars change() {
      return after.minus(before);
    }

    /** The larger of the two. */
    public Dollars larger() {
      return before.compareTo(after) < 0 ? after : before;
    }
  }

  /**
   * By state, the largest of either portfolio first; what is beyond the limit stands together, and
   * holdings without a state are last.
   *
   * @param limit how many parts there are at most, together with that of all others
   */
  public static List<Side> byState(Portfolio before, Portfolio after, int limit) {
    var parts =
        both(before, after)
            .map(Cut.STATE::part)
            .distinct()
            .map(part -> side(Criterion.InParts.of(part), before, after))
            .sorted(
                Comparator.comparing((Side each) -> isNotTold(each.criterion()))
                    .thenComparing(Side::larger, Comparator.reverseOrder()))
            .toList();
    if (parts.size() <= limit) {
      return parts;
    }
    var sides = new ArrayList<>(parts.subList(0, limit - 1));
    var rest = parts.subList(limit - 1, parts.size());
    var others =
        rest.stream()
            .flatMap(each -> parts(each.criterion()))
            .collect(Collectors.toUnmodifiableSet());
    sides.add(
        side(new Criterion.InParts("Other (%d)".formatted(rest.size()), others), before, after));
    return List.copyOf(sides);
  }

  /** By the rungs of the ladder, in its order; years without a bond keep their place. */
  public static List<Side> byRung(Portfolio before, Portfolio after) {
    return MaturityLadder.of(both(before, after).toList()).bars().stream()
        .map(bar -> side(bar.criterion(), before, after))
        .toList();
  }

  private static Stream<Holding> both(Portfolio before, Portfolio after) {
    return Stream.concat(before.holdings().stream(), after.holdings().stream());
  }

  private static boolean isNotTold(Criterion criterion) {
    return parts(criterion).anyMatch(Part.NotTold.class::isInstance);
  }

  private static Stream<Part> parts(Criterion criterion) {
    return criterion instanceof Criterion.InParts(var _, Set<Part> parts)
        ? parts.stream()
        : Stream.empty();
  }

  private static Side side(Criterion criterion, Portfolio before, Portfolio after) {
    return new Side(criterion, value(criterion, before), value(criterion, after));
  }

  private static Dollars value(Criterion criterion, Portfolio portfolio) {
    return Dollars.sum(
        portfolio.holdings().stream().filter(criterion::test).map(Holding::value).toList());
  }
}
