package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling.Reason;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Source;
import org.muniscope.ui.importer.ReviewViews.Led;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person walks through the wizard with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
final class ImportWizardTest {
  private static final Path SAMPLE = Path.of("sample.pdf");
  private static final Path CHOSEN = Path.of("chosen.pdf");
  private static final long SECONDS = 20;

  private final List<Addition> added = new ArrayList<>();
  private final List<Object> led = new ArrayList<>();
  private final ImportedFiling filing = Filings.thirtyBonds();
  private final Jobs threads = Jobs.inBackground();
  private Optional<Stage> stage = Optional.empty();

  @Start
  void start(Stage owner) {
    new Theme();
    stage = Optional.of(owner);
    owner.setScene(new Scene(new Label("Muniscope"), 1200, 800));
    owner.show();
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    threads.close();
  }

  @Test
  void theSampleIsReadReviewedAndAdded(FxRobot robot) {
    open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    assertEquals(
        "Everything ties: 17 of 17 groups and every other printed total",
        text(robot, "#import-verdict"));
    assertEquals(List.of(), added);
    robot.clickOn("Add 30 holdings");
    assertEquals(List.of(new Addition(filing, Optional.empty())), added);
    assertFalse(wizardIsOpen());
  }

  @Test
  void theWizardStandsInTheMiddleOfItsWindow(FxRobot robot) {
    open((_, _, _) -> filing);
    var owner = stage.orElseThrow();
    var wizard =
        Window.getWindows().stream().filter(each -> !each.equals(owner)).findFirst().orElseThrow();
    assertEquals(owner.getX() + owner.getWidth() / 2, wizard.getX() + wizard.getWidth() / 2, 1);
    assertEquals(owner.getY() + owner.getHeight() / 2, wizard.getY() + wizard.getHeight() / 2, 1);
  }

  @Test
  void aFileFromTheChooserIsRead(FxRobot robot) {
    var asked = new ArrayList<Path>();
    open((file, _, _) -> {
      asked.add(file);
      return filing;
    });
    robot.clickOn("#import-choose-file");
    assertEquals(List.of(CHOSEN), asked);
  }

  @Test
  void theReviewShowsTotalsAsPrintedAndAsReadFirst(FxRobot robot) {
    open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    TableView<GroupTotal> totals = robot.lookup("#import-totals").queryTableView();
    var first = totals.getItems().getFirst();
    // The sum of the fixture's thirty values.
    assertEquals("Total investments", first.name());
    assertEquals(49_553_674, first.read().amount());
    assertEquals(first.read(), first.printed().orElseThrow());
    assertEquals(1 + 17, totals.getItems().size());
  }

  @Test
  void theReviewShowsChecksFindingsAndRowsOnRequest(FxRobot robot) {
    open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    robot.clickOn("Findings (1)");
    assertTrue(robot.lookup("findings of example.pdf").tryQuery().isPresent());
    robot.clickOn("Holdings (30)");
    assertTrue(robot.lookup("holdings of example.pdf").tryQuery().isPresent());
  }

  @Test
  void aProblemLeadsToTheCheckThatTellsMore(FxRobot robot) {
    var wrong = new BigDecimal("45959117");
    var read = new BigDecimal("45956117");
    var place = new Source(6, new Box(61, 568, 486, 8));
    var check =
        Check.of("Subtotal of California", Check.Unit.DOLLARS, wrong, read, BigDecimal.ZERO, place)
            .explained("The filing itself prints a wrong subtotal here.", List.of());
    open((_, _, _) ->
        new ImportedFiling(
            filing.file(), filing.contentHash(), filing.filing(), List.of(), List.of(check)));
    robot.clickOn("#import-sample");
    assertTrue(
        robot.lookup("The filing itself prints a wrong subtotal here.").tryQuery().isPresent());
    robot.clickOn("Subtotal of California");
    assertTrue(robot.lookup("checks of example.pdf").tryQuery().isPresent());
    assertEquals(List.of(check), led);
  }

  @Test
  void cancellingInTheMiddleStopsTheReadingAndLeavesNothing(FxRobot robot) throws Exception {
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    var wasCancelled = new AtomicBoolean();
    open(
        (_, _, progress) -> {
          progress.pageRead(3, 34, 21);
          reached.countDown();
          await(goOn);
          wasCancelled.set(progress.cancelled());
          stopped.countDown();
          return filing;
        },
        threads);
    robot.clickOn("#import-sample");
    await(reached);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Page 3 of 34", text(robot, "#import-pages"));
    assertEquals("21 rows so far", text(robot, "#import-rows"));
    robot.clickOn("Cancel");
    assertFalse(wizardIsOpen());
    goOn.countDown();
    await(stopped);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(wasCancelled.get());
    assertEquals(List.of(), added);
    assertFalse(wizardIsOpen());
  }

  @Test
  void anUnreadableFileIsExplainedAndAnotherCanBeChosen(FxRobot robot) {
    open((file, _, _) -> {
      if (file.equals(SAMPLE)) {
        throw Unreadable.because(Reason.NOT_A_PDF, "“sample.pdf” is not a PDF.");
      }
      return filing;
    });
    robot.clickOn("#import-sample");
    assertEquals("“sample.pdf” is not a PDF.", text(robot, "#import-fault"));
    robot.clickOn("Choose another file");
    robot.clickOn("#import-choose-file");
    robot.clickOn("Add 30 holdings");
    assertEquals(1, added.size());
  }

  @Test
  void aLockedFileOpensWithItsPassword(FxRobot robot) {
    open((_, password, _) -> {
      if (password.filter("sesame"::equals).isEmpty()) {
        throw Unreadable.because(Reason.PASSWORD, "The file is locked.");
      }
      return filing;
    });
    robot.clickOn("#import-sample");
    assertTrue(robot.lookup("Unlock and read").queryAs(Button.class).isDisabled());
    robot.clickOn("#import-password").write("barley");
    robot.clickOn("Unlock and read");
    assertTrue(robot.lookup("That password does not open the file.").tryQuery().isPresent());
    assertEquals("", robot.lookup("#import-password").queryAs(PasswordField.class).getText());
    robot.clickOn("#import-password").write("sesame");
    robot.clickOn("Unlock and read");
    robot.clickOn("Add 30 holdings");
    assertEquals(List.of(new Addition(filing, Optional.of("sesame"))), added);
  }

  @Test
  void oneOfSeveralFundsIsChosen(FxRobot robot) {
    open((_, _, _) -> TwoFunds.filing());
    robot.clickOn("#import-sample");
    robot.clickOn("Example Long-Term Municipal Income Fund");
    robot.clickOn("Review the chosen funds");
    var holdings = TwoFunds.second().holdings().size();
    robot.clickOn("Add " + holdings + " holdings");
    assertEquals(List.of(TwoFunds.second()), added.getFirst().filing().filing().schedules());
  }

  @Test
  void theTotalOfEachFundStandsAboveItsGroups(FxRobot robot) {
    open((_, _, _) -> TwoFunds.filing());
    robot.clickOn("#import-sample");
    robot.clickOn("Review the chosen funds");
    TableView<GroupTotal> totals = robot.lookup("#import-totals").queryTableView();
    var names = totals.getItems().stream().map(GroupTotal::name).toList();
    for (var fund : TwoFunds.filing().filing().schedules()) {
      var at = names.indexOf(fund.fund());
      assertEquals(fund.groups().getFirst().name(), names.get(at + 1));
    }
  }

  @Test
  void aFilingToCompareWithIsNotSaidToBeAdded(FxRobot robot) {
    open((_, _, _) -> filing, Jobs.on(Runnable::run, Runnable::run), Purpose.COMPARE);
    robot.clickOn("#import-sample");
    robot.clickOn("Compare with 30 holdings");
    assertEquals(List.of(new Addition(filing, Optional.empty())), added);
  }

  @Test
  void theFirstPageIsReadyToChooseAFileWithTheKeys(FxRobot robot) {
    open((_, _, _) -> filing);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertEquals(
        "Everything ties: 17 of 17 groups and every other printed total",
        text(robot, "#import-verdict"));
  }

  @Test
  void enterWhileAFileIsReadDoesNotCancel(FxRobot robot) {
    open((_, _, _) -> filing, Jobs.on(_ -> {}, Runnable::run));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#import-pages").tryQuery().isPresent());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertTrue(wizardIsOpen());
  }

  @Test
  void leavingTheReviewAddsNothing(FxRobot robot) {
    open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    robot.clickOn("Cancel");
    assertEquals(List.of(), added);
    assertFalse(wizardIsOpen());
  }

  private void open(FilingImport reader) {
    open(reader, Jobs.on(Runnable::run, Runnable::run));
  }

  private void open(FilingImport reader, Jobs jobs) {
    open(reader, jobs, Purpose.OPEN);
  }

  private void open(FilingImport reader, Jobs jobs, Purpose purpose) {
    Executor window = Platform::runLater;
    var model =
        new ImportModel(
            reader,
            jobs,
            window,
            added::add,
            fault -> {
              throw new AssertionError(fault);
            });
    var offers = new ImportOffers(new OneFile(CHOSEN), List.of(), Optional.of(SAMPLE));
    var views =
        new ReviewViews(
            found -> new Led<>(new Label("checks of " + found.file()), led::add),
            found -> new Led<>(new Label("findings of " + found.file()), led::add),
            found -> new Label("holdings of " + found.file()));
    Platform.runLater(
        () -> new ImportWizard(model, offers, views, purpose).show(stage.orElseThrow()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean wizardIsOpen() {
    WaitForAsyncUtils.waitForFxEvents();
    return Window.getWindows().stream().filter(Window::isShowing).count() > 1;
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
