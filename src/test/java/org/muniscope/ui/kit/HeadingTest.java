package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The head of a view in windows of several widths. */
@ExtendWith(ApplicationExtension.class)
final class HeadingTest {
  private final Region words = new Region();
  private final Region first = new Region();
  private final Region second = new Region();
  private final Heading heading = new Heading(words, first, second);

  @Test
  void toolsStandBesideTheWordsWhereThereIsRoom(FxRobot robot) {
    layOut(robot, 800);
    assertEquals(first.getLayoutY(), second.getLayoutY());
    assertTrue(words.getLayoutX() + words.getWidth() <= first.getLayoutX());
    assertEquals(800, second.getLayoutX() + second.getWidth());
  }

  @Test
  void toolsStandBelowTheWordsWhereTheWindowIsSmall(FxRobot robot) {
    layOut(robot, 400);
    assertTrue(words.getLayoutY() + words.getHeight() <= first.getLayoutY());
    assertEquals(0, first.getLayoutX());
    assertEquals(400, words.getWidth());
  }

  @Test
  void toolsFollowInLinesWhereNotEvenTheyHaveRoom(FxRobot robot) {
    layOut(robot, 200);
    assertTrue(first.getLayoutY() + first.getHeight() <= second.getLayoutY());
    assertTrue(second.getLayoutX() + second.getWidth() <= 200);
    assertEquals(heading.getHeight(), second.getLayoutY() + second.getHeight());
  }

  private void layOut(FxRobot robot, double width) {
    words.setPrefSize(500, 20);
    first.setPrefSize(140, 30);
    second.setPrefSize(140, 30);
    robot.interact(() -> {
      heading.resize(width, heading.prefHeight(width));
      heading.layout();
    });
  }
}
