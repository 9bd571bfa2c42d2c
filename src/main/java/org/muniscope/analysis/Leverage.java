package org.muniscope.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/**
 * The way from total investments to net assets, as the foot of a schedule prints it: what was
 * borrowed, what else is there or owed, and what is left for the shareholders.
 *
 * @param steps total investments first, net assets last
 * @param unexplained whole US dollars that the printed steps leave between the two; zero when the
 *     way adds up
 */
public record Leverage(List<Step> steps, Dollars unexplained) {
  private static final Set<Kind> BETWEEN =
      EnumSet.of(
          Kind.FLOATING_RATE_NOTES, Kind.OTHER_ASSETS_LESS_LIABILITIES, Kind.PREFERRED_SHARES);

  /** Preferred shares that go by their kind alone: {@code Series 2018 MTPS}. */
  private static final Pattern PREFERRED =
      Pattern.compile("(?i)\\b(?:preferred|i?mtps?|vrdps?|vmtps?|munifund|arps|amps)\\b");

  public Leverage {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param kind what it is
   * @param label as printed
   * @param amount whole US dollars; negative where it is taken away
   * @param printed percent of net assets as printed
   * @param percent of net assets, computed, two decimals
   * @param source where the amount is printed
   */
  public record Step(
      Kind kind,
      String label,
      Dollars amount,
      Optional<Percent> printed,
      BigDecimal percent,
      Source source) {
    /** Whether it is borrowed money: floating rate notes or preferred shares. */
    public boolean isBorrowed() {
      return amount.amount() < 0
          && (kind == Kind.FLOATING_RATE_NOTES || kind == Kind.PREFERRED_SHARES);
    }

    /** Where the way begins or ends: an amount of its own, not a change. */
    public boolean isSum() {
      return kind == Kind.TOTAL_INVESTMENTS || kind == Kind.NET_ASSETS;
    }
  }

  /** Of a schedule; empty where it does not print both ends of the way. */
  public static Optional<Leverage> of(Schedule schedule) {
    var net =
        schedule
            .total(Kind.NET_ASSETS)
            .filter(each -> each.amount().filter(dollars -> dollars.amount() > 0).isPresent());
    var starts =
        schedule.totals().stream()
            .filter(each -> each.kind() == Kind.TOTAL_INVESTMENTS && each.amount().isPresent())
            .toList();
    return net.isEmpty() || starts.isEmpty()
        ? Optional.empty()
        : Optional.of(way(schedule.totals(), starts, net.get()));
  }

  /** Of the possible beginnings the first from which the printed steps add up, else the last. */
  private static Leverage way(
      List<PrintedTotal> totals, List<PrintedTotal> starts, PrintedTotal net) {
    Predicate<PrintedTotal> known = each -> BETWEEN.contains(each.kind());
    var all = known.or(each -> each.kind() == Kind.OTHER);
    for (var start : starts) {
      for (var taken : List.of(all, known)) {
        var way = way(totals, start, net, taken);
        if (way.unexplained().equals(Dollars.ZERO)) {
          return way;
        }
      }
    }
    return way(totals, starts.getLast(), net, all);
  }

  private static Leverage way(
      List<PrintedTotal> totals,
      PrintedTotal start,
      PrintedTotal net,
      Predicate<PrintedTotal> taken) {
    var printed = new ArrayList<PrintedTotal>(List.of(start));
    totals.stream()
        .skip(totals.indexOf(start) + 1L)
        .filter(taken)
        .filter(each -> each.amount().isPresent())
        .forEach(printed::add);
    var sum = Dollars.sum(printed.stream().flatMap(each -> each.amount().stream()).toList());
    printed.add(net);
    var base = net.amount().orElseThrow();
    return new Leverage(printed.stream().map(each -> step(each, base)).toList(), base.minus(sum));
  }

  private static Step step(PrintedTotal total, Dollars base) {
    var amount = total.amount().orElseThrow();
    return new Step(
        kind(total), total.label(), amount, total.percent(), percent(amount, base), total.source());
  }

  private static Kind kind(PrintedTotal total) {
    return total.kind() == Kind.OTHER && PREFERRED.matcher(total.label()).find()
        ? Kind.PREFERRED_SHARES
        : total.kind();
  }

  private static BigDecimal percent(Dollars amount, Dollars base) {
    return BigDecimal.valueOf(amount.amount())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(base.amount()), 2, RoundingMode.HALF_UP);
  }

  /** Floating rate notes and preferred shares together, in whole US dollars above zero. */
  public Dollars borrowed() {
    var sum = Dollars.sum(steps.stream().filter(Step::isBorrowed).map(Step::amount).toList());
    return Dollars.ZERO.minus(sum);
  }

  /** Borrowed money in percent of an amount, two decimals; empty where nothing is borrowed. */
  public Optional<BigDecimal> borrowedPercentOf(Dollars whole) {
    return borrowed().equals(Dollars.ZERO) || whole.amount() <= 0
        ? Optional.empty()
        : Optional.of(percent(borrowed(), whole));
  }
}
