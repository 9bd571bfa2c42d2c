package com.sun.glass.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tests' screen behaves as a real one where the program's tests rely on it. */
@ExtendWith(ApplicationExtension.class)
final class TestPlatformTest {
  private TableView<Integer> table;

  @Start
  void show(Stage stage) {
    table = new TableView<>();
    var column = new TableColumn<Integer, Integer>("Par");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setPrefWidth(200);
    table.getColumns().add(column);
    table.setItems(FXCollections.observableArrayList(3, 1, 2));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    stage.setScene(new Scene(table, 1280, 800));
    stage.sizeToScene(); // another test may have left the stage smaller
    stage.show();
  }

  @Test
  void windowIsAsLargeAsAskedForOnTheLargerScreen() {
    assertEquals(1280, table.getScene().getWidth());
    assertEquals(800, table.getScene().getHeight());
  }

  @Test
  void tableSortsWhenItsHeaderIsClicked(FxRobot robot) {
    robot.clickOn("Par");
    assertEquals(List.of(1, 2, 3), List.copyOf(table.getItems()));
  }

  @Test
  void rowsAreAddedToTheSelectionWhileControlIsHeld(FxRobot robot) {
    robot.clickOn("3").press(KeyCode.CONTROL).clickOn("2").release(KeyCode.CONTROL);
    assertEquals(List.of(0, 2), List.copyOf(table.getSelectionModel().getSelectedIndices()));
  }

  @Test
  void columnGrowsWhenItsEdgeIsDragged(FxRobot robot) {
    var header = robot.lookup("Par").queryLabeled().getParent();
    var edge = header.localToScreen(header.getBoundsInLocal());
    robot
        .moveTo(edge.getMaxX() - 1, edge.getCenterY())
        .press(MouseButton.PRIMARY)
        .moveBy(60, 0)
        .release(MouseButton.PRIMARY);
    assertEquals(260, table.getColumns().getFirst().getWidth(), 5);
  }

  @Test
  void rowsMoveWhenTheWheelTurns(FxRobot robot) {
    robot.interact(() -> {
      for (var each = 0; each < 200; each++) {
        table.getItems().add(100 + each);
      }
    });
    var bar = robot.lookup(".scroll-bar:vertical").queryAs(ScrollBar.class);
    assertEquals(0, bar.getValue());
    robot.moveTo("100").scroll(5, VerticalDirection.DOWN);
    assertNotEquals(0, bar.getValue());
  }
}
