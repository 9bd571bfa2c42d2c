package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.MarkNotes;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.fixture.ThirtyBonds;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Jobs;

/** Rows and sums follow filter, words and order together. */
final class HoldingsModelTest {
  private static final int MANY = 99_000;

  private final ObjectProperty<Optional<ImportedFiling>> filing =
      new SimpleObjectProperty<>(Optional.of(Filings.thirtyBonds()));
  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final HoldingsModel model =
      new HoldingsModel(filing, filter, Jobs.on(Runnable::run, Runnable::run).lane());

  @Test
  void everythingIsShownInTheOrderOfTheFilingAtFirst() {
    assertEquals(ThirtyBonds.holdings(), shown());
    assertEquals(30, model.totals().get().count());
  }

  @Test
  void sumsAreAlwaysThoseOfTheRowsShown() {
    filter.set(HoldingFilter.of(Criterion.InParts.of(Jurisdiction.OHIO)));
    // Three bonds of the fixture: 1,088,080 + 2,637,303 + 2,744,947.
    var totals = model.totals().get();
    assertEquals(3, totals.count());
    assertEquals(30, totals.of());
    assertEquals(new Dollars(6_470_330), totals.value());
    assertEquals(new Dollars(6_000_000), totals.principal());
  }

  @Test
  void typedWordsAreTheLastPartOfTheSharedFilter() {
    var ohio = HoldingFilter.of(Criterion.InParts.of(Jurisdiction.OHIO));
    filter.set(ohio);
    model.typed().set("cleveland");
    assertEquals(ohio.and(new Criterion.Text("cleveland")), filter.get());
    assertEquals(2, shown().size());
    filter.set(ohio);
    assertEquals("", model.typed().get());
    assertEquals(3, shown().size());
  }

  @Test
  void rowsAreOrderedByValueNotByText() {
    model.order().set(List.of(new SortKey("value", true)));
    assertEquals(new Dollars(7_488_349), shown().getFirst().value());
    assertEquals(new Dollars(296_495), shown().getLast().value());
  }

  @Test
  void aSecondColumnOrdersWhereTheFirstIsEqual() {
    model.order().set(List.of(new SortKey("group", false), new SortKey("value", true)));
    var california = shown().stream().filter(each -> "California".equals(each.group())).toList();
    assertEquals(
        List.of(865_200L, 686_446L, 470_142L, 438_766L, 296_495L),
        california.stream().map(each -> each.value().amount()).toList());
  }

  @Test
  void maturitiesAreOrderedByDateNotByText() {
    model.order().set(List.of(new SortKey("maturity", false)));
    assertEquals("2012-06-01", shown().getFirst().maturity().day().orElseThrow().toString());
  }

  @Test
  void columnsThatTheFilingDoesNotFillAreNotOffered() {
    var ids = model.columns().get().stream().map(Column::id).toList();
    assertTrue(ids.containsAll(List.of("group", "issuer", "marks", "support", "value")));
    assertFalse(ids.contains("rating"));
    assertFalse(ids.contains("call"));
    assertFalse(ids.contains("fund"));
  }

  @Test
  void nothingIsShownWhenTheFilingIsClosed() {
    filing.set(Optional.empty());
    assertEquals(List.of(), shown());
    assertEquals(Totals.NONE, model.totals().get());
  }

  @Test
  void aMarkIsToldInTheScheduleNotesOwnWordsNotInThoseOfAnotherSection() {
    var notes = new MarkNotes(Filings.thirtyBonds().filing());
    assertEquals(
        Optional.of("(a)  A private insurer guarantees interest and principal."),
        notes.sentences(List.of("a")));
    assertEquals(Optional.empty(), notes.sentences(List.of("z")));
  }

  @Test
  void aLargeTableIsOrderedAndFilteredInTheBackgroundAndChangesWhenTheWindowHasTime() {
    var background = new ArrayDeque<Runnable>();
    var window = new ArrayDeque<Runnable>();
    var large = large(background, window);
    run(background);
    run(window);
    large.order().set(List.of(new SortKey("value", true)));
    filter.set(HoldingFilter.of(Criterion.InParts.of(Jurisdiction.OHIO)));
    assertEquals(MANY, large.shown().size());
    run(background);
    assertEquals(MANY, large.shown().size());
    run(window);
    // Three of the thirty bonds, one of which is the largest in Ohio: 2,744,947.
    assertEquals(MANY / 10, large.shown().size());
    assertEquals(new Dollars(2_744_947), large.shown().getFirst().holding().value());
  }

  @Test
  void anOrderThatIsChosenLaterOvertakesTheOneBefore() {
    var background = new ArrayDeque<Runnable>();
    var window = new ArrayDeque<Runnable>();
    var large = large(background, window);
    run(background);
    run(window);
    large.order().set(List.of(new SortKey("value", true)));
    large.order().set(List.of(new SortKey("value", false)));
    var first = background.removeFirst();
    run(background);
    run(window);
    var shown = List.copyOf(large.shown());
    assertEquals(new Dollars(296_495), shown.getFirst().holding().value());
    first.run();
    run(window);
    assertEquals(shown, large.shown());
  }

  @Test
  void orderingStopsWhenNobodyWaitsAnyMore() {
    var rows = HoldingRow.of(Filings.thirtyBonds());
    var order = RowOrder.of(List.of(new SortKey("value", true)), model.columns().get());
    assertThrows(CancellationException.class, () -> order.sorted(rows, () -> true));
  }

  @Test
  void rememberedOrderSurvivesDamage() {
    var keys = List.of(new SortKey("group", false), new SortKey("value", true));
    assertEquals(keys, SortKey.parse(SortKey.text(keys)));
    assertEquals(List.of(new SortKey("value", true)), SortKey.parse("group value- 7+"));
  }

  private List<Holding> shown() {
    return model.shown().stream().map(HoldingRow::holding).toList();
  }

  private HoldingsModel large(Queue<Runnable> background, Queue<Runnable> window) {
    var rows =
        Collections.nCopies(MANY / 30, ThirtyBonds.holdings()).stream().flatMap(List::stream);
    var large = Filings.with(Filings.thirtyBonds(), Filings.schedule(rows.toList()));
    return new HoldingsModel(
        new SimpleObjectProperty<Optional<ImportedFiling>>(Optional.of(large)),
        filter,
        Jobs.on(background::add, window::add).lane());
  }

  private static void run(Queue<Runnable> steps) {
    while (!steps.isEmpty()) {
      steps.remove().run();
    }
  }
}
