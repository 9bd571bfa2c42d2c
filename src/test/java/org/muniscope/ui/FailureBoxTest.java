package org.muniscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.ui.kit.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A fault of the program's own is told in words, with a report that can be copied. */
@ExtendWith(ApplicationExtension.class)
final class FailureBoxTest {
  private final List<FailureBox> boxes = new ArrayList<>();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Label("the window"), 900, 700));
    stage.show();
    boxes.add(new FailureBox(stage));
  }

  @Test
  void theReportNamesTheFaultAndIsCopied(FxRobot robot) {
    Platform.runLater(() -> boxes.getFirst().show(new IllegalStateException("a mistake of ours")));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(Messages.text("failure.box.copy"));
    var copied = onWindowThread(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.matches("(?s)Muniscope[^\n]*, Java .*"), copied);
    assertTrue(copied.contains("IllegalStateException: a mistake of ours"), copied);
    assertTrue(copied.contains(FailureBoxTest.class.getName()), copied);
  }

  @Test
  void furtherFaultsAreNotHeapedUponTheFirst(FxRobot robot) {
    Platform.runLater(() -> boxes.getFirst().show(new IllegalStateException("the first")));
    Platform.runLater(() -> boxes.getFirst().show(new IllegalStateException("the second")));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(2, onWindowThread(() -> Window.getWindows().size()));
    assertEquals(
        0, robot.lookup((TextArea area) -> area.getText().contains("second")).queryAll().size());
    robot.clickOn(Messages.text("failure.box.copy"));
    assertEquals(2, onWindowThread(() -> Window.getWindows().size()), "it can be read on");
    robot.type(KeyCode.ESCAPE);
    assertEquals(1, onWindowThread(() -> Window.getWindows().size()));
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
