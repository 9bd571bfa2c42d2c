package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Figures of a small table are never cut. */
@ExtendWith(ApplicationExtension.class)
final class ColumnTableTest {
  private static final long BILLIONS = 16_477_498_833L;

  @Start
  void start(Stage stage) {
    var table =
        new ColumnTable<Long>(
            List.of(
                Column.figures(
                    "value", "Value", 4, Optional::of, Figures::count, String::valueOf)));
    table.setId("figures");
    stage.setScene(new Scene(table, 400, 200));
    stage.show();
  }

  @Test
  void aColumnIsWidenedForItsLongestFigure(FxRobot robot) {
    ColumnTable<Long> table = robot.lookup("#figures").query();
    robot.interact(() -> {
      table.getItems().setAll(1L, BILLIONS);
      table.fitFigures();
    });
    var words = new Text("16,477,498,833").getLayoutBounds().getWidth();
    assertTrue(table.getColumns().getFirst().getWidth() > words);
  }

  @Test
  void aColumnOfWordsTakesTheRoomThatTheOthersLeave(FxRobot robot) {
    var table = twoColumns();
    table.letGrow("name", 10);
    robot.interact(() -> robot.lookup("#figures").query().getScene().setRoot(table));
    var words = table.getColumns().getFirst().getWidth();
    // The window is 400 pixels wide, eight em of 14 pixels belong to the figures.
    assertTrue(words > 250 && words < 400 - 112, String.valueOf(words));
  }

  @Test
  void noHeadIsCut(FxRobot robot) {
    var heads = List.of("% of total\ninvestments", "Bonds");
    var narrow =
        new ColumnTable<Long>(
            heads.stream()
                .<Column<Long, ?>>map(head -> Column.words(head, head, 2, _ -> Optional.of("9")))
                .toList());
    robot.interact(() -> robot.lookup("#figures").query().getScene().setRoot(narrow));
    assertEquals(
        heads,
        robot.lookup(".column-header .label .text").<Text>queryAll().stream()
            .map(Text::getText)
            .toList());
  }

  @Test
  void aColumnThatGrowsIsNeverNarrowerThanItMayBe(FxRobot robot) {
    var table = twoColumns();
    table.letGrow("name", 30);
    robot.interact(() -> robot.lookup("#figures").query().getScene().setRoot(table));
    assertEquals(30 * 14, table.getColumns().getFirst().getWidth());
  }

  @Test
  void columnsThatShareAWidthShareItAsBeforeWhenWordsGrowAndShrink(FxRobot robot) {
    var table = twoColumns();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().getLast().setMinWidth(table.getColumns().getLast().getPrefWidth());
    robot.interact(() -> robot.lookup("#figures").query().getScene().setRoot(table));
    for (var size : List.of("28px", "14px")) {
      robot.interact(() -> table.setStyle("-fx-font-size: " + size + ";"));
    }
    // Ten em of 14 pixels.
    assertEquals(140, table.getColumns().getFirst().getPrefWidth());
  }

  private static ColumnTable<Long> twoColumns() {
    var name = Column.words("name", "Name", 10, (Long each) -> Optional.of(each.toString()));
    var value =
        Column.figures(
            "value", "Value", 8, (Long each) -> Optional.of(each), Figures::count, String::valueOf);
    return new ColumnTable<>(List.of(name, value));
  }
}
