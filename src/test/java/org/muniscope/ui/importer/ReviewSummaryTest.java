package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;
import org.muniscope.ui.importer.ReviewSummary.Outcome;

/** The large line of the review says no more than what was proven. */
final class ReviewSummaryTest {
  private static final HoldingGroup TIED = group("Alabama", 0, true, 100);
  private static final HoldingGroup WRONG = group("Arizona", 7, true, 200);
  private static final HoldingGroup SILENT = group("Colorado", 0, false, 300);

  @Test
  void everythingTiesWhenEachGroupDoes() {
    var summary = ReviewSummary.of(filing(List.of(TIED), List.of(), List.of()));
    assertEquals(new ReviewSummary(1, 1, 0, List.of(), false), summary);
    assertEquals(Outcome.TIES, summary.outcome());
  }

  @Test
  void aGroupWithoutPrintedFiguresIsNotCountedAsTied() {
    var summary = ReviewSummary.of(filing(List.of(TIED, SILENT), List.of(), List.of()));
    assertEquals(new ReviewSummary(2, 1, 1, List.of(), false), summary);
  }

  @Test
  void nothingIsProvenWhenNothingIsPrinted() {
    var summary = ReviewSummary.of(filing(List.of(SILENT), List.of(), List.of()));
    assertEquals(Outcome.NOTHING_TO_CHECK, summary.outcome());
  }

  @Test
  void problemsAreChecksThatDifferAndWhatWasNotUnderstood() {
    var check =
        Check.of(
            "Subtotal of Arizona",
            Check.Unit.DOLLARS,
            new BigDecimal("107"),
            new BigDecimal("100"),
            BigDecimal.ZERO,
            place(200));
    var problem = new Finding(Finding.Severity.PROBLEM, place(9), "2,55O", "No number.");
    var note = new Finding(Finding.Severity.NOTE, place(9), "O Hare", "Healed.");
    var summary =
        ReviewSummary.of(filing(List.of(TIED, WRONG), List.of(check), List.of(note, problem)));
    assertEquals(
        List.of("Subtotal of Arizona", "Page 3"),
        summary.problems().stream().map(Problem::name).toList());
    assertFalse(summary.rowsAddUp());
    assertEquals(Outcome.PROBLEMS, summary.outcome());
  }

  @Test
  void rowsThatAddUpToTheTotalAreToldWhereASubtotalDiffers() {
    var check =
        Check.of(
            "Subtotal of Arizona",
            Check.Unit.DOLLARS,
            new BigDecimal("107"),
            new BigDecimal("100"),
            BigDecimal.ZERO,
            place(250));
    assertTrue(ReviewSummary.of(withTotal(0, check)).rowsAddUp());
    assertFalse(ReviewSummary.of(withTotal(7, check)).rowsAddUp());
  }

  /** A filing with a subtotal that is wrong, and a total that is off by so much. */
  private static ImportedFiling withTotal(long off, Check check) {
    var base = filing(List.of(TIED, WRONG), List.of(), List.of());
    var like = base.filing().schedules().getFirst();
    var sum = TIED.value().plus(WRONG.value()).plus(new Dollars(off));
    var total =
        new PrintedTotal(
            PrintedTotal.Kind.TOTAL_INVESTMENTS,
            "TOTAL INVESTMENTS",
            Optional.empty(),
            Optional.of(sum),
            place(400));
    var schedule =
        new Schedule(like.fund(), like.asOf(), like.units(), 3, 6, like.groups(), List.of(total));
    var with = Filings.with(base, schedule);
    return new ImportedFiling(
        with.file(), with.contentHash(), with.filing(), List.of(), List.of(check));
  }

  @Test
  void aGroupsVerdictIsTheWorstOfItsChecks() {
    var percent =
        Check.of(
            "Percent of Alabama",
            Check.Unit.PERCENT,
            new BigDecimal("0.94"),
            new BigDecimal("0.9421"),
            new BigDecimal("0.01"),
            place(100));
    var totals =
        GroupTotal.groups(
            filing(List.of(TIED), List.of(), List.of()).filing().schedules().getFirst(),
            List.of(percent));
    assertEquals(List.of(Verdict.WITHIN_TOLERANCE), verdicts(totals));
  }

  @Test
  void aPercentThatDiffersIsShownAsPrintedAndAsRead() {
    var group = group("Alabama", 0, true, 100);
    var printed =
        new HoldingGroup(
            group.name(),
            group.kind(),
            group.section(),
            Optional.of(Percent.of("0.94")),
            group.subtotal(),
            group.heading(),
            group.holdings());
    var percent =
        Check.of(
            "Percent of Alabama",
            Check.Unit.PERCENT,
            new BigDecimal("0.94"),
            new BigDecimal("1.0671"),
            new BigDecimal("0.01"),
            place(100));
    var total =
        GroupTotal.groups(
                filing(List.of(printed), List.of(), List.of()).filing().schedules().getFirst(),
                List.of(percent))
            .getFirst();
    assertEquals(Verdict.DIFFERS, total.verdict());
    assertEquals(Optional.of(Dollars.ZERO), total.difference());
    assertEquals(Optional.of(Percent.of("1.07")), total.percentRead());
  }

  @Test
  void aSubtotalWithoutACheckIsComparedWithTheRows() {
    var schedule = filing(List.of(TIED, WRONG, SILENT), List.of(), List.of());
    var totals = GroupTotal.groups(schedule.filing().schedules().getFirst(), List.of());
    assertEquals(List.of(Verdict.TIES, Verdict.DIFFERS, Verdict.NOT_PRINTED), verdicts(totals));
    assertEquals(Optional.of(new Dollars(7)), totals.get(1).difference());
  }

  @Test
  void theWholeIsComparedWithEveryRow() {
    var total =
        GroupTotal.overall(
            "Total investments", Filings.thirtyBonds().filing().schedules().getFirst(), List.of());
    assertEquals(
        new GroupTotal(
            "Total investments",
            30,
            Optional.empty(),
            Optional.empty(),
            Optional.of(total.read()),
            total.read(),
            Verdict.TIES),
        total);
  }

  @Test
  void thePercentOfTheWholeIsShownAsPrintedAndAsRead() {
    var base = Filings.thirtyBonds().filing().schedules().getFirst();
    var printed =
        new PrintedTotal(
            PrintedTotal.Kind.TOTAL_INVESTMENTS,
            "TOTAL INVESTMENTS",
            Optional.of(Percent.of("163.7")),
            Optional.of(TIED.value()),
            place(400));
    var schedule =
        new Schedule(base.fund(), base.asOf(), base.units(), 3, 6, List.of(TIED), List.of(printed));
    var percent =
        Check.of(
            "Percent of total investments",
            Check.Unit.PERCENT,
            new BigDecimal("163.7"),
            new BigDecimal("164.12"),
            new BigDecimal("0.1"),
            place(400));
    var total = GroupTotal.overall("Total investments", schedule, List.of(percent));
    assertEquals(Optional.of(Percent.of("164.1")), total.percentRead());
    assertEquals(Verdict.DIFFERS, total.verdict());
  }

  private static List<Verdict> verdicts(List<GroupTotal> totals) {
    return totals.stream().map(GroupTotal::verdict).toList();
  }

  /** A filing of groups, of which those with a mark of exclamation print a wrong subtotal. */
  static ImportedFiling filing(String... groups) {
    var made =
        IntStream.range(0, groups.length)
            .mapToObj(at -> {
              var wrong = groups[at].startsWith("!");
              return group(groups[at].substring(wrong ? 1 : 0), wrong ? 7 : 0, true, 100 * at);
            })
            .toList();
    return filing(made, List.of(), List.of());
  }

  private static ImportedFiling filing(
      List<HoldingGroup> groups, List<Check> checks, List<Finding> findings) {
    var base = Filings.thirtyBonds();
    var schedule = base.filing().schedules().getFirst();
    var with =
        Filings.with(
            base,
            new Schedule(
                schedule.fund(), schedule.asOf(), schedule.units(), 3, 6, groups, List.of()));
    return new ImportedFiling(with.file(), with.contentHash(), with.filing(), findings, checks);
  }

  private static HoldingGroup group(String name, long off, boolean printed, double y) {
    var holdings = Filings.holdings().subList(0, 2);
    var sum = Dollars.sum(holdings.stream().map(each -> each.value()).toList());
    var total =
        new PrintedTotal(
            PrintedTotal.Kind.GROUP,
            "",
            Optional.empty(),
            Optional.of(sum.plus(new Dollars(off))),
            place(y + 50));
    return new HoldingGroup(
        name,
        HoldingGroup.Kind.STATE,
        Optional.empty(),
        Optional.<Percent>empty(),
        printed ? Optional.of(total) : Optional.empty(),
        place(y),
        holdings);
  }

  private static Source place(double y) {
    return new Source(3, new Box(72, y, 400, 12));
  }
}
