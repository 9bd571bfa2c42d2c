package org.muniscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files that later starts hand over are opened one at a time, and none is lost. */
@ExtendWith(ApplicationExtension.class)
final class ReceptionTest {
  private static final Path FIRST = Path.of("first.pdf");
  private static final Path SECOND = Path.of("second.pdf");

  private final List<Path> opened = new ArrayList<>();
  private final List<Stage> dialogs = new ArrayList<>();
  private final List<Stage> windows = new ArrayList<>();
  private final List<Reception> receptions = new ArrayList<>();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Label("the window")));
    stage.show();
    windows.add(stage);
    receptions.add(new Reception(stage, this::open));
  }

  @Test
  void aFileOpensAtOnceWhenNoDialogIsThere(FxRobot robot) {
    arrive(robot, FIRST);
    assertEquals(List.of(FIRST), opened);
  }

  @Test
  void aFileWaitsUntilTheDialogIsGone(FxRobot robot) {
    arrive(robot, FIRST);
    arrive(robot, SECOND);
    assertEquals(List.of(FIRST), opened);
    robot.interact(() -> dialogs.getFirst().hide());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(FIRST, SECOND), opened);
    robot.interact(() -> dialogs.getLast().hide());
  }

  @Test
  void aStartWithoutAFileBringsTheWindowUpAndOpensNothing(FxRobot robot) {
    var window = windows.getFirst();
    robot.interact(() -> window.setIconified(true));
    robot.interact(() -> receptions.getFirst().arrived(Optional.empty()));
    assertFalse(window.isIconified());
    assertEquals(List.of(), opened);
  }

  private void arrive(FxRobot robot, Path file) {
    robot.interact(() -> receptions.getFirst().arrived(Optional.of(file)));
  }

  private void open(Path file) {
    opened.add(file);
    var dialog = new Stage();
    dialog.setScene(new Scene(new Label("the wizard")));
    dialog.show();
    dialogs.add(dialog);
  }
}
