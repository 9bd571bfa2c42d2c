package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;

/** What a group prints beside what was read of it. */
final class GroupTotalTest {
  @Test
  void aGroupsVerdictIsTheWorstOfItsChecks() {
    var percent =
        Check.of(
            "Percent of Alabama",
            Check.Unit.PERCENT,
            new BigDecimal("0.94"),
            new BigDecimal("0.9421"),
            new BigDecimal("0.01"),
            TypedGroups.place(100));
    var totals = tied(percent);
    assertEquals(List.of(Verdict.WITHIN_TOLERANCE), verdicts(totals));
  }

  @Test
  void aPercentThatDiffersIsShownAsPrintedAndAsRead() {
    var group = TypedGroups.group("Alabama", 0, true, 100);
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
            TypedGroups.place(100));
    var total =
        GroupTotal.groups(
                TypedGroups.filing(List.of(printed), List.of(), List.of())
                    .filing()
                    .schedules()
                    .getFirst(),
                List.of(percent))
            .getFirst();
    assertEquals(Verdict.DIFFERS, total.verdict());
    assertEquals(Optional.of(Dollars.ZERO), total.difference());
    assertEquals(Optional.of(Percent.of("1.07")), total.percentRead());
  }

  @Test
  void aPercentThatIsMetExactlyTiesWhereAnotherSumOfItIsRounded() {
    var totals = tied(percent("147.77", "0.01"), percent("147.75", "0.2"));
    assertEquals(List.of(Verdict.TIES), verdicts(totals));
  }

  /** The lines of a filing whose only group ties, with these checks. */
  private static List<GroupTotal> tied(Check... checks) {
    var filing = TypedGroups.filing(List.of(TypedGroups.TIED), List.of(), List.of()).filing();
    return GroupTotal.groups(filing.schedules().getFirst(), List.of(checks));
  }

  /** One of two checks of 147.77 percent. */
  private static Check percent(String recomputed, String tolerance) {
    return Check.of(
        "Percent of Alabama",
        Check.Unit.PERCENT,
        new BigDecimal("147.77"),
        new BigDecimal(recomputed),
        new BigDecimal(tolerance),
        TypedGroups.place(100));
  }

  @Test
  void aSubtotalWithoutACheckIsComparedWithTheRows() {
    var schedule =
        TypedGroups.filing(
            List.of(TypedGroups.TIED, TypedGroups.WRONG, TypedGroups.SILENT), List.of(), List.of());
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
            Optional.of(TypedGroups.TIED.value()),
            TypedGroups.place(400));
    var schedule =
        new Schedule(
            base.fund(),
            base.asOf(),
            base.units(),
            3,
            6,
            List.of(TypedGroups.TIED),
            List.of(printed));
    var percent =
        Check.of(
            "Percent of total investments",
            Check.Unit.PERCENT,
            new BigDecimal("163.7"),
            new BigDecimal("164.12"),
            new BigDecimal("0.1"),
            TypedGroups.place(400));
    var total = GroupTotal.overall("Total investments", schedule, List.of(percent));
    assertEquals(Optional.of(Percent.of("164.1")), total.percentRead());
    assertEquals(Verdict.DIFFERS, total.verdict());
  }

  private static List<Verdict> verdicts(List<GroupTotal> totals) {
    return totals.stream().map(GroupTotal::verdict).toList();
  }
}
