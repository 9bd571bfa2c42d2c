package org.muniscope.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Proposal;
import org.muniscope.model.Schedule;

/**
 * The sums of a schedule that miss, seen together: a group that misses while the total does not is
 * an error of the filing, and no reason to touch a row.
 */
final class Gaps {
  /** More groups that miss at once are not told apart any more. */
  private static final int MOST_GROUPS = 12;

  private static final String FALSE_SUBTOTAL =
      "The holdings of all groups add up to the printed total investments, so the filing itself"
          + " prints a wrong subtotal here.";

  private static final String OTHER_GROUP =
      "The holdings of all groups add up to the printed total investments: some of them seem to"
          + " stand under another heading than the filing means.";

  private final Schedule schedule;
  private final List<Finding> unread;
  private final Map<HoldingGroup, Long> ofGroups = new LinkedHashMap<>();
  private final Optional<Long> ofTotal;
  private final Set<HoldingGroup> misread;

  /** The gaps of a schedule, with the lines that were not understood. */
  Gaps(Schedule schedule, List<Finding> findings) {
    this.schedule = schedule;
    unread =
        findings.stream()
            .filter(each -> each.severity() == Finding.Severity.PROBLEM)
            .filter(each -> each.source().page() >= schedule.firstPage() - 1)
            .filter(each -> each.source().page() <= schedule.lastPage() + 1)
            .toList();
    for (var group : schedule.groups()) {
      subtotal(group)
          .map(printed -> printed.amount() - group.value().amount())
          .filter(gap -> gap != 0)
          .ifPresent(gap -> ofGroups.put(group, gap));
    }
    ofTotal =
        schedule.amount(Kind.TOTAL_INVESTMENTS).map(printed -> printed.amount() - read().amount());
    misread = misread();
  }

  private static Optional<Dollars> subtotal(HoldingGroup group) {
    return group.subtotal().flatMap(PrintedTotal::amount);
  }

  private Dollars read() {
    var others =
        schedule.totals().stream()
            .filter(total -> total.kind() == Kind.NOT_BONDS)
            .flatMap(total -> total.amount().stream());
    return Dollars.sum(
        Stream.concat(schedule.holdings().stream().map(Holding::value), others).toList());
  }

  /** The groups whose gaps make up that of the total; all of them when it cannot be told. */
  private Set<HoldingGroup> misread() {
    var groups = List.copyOf(ofGroups.keySet());
    if (ofTotal.filter(gap -> gap == 0).isPresent()) {
      return Set.of();
    }
    if (ofTotal.isEmpty() || groups.size() > MOST_GROUPS) {
      return Set.copyOf(groups);
    }
    var gaps = ofGroups.values().stream().mapToLong(Long::longValue).toArray();
    var choices =
        IntStream.range(0, 1 << gaps.length)
            .filter(choice -> sum(gaps, choice) == ofTotal.get())
            .limit(2)
            .toArray();
    return choices.length == 1 ? chosen(groups, choices[0]) : Set.copyOf(groups);
  }

  /** The sum of the gaps whose bits are set. */
  private static long sum(long[] gaps, int choice) {
    return IntStream.range(0, gaps.length)
        .filter(at -> (choice >> at & 1) == 1)
        .mapToLong(at -> gaps[at])
        .sum();
  }

  private static Set<HoldingGroup> chosen(List<HoldingGroup> groups, int choice) {
    return IntStream.range(0, groups.size())
        .filter(at -> (choice >> at & 1) == 1)
        .mapToObj(groups::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What of the total's gap these groups leave. */
  private long rest(Set<HoldingGroup> groups) {
    var explained = groups.stream().mapToLong(group -> ofGroups.getOrDefault(group, 0L)).sum();
    return ofTotal.orElse(0L) - explained;
  }

  /** Why the subtotal of a group that misses does so. */
  Gap.Explanation explain(HoldingGroup group) {
    return misread.contains(group)
        ? new Gap(schedule, List.of(group), unread, ofGroups.getOrDefault(group, 0L)).explain()
        : new Gap.Explanation(misplaced() ? OTHER_GROUP : FALSE_SUBTOTAL, List.of());
  }

  /** Whether a gap is what a group without a subtotal is worth. */
  private boolean misplaced() {
    return schedule.groups().stream()
        .filter(group -> subtotal(group).isEmpty())
        .anyMatch(group -> ofGroups.containsValue(group.value().amount()));
  }

  /** Why the total misses: because of groups that do, or of groups without a subtotal. */
  Gap.Explanation explainTotal() {
    var rest = rest(misread);
    if (rest == 0 && !misread.isEmpty()) {
      return sameAsGroups();
    }
    var open = schedule.groups().stream().filter(each -> subtotal(each).isEmpty()).toList();
    if (open.isEmpty() && misread.isEmpty()) {
      return new Gap.Explanation(
          "The groups add up to their own subtotals, so %s of holdings outside of them seems %s."
              .formatted(Sums.money(Math.absExact(rest)), rest > 0 ? "missing" : "too much"),
          List.of());
    }
    return new Gap(schedule, open.isEmpty() ? schedule.groups() : open, unread, rest).explain();
  }

  private Gap.Explanation sameAsGroups() {
    var names = misread.stream().map(HoldingGroup::name).sorted().toList();
    var words = "The same difference as in " + String.join(", ", names) + ". ";
    if (misread.size() == 1) {
      var only = explain(misread.iterator().next());
      return new Gap.Explanation(words + only.words(), only.proposals());
    }
    var each = misread.stream().map(this::explain).toList();
    var all = each.stream().map(Gap.Explanation::proposals).toList();
    if (all.stream().anyMatch(ways -> ways.size() != 1)) {
      return new Gap.Explanation(words.strip(), List.of());
    }
    var repairs = all.stream().flatMap(ways -> ways.getFirst().repairs().stream()).toList();
    return new Gap.Explanation(words.strip(), List.of(new Proposal(words.strip(), repairs)));
  }
}
