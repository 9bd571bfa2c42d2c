package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rows that are clicked twice. */
@ExtendWith(ApplicationExtension.class)
final class RowPressTest {
  private final List<String> opened = new ArrayList<>();

  @Start
  void start(Stage stage) {
    var table = new ColumnTable<String>(List.of(Column.words("name", "Issuer", 20, Optional::of)));
    table.getItems().setAll("Marlow", "Tolland");
    RowPress.twice(table, () -> opened.add(table.getSelectionModel().getSelectedItem()));
    stage.setScene(new Scene(table, 400, 200));
    stage.show();
  }

  @Test
  void twoClicksOpenTheRow(FxRobot robot) {
    robot.doubleClickOn("Tolland");
    assertEquals(List.of("Tolland"), opened);
  }

  @Test
  void twoClicksOfTheSecondButtonOpenNothing(FxRobot robot) {
    robot.doubleClickOn("Tolland", MouseButton.SECONDARY);
    assertEquals(List.of(), opened);
  }

  @Test
  void twoClicksOnTheHeadOpenNothing(FxRobot robot) {
    robot.clickOn("Tolland").doubleClickOn("Issuer");
    assertEquals(List.of(), opened);
  }
}
