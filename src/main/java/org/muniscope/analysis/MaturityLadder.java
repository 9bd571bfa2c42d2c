package org.muniscope.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Maturity;

/**
 * When the principal comes back, by calendar year.
 *
 * <p>Demand notes are the first bar, whatever maturity is printed for them; years without any bond
 * stand as empty bars; holdings without a maturity are the last bar. A bond whose pre-refunding or
 * put is dated apart from its maturity stands at that earlier date.
 *
 * @param bars from left to right
 */
public record MaturityLadder(List<Bar> bars) {
  /** No gap longer than this is drawn: beyond it a date is a misprint or a century bond. */
  private static final int LONGEST_GAP = 60;

  public MaturityLadder {
    bars = List.copyOf(bars);
  }

  /**
   * One rung.
   *
   * @param rung which
   * @param tally all its holdings
   * @param sections by the way of being paid back; without the empty ones
   * @param inexact holdings of which only the year or a range of dates is printed
   */
  public record Bar(Rung rung, Tally tally, Map<Redemption, Tally> sections, int inexact) {
    public Bar {
      sections = Map.copyOf(sections);
    }

    /** Whether nothing falls due. */
    public boolean isGap() {
      return tally.count() == 0;
    }

    /** The condition that shows its holdings. */
    public Criterion criterion() {
      return new Criterion.OnRung(rung);
    }
  }

  /** Of these holdings. */
  public static MaturityLadder of(Collection<Holding> holdings) {
    var rungs = new LinkedHashMap<Rung, List<Holding>>();
    var years = new TreeSet<Integer>();
    for (var holding : holdings) {
      var rung = Rung.of(holding);
      rungs.computeIfAbsent(rung, _ -> new ArrayList<>()).add(holding);
      if (rung instanceof Rung.Year(var year)) {
        years.add(year);
      }
    }
    return new MaturityLadder(
        order(rungs, years).stream()
            .map(rung -> bar(rung, rungs.getOrDefault(rung, List.of())))
            .toList());
  }

  /** The largest amount of a bar in whole US dollars. */
  public Dollars largest(Measure measure) {
    return bars.stream()
        .map(bar -> bar.tally().amount(measure))
        .max(Dollars::compareTo)
        .orElse(Dollars.ZERO);
  }

  /** Number of lines in the schedule. */
  public int count() {
    return bars.stream().mapToInt(bar -> bar.tally().count()).sum();
  }

  private static List<Rung> order(Map<Rung, List<Holding>> rungs, SortedSet<Integer> years) {
    var ordered = new ArrayList<Rung>();
    if (rungs.containsKey(new Rung.Demand())) {
      ordered.add(new Rung.Demand());
    }
    var next = years.isEmpty() ? 0 : years.first();
    for (var year : years) {
      if (year - next <= LONGEST_GAP) {
        for (var gap = next; gap < year; gap++) {
          ordered.add(new Rung.Year(gap));
        }
      }
      ordered.add(new Rung.Year(year));
      next = year + 1;
    }
    if (rungs.containsKey(new Rung.NotTold())) {
      ordered.add(new Rung.NotTold());
    }
    return ordered;
  }

  private static Bar bar(Rung rung, List<Holding> holdings) {
    var sections = new EnumMap<Redemption, List<Holding>>(Redemption.class);
    for (var holding : holdings) {
      sections.computeIfAbsent(Redemption.of(holding), _ -> new ArrayList<>()).add(holding);
    }
    var tallies = new EnumMap<Redemption, Tally>(Redemption.class);
    sections.forEach((redemption, some) -> tallies.put(redemption, Tally.of(some)));
    return new Bar(rung, Tally.of(holdings), tallies, inexact(holdings));
  }

  private static int inexact(List<Holding> holdings) {
    return (int)
        holdings.stream()
            .filter(holding -> Redemption.earlyDate(holding).isEmpty())
            .filter(holding ->
                switch (holding.maturity()) {
                  case Maturity.Between _, Maturity.BetweenYears _, Maturity.InYear _ -> true;
                  case Maturity.On _, Maturity.Unstated _ -> false;
                })
            .count();
  }
}
