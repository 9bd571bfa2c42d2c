package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.app.UnreadableFiling.Reason;
import org.muniscope.fixture.Filings;
import org.muniscope.ui.kit.Jobs;

/** Each step of an import follows from the one before, and nothing is added before the end. */
final class ImportModelTest {
  private static final Path FILE = Path.of("report.pdf");

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Addition> added = new ArrayList<>();
  private final List<Throwable> faults = new ArrayList<>();
  private final ImportedFiling filing = Filings.thirtyBonds();

  @Test
  void aFileIsReadAndThenReviewed() {
    var model = model((_, _, _) -> filing);
    model.read(FILE);
    assertEquals(new ImportStep.Reading(FILE, 0, 0, 0), model.step());
    runAll();
    assertEquals(new ImportStep.Reviewing(filing), model.step());
    assertEquals(List.of(), added);
  }

  @Test
  void theReviewedFilingIsAddedOnce() {
    var model = model((_, _, _) -> filing);
    model.read(FILE);
    runAll();
    model.add();
    model.add();
    assertEquals(List.of(new Addition(filing, Optional.empty())), added);
    assertEquals(new ImportStep.Added(), model.step());
  }

  @Test
  void nothingIsAddedBeforeTheReview() {
    var model = model((_, _, _) -> filing);
    model.read(FILE);
    model.add();
    assertEquals(List.of(), added);
  }

  @Test
  void pagesAndRowsAreToldWhileReading() {
    var told = new ArrayList<ImportStep>();
    var model =
        model((_, _, progress) -> {
          progress.pageRead(7, 34, 55);
          return filing;
        });
    model.stepProperty().subscribe(step -> told.add(step));
    model.read(FILE);
    runAll();
    assertTrue(told.contains(new ImportStep.Reading(FILE, 7, 34, 55)), told::toString);
  }

  @Test
  void readingIsToldToStopWhenThePersonCancels() {
    var asked = new ArrayList<Boolean>();
    var model =
        model((_, _, progress) -> {
          asked.add(progress.cancelled());
          return filing;
        });
    model.read(FILE);
    model.cancel();
    assertEquals(new ImportStep.Cancelled(), model.step());
    runAll();
    assertEquals(List.of(true), asked);
    assertEquals(new ImportStep.Cancelled(), model.step());
    assertEquals(List.of(), added);
  }

  @Test
  void aResultIsDroppedAfterThePersonChoseAnotherFile() {
    var model = model((_, _, _) -> filing);
    model.read(FILE);
    model.chooseAnother();
    runAll();
    assertEquals(new ImportStep.Choosing(), model.step());
  }

  @Test
  void theLaterOfTwoFilesIsReviewed() {
    var other = Filings.ofSize(3);
    var model = model((file, _, _) -> file.equals(FILE) ? filing : other);
    model.read(FILE);
    model.read(Path.of("other.pdf"));
    runAll();
    assertEquals(new ImportStep.Reviewing(other), model.step());
  }

  @Test
  void aPasswordIsAskedForAndKeptForThePages() {
    var model = model(this::lockedWithOpenSesame);
    model.read(FILE);
    runAll();
    assertEquals(new ImportStep.Locked(FILE, false), model.step());
    model.unlock("open sesame");
    runAll();
    model.add();
    assertEquals(List.of(new Addition(filing, Optional.of("open sesame"))), added);
  }

  @Test
  void aWrongPasswordIsAskedForAgain() {
    var model = model(this::lockedWithOpenSesame);
    model.read(FILE);
    runAll();
    model.unlock("open barley");
    runAll();
    assertEquals(new ImportStep.Locked(FILE, true), model.step());
  }

  @Test
  void aPasswordIsNotPartOfWhatIsPrinted() {
    assertEquals(
        "Addition of example.pdf", new Addition(filing, Optional.of("open sesame")).toString());
  }

  @Test
  void anUnreadableFileIsToldWithItsSentence() {
    var model =
        model((_, _, _) -> {
          throw Unreadable.because(Reason.NO_TEXT, "The pages are scanned.");
        });
    model.read(FILE);
    runAll();
    assertEquals(
        new ImportStep.Unreadable(FILE, Reason.NO_TEXT, "The pages are scanned."), model.step());
    model.chooseAnother();
    assertEquals(new ImportStep.Choosing(), model.step());
  }

  @Test
  void aFaultOfTheProgramIsReportedAndTheWizardStaysUsable() {
    var fault = new IllegalStateException("a bug");
    var model =
        model((_, _, _) -> {
          throw fault;
        });
    model.read(FILE);
    runAll();
    assertEquals(new ImportStep.Failed(FILE), model.step());
    assertEquals(List.of(fault), faults);
    model.chooseAnother();
    assertEquals(new ImportStep.Choosing(), model.step());
  }

  @Test
  void oneOfSeveralFundsIsChosenBeforeTheReview() {
    var model = model((_, _, _) -> TwoFunds.filing());
    model.read(FILE);
    runAll();
    assertEquals(new ImportStep.SeveralFunds(TwoFunds.filing()), model.step());
    model.choose(List.of(TwoFunds.second()));
    var review = assertInstanceOf(ImportStep.Reviewing.class, model.step());
    assertEquals(List.of(TwoFunds.second()), review.found().filing().schedules());
  }

  @Test
  void allFundsOfAFileCanBeAddedTogether() {
    var model = model((_, _, _) -> TwoFunds.filing());
    model.read(FILE);
    runAll();
    model.choose(TwoFunds.filing().filing().schedules());
    var review = assertInstanceOf(ImportStep.Reviewing.class, model.step());
    assertEquals(TwoFunds.filing(), review.found());
  }

  private ImportedFiling lockedWithOpenSesame(
      Path file, Optional<String> password, ImportProgress progress) throws UnreadableFiling {
    if (password.filter("open sesame"::equals).isEmpty()) {
      throw Unreadable.because(Reason.PASSWORD, "The file is locked.");
    }
    return filing;
  }

  private ImportModel model(FilingImport reader) {
    return new ImportModel(
        reader, Jobs.on(background::add, Runnable::run), Runnable::run, added::add, faults::add);
  }

  private void runAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
