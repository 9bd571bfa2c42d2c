package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.export.Drawing;
import org.muniscope.export.Drawing.Step;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What stands in a scene becomes lines, areas and words at the same place. */
@ExtendWith(ApplicationExtension.class)
final class TracingTest {
  @Test
  void anAreaStandsWhereItsNodeStands(FxRobot robot) {
    var box = new Rectangle(10, 20, Color.web("#2266cc"));
    box.setTranslateX(5);
    var area = (Drawing.Area) marks(robot, new Group(box)).getFirst();
    assertEquals(new Step.Move(5, 0), area.outline().getFirst());
    assertEquals(0x2266cc, area.fill().orElseThrow().rgb());
  }

  @Test
  void aQuarterOfAPieEndsAtItsMiddle(FxRobot robot) {
    var slice = new Arc(50, 50, 40, 40, 0, 90);
    slice.setType(ArcType.ROUND);
    var outline = ((Drawing.Area) marks(robot, new Group(slice)).getFirst()).outline();
    assertEquals(new Step.Move(50, 50), outline.getFirst());
    assertEquals(new Step.Line(90, 50), outline.get(1));
    var curve = (Step.Curve) outline.get(2);
    assertEquals(50, curve.x(), 0.001);
    assertEquals(10, curve.y(), 0.001);
  }

  @Test
  void alignedLinesKeepTheirPlaces(FxRobot robot) {
    var text = new Text("Long enough\nshort");
    text.setX(30);
    text.setY(40);
    text.setTextAlignment(TextAlignment.RIGHT);
    var lines = marks(robot, new Group(text)).stream().map(each -> (Drawing.Words) each).toList();
    assertEquals(List.of("Long enough", "short"), lines.stream().map(Drawing.Words::text).toList());
    var first = lines.getFirst();
    var second = lines.getLast();
    assertEquals(30, first.x(), 0.5);
    assertEquals(40, first.baseline(), 0.5);
    assertEquals(first.x() + first.width(), second.x() + second.width(), 0.5);
    assertTrue(second.baseline() > first.baseline() + 8);
  }

  @Test
  void whatCannotBeSeenIsLeftOut(FxRobot robot) {
    var hidden = new Rectangle(10, 10);
    hidden.setVisible(false);
    var clear = new Rectangle(10, 10, Color.TRANSPARENT);
    assertEquals(List.of(), marks(robot, new Group(hidden, clear, new Text(" "))));
  }

  private static List<Drawing.Mark> marks(FxRobot robot, Group group) {
    var marks = new ArrayList<Drawing.Mark>();
    robot.interact(() -> {
      new Scene(group, 200, 200).getRoot().layout();
      marks.addAll(Tracing.of(group));
    });
    return marks;
  }
}
