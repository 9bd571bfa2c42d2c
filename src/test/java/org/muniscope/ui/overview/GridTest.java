package org.muniscope.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Equal columns that cut nothing. */
@ExtendWith(ApplicationExtension.class)
final class GridTest {
  private final Region first = new Region();
  private final Region second = new Region();
  private final Grid grid = new Grid(100, 10, first, second);

  @Test
  void membersStandSideBySideWhereTheyHaveRoom(FxRobot robot) {
    layOut(robot);
    assertEquals(0, second.getLayoutY());
    assertEquals(155, second.getLayoutX());
  }

  @Test
  void aMemberThatNeedsMoreThanItsColumnStandsInARowOfItsOwn(FxRobot robot) {
    first.setMinWidth(200);
    layOut(robot);
    assertEquals(0, second.getLayoutX());
    assertEquals(60, second.getLayoutY());
  }

  @Test
  void membersStandInFewerColumnsWhereTheyWouldBeMostlyBlank(FxRobot robot) {
    layOut(robot);
    robot.interact(() -> {
      grid.resize(300, 160);
      grid.layout();
    });
    assertEquals(0, second.getLayoutX());
    // Two rows of 50, a gap of 10, and the spare 50 halved.
    assertEquals(85, second.getLayoutY());
  }

  private void layOut(FxRobot robot) {
    first.setPrefHeight(50);
    second.setPrefHeight(50);
    robot.interact(() -> {
      grid.resize(300, grid.prefHeight(300));
      grid.layout();
    });
  }
}
