package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
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
}
