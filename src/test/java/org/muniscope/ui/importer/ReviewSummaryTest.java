package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.ui.importer.ReviewSummary.Outcome;

/** The large line of the review says no more than what was proven. */
final class ReviewSummaryTest {
  @Test
  void everythingTiesWhenEachGroupDoes() {
    var summary =
        ReviewSummary.of(TypedGroups.filing(List.of(TypedGroups.TIED), List.of(), List.of()));
    assertEquals(new ReviewSummary(1, 1, 0, List.of(), false), summary);
    assertEquals(Outcome.TIES, summary.outcome());
  }

  @Test
  void aGroupWithoutPrintedFiguresIsNotCountedAsTied() {
    var summary =
        ReviewSummary.of(
            TypedGroups.filing(
                List.of(TypedGroups.TIED, TypedGroups.SILENT), List.of(), List.of()));
    assertEquals(new ReviewSummary(2, 1, 1, List.of(), false), summary);
  }

  @Test
  void nothingIsProvenWhenNothingIsPrinted() {
    var summary =
        ReviewSummary.of(TypedGroups.filing(List.of(TypedGroups.SILENT), List.of(), List.of()));
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
            TypedGroups.place(200));
    var problem =
        new Finding(Finding.Severity.PROBLEM, TypedGroups.place(9), "2,55O", "No number.");
    var note = new Finding(Finding.Severity.NOTE, TypedGroups.place(9), "O Hare", "Healed.");
    var summary =
        ReviewSummary.of(
            TypedGroups.filing(
                List.of(TypedGroups.TIED, TypedGroups.WRONG),
                List.of(check),
                List.of(note, problem)));
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
            TypedGroups.place(250));
    assertTrue(ReviewSummary.of(withTotal(0, check)).rowsAddUp());
    assertFalse(ReviewSummary.of(withTotal(7, check)).rowsAddUp());
  }

  /** A filing with a subtotal that is wrong, and a total that is off by so much. */
  private static ImportedFiling withTotal(long off, Check check) {
    var base =
        TypedGroups.filing(List.of(TypedGroups.TIED, TypedGroups.WRONG), List.of(), List.of());
    var like = base.filing().schedules().getFirst();
    var sum = TypedGroups.TIED.value().plus(TypedGroups.WRONG.value()).plus(new Dollars(off));
    var total =
        new PrintedTotal(
            PrintedTotal.Kind.TOTAL_INVESTMENTS,
            "TOTAL INVESTMENTS",
            Optional.empty(),
            Optional.of(sum),
            TypedGroups.place(400));
    var schedule =
        new Schedule(like.fund(), like.asOf(), like.units(), 3, 6, like.groups(), List.of(total));
    var with = Filings.with(base, schedule);
    return new ImportedFiling(
        with.file(), with.contentHash(), with.filing(), List.of(), List.of(check));
  }
}
