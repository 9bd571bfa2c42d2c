package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Chart and list in windows of two widths. */
@ExtendWith(ApplicationExtension.class)
final class ChartAndListTest {
  private final Region chart = new Region();
  private final Region list = new Region();
  private final ChartAndList both = new ChartAndList(chart, list);

  @Test
  void theListStandsBesideTheChartWhereThereIsRoom(FxRobot robot) {
    layOut(robot, 1000);
    assertEquals(0, list.getLayoutY());
    assertEquals(1000, list.getLayoutX() + list.getWidth());
    assertTrue(chart.getWidth() < list.getLayoutX());
  }

  @Test
  void theListStandsBelowTheChartWhereTheWindowIsSmall(FxRobot robot) {
    layOut(robot, 600);
    assertEquals(0, list.getLayoutX());
    assertEquals(600, list.getWidth());
    assertTrue(chart.getHeight() >= 300);
    assertTrue(list.getLayoutY() > chart.getHeight());
  }

  private void layOut(FxRobot robot, double width) {
    chart.setMinSize(330, 300);
    robot.interact(() -> {
      both.resize(width, both.minHeight(width));
      both.layout();
    });
  }
}
