package com.sun.glass.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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
}
