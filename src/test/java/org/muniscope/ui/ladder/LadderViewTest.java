package org.muniscope.ui.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.fixture.Pictures;
import org.muniscope.fixture.Schedule2012;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The way down from a bar to the bonds, and back. */
@ExtendWith(ApplicationExtension.class)
final class LadderViewTest {
  private final SimpleObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final AtomicInteger shown = new AtomicInteger();

  @Start
  void show(Stage stage) {
    var portfolio = new SimpleObjectProperty<>(Schedule2012.portfolio());
    var view =
        new LadderView(
            new LadderModel(portfolio, filter), shown::incrementAndGet, Pictures.nowhere());
    stage.setScene(new Scene(view, 1100, 720));
    stage.show();
  }

  @Test
  void leadsFromABarToItsBondsAndBack(FxRobot robot) {
    robot.clickOn(bar(robot, "2036"));
    assertEquals(List.of("2036"), labels());
    assertEquals(1, shown.get());
    var narrowed = filter.get().apply(Schedule2012.holdings());
    // $25,150,000 is the longest rung of the filing
    assertEquals(25_150_000, narrowed.stream().mapToLong(each -> each.principal().amount()).sum());
    robot.interact(() -> filter.set(filter.get().withoutLast()));
    assertEquals(40, bars(robot).size());
  }

  @Test
  void standsStillWhereNothingFallsDue(FxRobot robot) {
    robot.clickOn(bar(robot, "2018"));
    assertEquals(List.of(), labels());
  }

  @Test
  void goesFromBarToBarByKeyboard(FxRobot robot) {
    var first = bar(robot, "On demand");
    robot.interact(first::requestFocus);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertTrue(bar(robot, "2016").isFocused(), "2015 is a gap");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("2016"), labels());
  }

  @Test
  void tellsAllOfABar(FxRobot robot) {
    assertEquals(
        "2016, 3 bonds, Principal $700,000, Value $802,571, Average coupon 6.07%,"
            + " Pre-refunded: date of the call: $25,000, Date of a put or call: $265,000",
        bar(robot, "2016").getAccessibleText());
  }

  @Test
  void showsTheSameAsATable(FxRobot robot) {
    robot.clickOn("Table");
    TableView<?> table = robot.lookup(".table-view").query();
    assertTrue(table.isVisible());
    assertEquals(35, table.getItems().size());
    TableCell<?, ?> cell =
        robot.lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
            .filter(each -> "2012".equals(each.getText()))
            .findFirst()
            .orElseThrow();
    robot.clickOn(cell);
    assertEquals(List.of("2012"), labels());
  }

  @Test
  void saysWhatItShows(FxRobot robot) {
    assertEquals(
        "Maturity ladder: principal by year, 190 bonds. From 2012 to 2050. The largest amount:"
            + " 2036, $25,150,000.",
        robot.lookup(".ladder-chart").query().getAccessibleText());
  }

  private List<String> labels() {
    return filter.get().criteria().stream().map(Criterion::label).toList();
  }

  private static LadderBar bar(FxRobot robot, String name) {
    return bars(robot).stream()
        .filter(each -> each.bar().rung().title().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<LadderBar> bars(FxRobot robot) {
    return List.copyOf(robot.lookup(".ladder-bar").<LadderBar>queryAll());
  }
}
