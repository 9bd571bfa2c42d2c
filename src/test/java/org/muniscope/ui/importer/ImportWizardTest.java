package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling.Reason;
import org.muniscope.fixture.Filings;
import org.muniscope.ui.kit.Jobs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person walks through the wizard with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
final class ImportWizardTest {
  private static final long SECONDS = 20;

  private final Jobs threads = Jobs.inBackground();
  private final ImportedFiling filing = Filings.thirtyBonds();
  private final OpenWizard wizard = new OpenWizard();

  @Start
  void start(Stage owner) {
    wizard.start(owner);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    threads.close();
  }

  @Test
  void theSampleIsReadReviewedAndAdded(FxRobot robot) {
    wizard.open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    assertEquals(
        "Everything ties: 17 of 17 groups and every other printed total",
        OpenWizard.text(robot, "#import-verdict"));
    assertEquals(List.of(), wizard.added());
    robot.clickOn("Add 30 holdings");
    assertEquals(List.of(new Addition(filing, Optional.empty())), wizard.added());
    assertFalse(wizard.isOpen());
  }

  @Test
  void theWizardStandsInTheMiddleOfItsWindow(FxRobot robot) {
    wizard.open((_, _, _) -> filing);
    var owner = wizard.owner();
    var wizard =
        Window.getWindows().stream().filter(each -> !each.equals(owner)).findFirst().orElseThrow();
    assertEquals(owner.getX() + owner.getWidth() / 2, wizard.getX() + wizard.getWidth() / 2, 1);
    assertEquals(owner.getY() + owner.getHeight() / 2, wizard.getY() + wizard.getHeight() / 2, 1);
  }

  @Test
  void aFileFromTheChooserIsRead(FxRobot robot) {
    var asked = new ArrayList<Path>();
    wizard.open((file, _, _) -> {
      asked.add(file);
      return filing;
    });
    robot.clickOn("#import-choose-file");
    assertEquals(List.of(OpenWizard.CHOSEN), asked);
  }

  @Test
  void cancellingInTheMiddleStopsTheReadingAndLeavesNothing(FxRobot robot) throws Exception {
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    var wasCancelled = new AtomicBoolean();
    wizard.open(
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
    assertEquals("Page 3 of 34", OpenWizard.text(robot, "#import-pages"));
    assertEquals("21 rows so far", OpenWizard.text(robot, "#import-rows"));
    robot.clickOn("Cancel");
    assertFalse(wizard.isOpen());
    goOn.countDown();
    await(stopped);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(wasCancelled.get());
    assertEquals(List.of(), wizard.added());
    assertFalse(wizard.isOpen());
  }

  @Test
  void anUnreadableFileIsExplainedAndAnotherCanBeChosen(FxRobot robot) {
    wizard.open((file, _, _) -> {
      if (file.equals(OpenWizard.SAMPLE)) {
        throw Unreadable.because(Reason.NOT_A_PDF, "“sample.pdf” is not a PDF.");
      }
      return filing;
    });
    robot.clickOn("#import-sample");
    assertEquals("“sample.pdf” is not a PDF.", OpenWizard.text(robot, "#import-fault"));
    robot.clickOn("Choose another file");
    robot.clickOn("#import-choose-file");
    robot.clickOn("Add 30 holdings");
    assertEquals(1, wizard.added().size());
  }

  @Test
  void aLockedFileOpensWithItsPassword(FxRobot robot) {
    wizard.open((_, password, _) -> {
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
    assertEquals(List.of(new Addition(filing, Optional.of("sesame"))), wizard.added());
  }

  @Test
  void oneOfSeveralFundsIsChosen(FxRobot robot) {
    wizard.open((_, _, _) -> TwoFunds.filing());
    robot.clickOn("#import-sample");
    robot.clickOn("Example Long-Term Municipal Income Fund");
    robot.clickOn("Review the chosen funds");
    var holdings = TwoFunds.second().holdings().size();
    robot.clickOn("Add " + holdings + " holdings");
    assertEquals(
        List.of(TwoFunds.second()), wizard.added().getFirst().filing().filing().schedules());
  }

  @Test
  void theFirstPageIsReadyToChooseAFileWithTheKeys(FxRobot robot) {
    wizard.open((_, _, _) -> filing);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertEquals(
        "Everything ties: 17 of 17 groups and every other printed total",
        OpenWizard.text(robot, "#import-verdict"));
  }

  @Test
  void enterWhileAFileIsReadDoesNotCancel(FxRobot robot) {
    wizard.open((_, _, _) -> filing, Jobs.on(_ -> {}, Runnable::run));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#import-pages").tryQuery().isPresent());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertTrue(wizard.isOpen());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
