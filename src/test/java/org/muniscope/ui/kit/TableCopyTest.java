package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows of a small table as other programs get them. */
@ExtendWith(ApplicationExtension.class)
final class TableCopyTest {
  private record Tally(String state, int bonds) {}

  private final List<Column<Tally, ?>> columns =
      List.of(
          Column.words("state", "State", 8, row -> Optional.of(row.state())),
          Column.figures(
              "bonds",
              "Bonds",
              4,
              row -> Optional.of(row.bonds()),
              String::valueOf,
              String::valueOf));

  @Start
  void start(Stage stage) {
    var table = new ColumnTable<>(columns);
    table.setId("tallies");
    table.getItems().setAll(new Tally("Alabama", 2), new Tally("Alaska", 1), new Tally("Ohio", 3));
    stage.setScene(new Scene(table, 300, 200));
    stage.show();
  }

  @Test
  void theKeysCopyRowsAndWithShiftTheirHeads(FxRobot robot) {
    robot.clickOn("Alaska");
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    assertEquals("Alaska\t1", copied());
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals("State\tBonds\nAlaska\t1", copied());
  }

  @Test
  void theMenuCopiesWhatIsSelected(FxRobot robot) {
    ColumnTable<?> table = robot.lookup("#tallies").queryAs(ColumnTable.class);
    var items = table.getContextMenu().getItems();
    assertTrue(items.stream().allMatch(MenuItem::isDisable));
    robot.interact(() -> {
      table.getSelectionModel().selectRange(1, 3);
      items.getLast().fire();
    });
    assertEquals("State\tBonds\nAlaska\t1\nOhio\t3", copied());
  }

  private static String copied() {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()));
  }
}
