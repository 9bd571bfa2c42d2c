package org.muniscope.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * Holdings put together by a cut, such as by state, as shares of a named whole.
 *
 * @param cut by what
 * @param denominator what the percentages are of
 * @param base its amount in whole US dollars; empty where the filing does not tell it
 * @param groups largest value first, or in the order of their own where the parts have one
 */
public record Breakdown(
    Cut cut, Denominator denominator, Optional<Dollars> base, List<Group> groups) {

  /** A pie shows so many groups by name, whatever their size. */
  private static final int NAMED = 8;

  /** It shows no more by name, unless they are large. */
  private static final int MOST_NAMED = 12;

  /** A group of so large a part of what is shown, one in twenty, is always named. */
  private static final int LARGE = 20;

  /** "Other" is small together up to a part of one in four. */
  private static final int SMALL_TOGETHER = 4;

  public Breakdown {
    groups = List.copyOf(groups);
  }

  /**
   * One state, sector, heading and so on.
   *
   * @param part what it is
   * @param tally its holdings taken together
   * @param percent of the denominator, two decimals as filings print it; empty without denominator
   * @param words which words put its holdings here, the most frequent first, with their number
   */
  public record Group(Part part, Tally tally, Optional<BigDecimal> percent, List<Deciding> words) {
    public Group {
      words = List.copyOf(words);
    }

    /** The condition that shows its holdings. */
    public Criterion criterion() {
      return Criterion.InParts.of(part);
    }
  }

  /**
   * A word that decided where holdings belong.
   *
   * @param word in small letters
   * @param count number of holdings
   */
  public record Deciding(String word, long count) {}

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
  public static Breakdown of(
      Portfolio portfolio, List<Holding> shown, Cut cut, Denominator denominator) {
    var base = denominator.of(portfolio);
    var byPart = new LinkedHashMap<Part, List<Holding>>();
    for (var holding : shown) {
      byPart.computeIfAbsent(cut.part(holding), _ -> new ArrayList<>()).add(holding);
    }
    var groups =
        byPart.entrySet().stream()
            .map(entry -> group(cut, entry.getKey(), entry.getValue(), base))
            .sorted(order(cut))
            .toList();
    return new Breakdown(cut, denominator, base, groups);
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
   * The largest groups by name, then "Other", then the holdings of which nothing is told, which
   * never hide in "Other". A single group left over keeps its name, and parts that have an order of
   * their own all do. Every large group is named, and more small ones where together they are not.
   */
  public List<Slice> slices() {
    var named = new ArrayList<Slice>();
    var rest = new ArrayList<Group>();
    var last = new ArrayList<Slice>();
    var whole = value().amount();
    var left = whole;
    for (var group : groups) {
      var value = group.tally().value().amount();
      var large = value * LARGE >= whole && value > 0;
      var muchIsLeft = left * SMALL_TOGETHER > whole && named.size() < MOST_NAMED;
      left -= value;
      if (cut.isOrdered() || named.size() < NAMED || large || muchIsLeft) {
        named.add(slice(List.of(group)));
      } else if (group.part() instanceof Part.NotTold) {
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
    var title =
        parts.size() == 1
            ? parts.getFirst().part().title()
            : "Other (" + parts.size() + " " + cut.plural() + ")";
    return new Slice(title, parts, value, percent(value, base));
  }

  private static Comparator<Group> order(Cut cut) {
    var bySize =
        Comparator.comparing((Group group) -> group.tally().value())
            .reversed()
            .thenComparing(group -> group.part().title());
    return cut.isOrdered()
        ? Comparator.comparingInt((Group group) -> place(group.part())).thenComparing(bySize)
        : bySize;
  }

  private static int place(Part part) {
    return part instanceof Part.Of(var _, var _, var order) ? order : Integer.MAX_VALUE;
  }

  private static Group group(Cut cut, Part part, List<Holding> holdings, Optional<Dollars> base) {
    var tally = Tally.of(holdings);
    return new Group(part, tally, percent(tally.value(), base), words(cut, holdings));
  }

  private static List<Deciding> words(Cut cut, List<Holding> holdings) {
    return holdings.stream()
        .flatMap(holding -> cut.word(holding).stream())
        .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Deciding(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Deciding::count).reversed())
        .toList();
  }

  private static Optional<BigDecimal> percent(Dollars value, Optional<Dollars> base) {
    return base.map(whole ->
        BigDecimal.valueOf(value.amount())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole.amount()), 2, RoundingMode.HALF_UP));
  }
}
