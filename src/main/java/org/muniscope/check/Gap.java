package org.muniscope.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Proposal;
import org.muniscope.model.Repair;
import org.muniscope.model.Schedule;
import org.muniscope.model.Term;

/** Finds the fewest lines that explain why a sum misses, and what would set them right. */
final class Gap {
  /** So many possible corrections are worth looking at. */
  private static final int MOST = 6;

  private final Schedule schedule;
  private final List<HoldingGroup> groups;
  private final List<Holding> holdings;
  private final List<Finding> unread;
  private final long gap;

  /**
   * The gap of a sum.
   *
   * @param groups whose holdings are summed
   * @param unread lines of the schedule that were not understood
   * @param gap printed less recomputed, in whole dollars; not zero
   */
  Gap(Schedule schedule, List<HoldingGroup> groups, List<Finding> unread, long gap) {
    this.schedule = schedule;
    this.groups = groups;
    this.holdings = groups.stream().flatMap(group -> group.holdings().stream()).toList();
    this.unread = unread;
    this.gap = gap;
  }

  /**
   * What a gap comes from.
   *
   * @param words a sentence
   * @param proposals what may be done about it, the likeliest first
   */
  record Explanation(String words, List<Proposal> proposals) {
    Explanation {
      proposals = List.copyOf(proposals);
    }
  }

  Explanation explain() {
    var proposals = new ArrayList<Proposal>();
    proposals.addAll(missing());
    proposals.addAll(surplus());
    if (proposals.isEmpty()) {
      proposals.addAll(surplusPairs());
    }
    var digits = digits();
    if (digits.size() <= MOST || proposals.isEmpty()) {
      digits.stream().limit(MOST).forEach(proposals::add);
    }
    return new Explanation(words(proposals, digits.size()), proposals);
  }

  private String words(List<Proposal> proposals, int digits) {
    if (proposals.size() == 1) {
      return proposals.getFirst().words();
    }
    if (!proposals.isEmpty()) {
      return "The difference of %s is explained by any of %d corrections; the likeliest: %s"
          .formatted(
              Sums.money(Math.absExact(gap)),
              Math.max(digits, proposals.size()),
              proposals.getFirst().words());
    }
    return gap > 0
        ? "A holding worth %s seems to be missing.".formatted(Sums.money(gap))
        : "The holdings that were read are worth %s too much.".formatted(Sums.money(-gap));
  }

  /** A line that was not understood and is worth just the gap. */
  private List<Proposal> missing() {
    return unread.stream()
        .flatMap(finding -> UnreadLine.of(finding, schedule).stream())
        .filter(line -> line.value().amount() == gap)
        .map(this::missing)
        .limit(MOST)
        .toList();
  }

  private Proposal missing(UnreadLine line) {
    return new Proposal(
        "The line “%s” on page %d was not understood and is worth exactly the difference of %s."
            .formatted(line.description(), line.line().place().page(), Sums.money(gap)),
        List.of(line.under(Sums.before(groups, line.line().place()).heading())));
  }

  private List<Proposal> surplus() {
    return holdings.stream()
        .filter(each -> each.value().amount() == -gap)
        .limit(MOST)
        .map(each ->
            new Proposal(
                "The difference is exactly the value of "
                    + Suspects.words(each)
                    + ": it seems to be counted here but not in the filing.",
                List.of(leaveOut(each))))
        .toList();
  }

  private List<Proposal> surplusPairs() {
    var pairs = new ArrayList<Proposal>();
    for (var first = 0; first < holdings.size() && pairs.size() < MOST; first++) {
      for (var second = first + 1; second < holdings.size(); second++) {
        var one = holdings.get(first);
        var other = holdings.get(second);
        if (one.value().plus(other.value()).amount() == -gap) {
          pairs.add(
              new Proposal(
                  "The difference is exactly the sum of %s and %s."
                      .formatted(Suspects.words(one), Suspects.words(other)),
                  List.of(leaveOut(one), leaveOut(other))));
        }
      }
    }
    return pairs;
  }

  private static Repair leaveOut(Holding holding) {
    return new Repair.LeaveOut(Repair.Line.of(holding), holding.value());
  }

  /** Values of which one digit would be another, those first that have the oddest price now. */
  private List<Proposal> digits() {
    var usual = Sums.usualPrice(schedule.holdings());
    var alike =
        holdings.stream()
            .filter(each -> Digits.alike(each.value().amount(), each.value().amount() + gap))
            .toList();
    var grid = PriceGrid.isFollowedBy(schedule.holdings());
    var odd = alike.stream().filter(each -> grid && onlyThenPriced(each)).toList();
    return (odd.isEmpty() ? alike : odd)
        .stream()
            .sorted(
                Comparator.comparingDouble(each ->
                    oddness(each, each.value().amount() + gap, usual)
                        - oddness(each, each.value().amount(), usual)))
            .map(this::otherValue)
            .toList();
  }

  /** Whether no price gives the value as it was read, but one gives the other value. */
  private boolean onlyThenPriced(Holding holding) {
    var value = holding.value().amount();
    return !PriceGrid.holds(holding, value) && PriceGrid.holds(holding, value + gap);
  }

  private static double oddness(Holding holding, long value, double usual) {
    var principal = holding.principal().amount();
    return principal <= 0 || value <= 0 ? 0 : Math.abs(Math.log(100.0 * value / principal / usual));
  }

  private Proposal otherValue(Holding holding) {
    var was = holding.value();
    var is = was.plus(new Dollars(gap));
    return new Proposal(
        "One digit of the value of %s seems to be misread: %s would make it tie (difference %s)."
            .formatted(
                Suspects.words(holding), Sums.money(is.amount()), Sums.money(Math.absExact(gap))),
        List.of(
            new Repair.Change(Repair.Line.of(holding), new Term.Value(was), new Term.Value(is))));
  }
}
