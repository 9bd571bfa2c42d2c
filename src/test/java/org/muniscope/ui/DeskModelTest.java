package org.muniscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.RecentFiling;
import org.muniscope.app.Settings;
import org.muniscope.fixture.Filings;
import org.muniscope.ui.kit.Jobs;

/** Filings come onto the desk when they were reviewed, and stay remembered. */
final class DeskModelTest {
  private static final Path FILE = Path.of("example.pdf");

  @TempDir private Path home = Path.of("");

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final ImportedFiling filing = Filings.thirtyBonds();

  @Test
  void theSampleIsShownButNotRemembered() {
    var desk = desk();
    desk.openSample(FILE);
    runAll();
    assertEquals(Optional.of(filing), desk.filing().filing().get());
    assertEquals(List.of(), desk.recent());
  }

  @Test
  void anAcceptedFilingIsRememberedForTheNextSession() {
    desk().accept(filing, Optional.empty());
    var recent = desk().recent();
    assertEquals(1, recent.size());
    assertEquals(filing.file().toAbsolutePath(), recent.getFirst().file());
    assertEquals(filing.contentHash(), recent.getFirst().contentHash());
  }

  @Test
  void anUnchangedFilingOfBeforeOpensWithoutAReview() {
    var desk = desk();
    var reviewed = new ArrayList<Path>();
    desk.openAgain(new RecentFiling(FILE, filing.contentHash()), reviewed::add);
    runAll();
    assertEquals(Optional.of(filing), desk.filing().filing().get());
    assertEquals(List.of(), reviewed);
  }

  @Test
  void aHiddenSectionRestsUntilItIsLookedAt() {
    var desk = desk();
    desk.accept(filing, Optional.empty());
    var ladder = desk.onlooker(Section.LADDER);
    var heard = new ArrayList<HoldingFilter>();
    ladder.filter().subscribe((_, now) -> heard.add(now));
    var typed = HoldingFilter.of(new Criterion.Text("school"));
    desk.filing().filter().set(HoldingFilter.of(new Criterion.Text("sch")));
    desk.filing().filter().set(typed);
    assertEquals(List.of(), heard);
    desk.show(Section.LADDER);
    assertEquals(List.of(typed), heard);
    ladder.filter().set(HoldingFilter.ALL);
    assertEquals(HoldingFilter.ALL, desk.filing().filter().get());
  }

  @Test
  void aClosedFilingIsForgottenByHiddenSections() {
    var desk = desk();
    desk.accept(filing, Optional.empty());
    var notes = desk.onlooker(Section.NOTES);
    assertEquals(Optional.of(filing), notes.filing().getValue());
    desk.close();
    assertEquals(Optional.empty(), notes.filing().getValue());
    assertEquals(Portfolio.EMPTY, notes.portfolio().getValue());
  }

  @Test
  void aChangedFilingOfBeforeIsReviewedAgain() {
    var desk = desk();
    var reviewed = new ArrayList<Path>();
    desk.openAgain(new RecentFiling(FILE, "another content"), reviewed::add);
    runAll();
    assertEquals(Optional.empty(), desk.filing().filing().get());
    assertEquals(List.of(FILE), reviewed);
  }

  @Test
  void aCancelledOpeningLeavesNothing() {
    var desk = desk();
    desk.openSample(FILE);
    desk.cancelOpening();
    runAll();
    assertTrue(desk.opening().get() instanceof OpeningModel.State.Idle);
    assertEquals(Optional.empty(), desk.filing().filing().get());
  }

  @Test
  void pagesAreCountedWhileTheyAreRead() {
    var told = new ArrayList<OpeningModel.State>();
    var desk = desk();
    desk.opening().subscribe(state -> told.add(state));
    desk.openSample(FILE);
    runAll();
    assertTrue(told.contains(new OpeningModel.State.Reading(FILE, 3, 8, 30)));
  }

  private DeskModel desk() {
    return new DeskModel(
        (_, _, progress) -> read(progress),
        Jobs.on(background::add, Runnable::run).lane(),
        new Settings(home));
  }

  private ImportedFiling read(ImportProgress progress) {
    progress.pageRead(3, 8, 30);
    return filing;
  }

  private void runAll() {
    for (var next = background.poll(); next != null; next = background.poll()) {
      next.run();
    }
  }
}
