package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.app.UnreadableFiling.Reason;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;

/** An import tells how far it is, can be given up, and says why a file cannot be read. */
final class ImportFilingTest {
  /** Of the sample. */
  private static final int PAGES = 19;

  @TempDir private Path folder = Path.of("");

  private SpoiltFiles spoilt() {
    return new SpoiltFiles(folder);
  }

  private static ImportedFiling read(Path file) throws UnreadableFiling, ImportCancelled {
    return new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
  }

  /** Counts pages, and gives up after some of them. */
  private static final class Patience implements ImportProgress {
    private final int most;
    private final NavigableSet<Integer> read = new ConcurrentSkipListSet<>();
    private final NavigableSet<Integer> rows = new ConcurrentSkipListSet<>();
    private final NavigableSet<Integer> pages = new ConcurrentSkipListSet<>();

    Patience(int most) {
      this.most = most;
    }

    @Override
    public void pageRead(int page, int outOf, int rowsSoFar) {
      read.add(page);
      pages.add(outOf);
      rows.add(rowsSoFar);
    }

    @Override
    public boolean cancelled() {
      return read.size() >= most;
    }
  }

  @Test
  void progressCountsUpToTheLastPage() throws UnreadableFiling, ImportCancelled {
    var patience = new Patience(PAGES + 1);
    var imported = new ImportFiling().read(SpoiltFiles.SAMPLE, Optional.empty(), patience);
    assertEquals(new TreeSet<>(IntStream.rangeClosed(1, PAGES).boxed().toList()), patience.read);
    assertEquals(Collections.singleton(PAGES), patience.pages);
    assertTrue(
        patience.rows.last() >= imported.filing().holdings().size(), patience.rows::toString);
  }

  @Test
  void cancellingStopsBetweenPages() {
    var patience = new Patience(3);
    assertThrows(
        ImportCancelled.class,
        () -> new ImportFiling().read(SpoiltFiles.SAMPLE, Optional.empty(), patience));
    assertTrue(patience.read.last() < PAGES, patience.read::toString);
  }

  @Test
  void cancellingBeforeTheFirstPageReadsNone() {
    var patience = new Patience(0);
    assertThrows(
        ImportCancelled.class,
        () -> new ImportFiling().read(SpoiltFiles.SAMPLE, Optional.empty(), patience));
    assertEquals(Collections.emptyNavigableSet(), patience.read);
  }

  @Test
  void aFileIsKnownByItsContentWhereverItLies()
      throws IOException, UnreadableFiling, ImportCancelled {
    var copy = Files.copy(SpoiltFiles.SAMPLE, folder.resolve("copy.pdf"));
    assertEquals(read(SpoiltFiles.SAMPLE).contentHash(), read(copy).contentHash());
    assertNotEquals(
        read(SpoiltFiles.SAMPLE).contentHash(), read(spoilt().overwritten(19)).contentHash());
  }

  @Test
  void aMissingFileIsTold() {
    refuses(spoilt().missing(), Reason.MISSING);
  }

  @Test
  void anEmptyFileIsTold() throws IOException {
    refuses(spoilt().empty(), Reason.EMPTY);
  }

  @Test
  void aFileOfAnotherKindIsTold() throws IOException {
    refuses(spoilt().letter(), Reason.NOT_A_PDF);
    refuses(folder, Reason.NOT_A_PDF);
  }

  @Test
  void aFileWithoutItsEndIsToldToBeDamaged() throws IOException {
    refuses(spoilt().cut(0.1), Reason.DAMAGED);
  }

  @Test
  void aScanWithoutTextIsTold() throws IOException {
    refuses(spoilt().scan(), Reason.NO_TEXT);
  }

  @Test
  void lettersThatTheFontsDoNotTellAreTold() throws IOException {
    refuses(spoilt().cipher(), Reason.ILLEGIBLE);
  }

  @Test
  void aReportWithoutAScheduleIsTold() throws IOException {
    refuses(spoilt().prospectus(), Reason.NO_SCHEDULE);
    var told = refusal(spoilt().prospectus(), Optional.empty()).getMessage();
    assertTrue(String.valueOf(told).contains("on the 1 page of “prospectus.pdf”"), told);
  }

  @Test
  void aLockedFileOpensWithItsPasswordOnly() throws IOException, UnreadableFiling, ImportCancelled {
    var locked = spoilt().locked("harbor");
    refuses(locked, Reason.PASSWORD);
    var wrong = refusal(locked, Optional.of("marlow"));
    assertEquals(Reason.PASSWORD, wrong.reason());
    assertTrue(
        String.valueOf(wrong.getMessage()).startsWith("The password does not open"),
        wrong.getMessage());
    var opened = new ImportFiling().read(locked, Optional.of("harbor"), ImportProgress.NONE);
    assertEquals(read(SpoiltFiles.SAMPLE).filing().holdings(), opened.filing().holdings());
  }

  @Test
  void aPageThatCannotBeUnpackedIsAFindingAndTheOthersAreStillRead()
      throws IOException, UnreadableFiling, ImportCancelled {
    var imported = read(spoilt().unknownPacking(8));
    tellsOfDamage(imported, 8);
    assertEquals(values(sample(page -> page != 8)), values(imported.filing().holdings()));
  }

  @Test
  void aPageOverwrittenInItsMiddleIsAFindingAndTheOthersAreStillRead()
      throws IOException, UnreadableFiling, ImportCancelled {
    var imported = read(spoilt().overwritten(8));
    tellsOfDamage(imported, 8);
    var others = imported.filing().holdings().stream().filter(each -> each.page() != 8).toList();
    assertEquals(values(sample(page -> page != 8)), values(others));
  }

  private static void tellsOfDamage(ImportedFiling imported, int page) {
    assertEquals(
        List.of(page),
        imported.findings().stream()
            .filter(finding -> finding.message().startsWith("This page is damaged"))
            .map(finding -> finding.source().page())
            .toList());
    assertFalse(imported.report().proven());
    assertEquals(Check.Verdict.DIFFERS, imported.checks().getFirst().verdict());
  }

  private static List<Holding> sample(IntPredicate pages) throws UnreadableFiling, ImportCancelled {
    return read(SpoiltFiles.SAMPLE).filing().holdings().stream()
        .filter(each -> pages.test(each.page()))
        .toList();
  }

  @Test
  void aFileThatLosesItsEndIsNeverTakenForWhole() throws IOException {
    for (var share = 0.2; share < 1; share += 0.2) {
      try {
        var imported = read(spoilt().cut(share));
        assertFalse(imported.report().proven(), "cut at " + share);
        assertTrue(
            imported.findings().stream()
                .anyMatch(each -> each.severity() == Finding.Severity.PROBLEM));
      } catch (UnreadableFiling told) {
        assertEquals(Reason.DAMAGED, told.reason(), told.getMessage());
      } catch (ImportCancelled nobodyDid) {
        throw new AssertionError(nobodyDid);
      }
    }
  }

  private static List<Long> values(List<Holding> holdings) {
    return holdings.stream().map(holding -> holding.value().amount()).toList();
  }

  private static void refuses(Path file, Reason reason) {
    var refusal = refusal(file, Optional.empty());
    assertEquals(reason, refusal.reason(), refusal.getMessage());
    var message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains("“" + file.getFileName() + "”"), message);
    assertFalse(message.matches(".*(?:Exception|\\bnull\\b|org\\.).*"), message);
  }

  private static UnreadableFiling refusal(Path file, Optional<String> password) {
    return assertThrows(
        UnreadableFiling.class, () -> new ImportFiling().read(file, password, ImportProgress.NONE));
  }
}
