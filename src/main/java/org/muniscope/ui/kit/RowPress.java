package org.muniscope.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Lets the rows of a table be pressed as a button is: by a click, or by Enter when selected. */
public final class RowPress {
  private RowPress() {}

  /** Runs the action with what the row that is pressed shows. */
  public static <R> void on(ColumnTable<R> table, Consumer<R> action) {
    on(table, action, _ -> {});
  }

  /**
   * The same where rows have more than their cells.
   *
   * @param dress gives a new row what else it has, such as a tooltip
   */
  public static <R> void on(ColumnTable<R> table, Consumer<R> action, Consumer<TableRow<R>> dress) {
    table.setRowFactory(_ -> {
      var row = row(action);
      dress.accept(row);
      return row;
    });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            table.getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(action);
          }
        });
  }

  /**
   * Runs the action when a row is clicked twice, which selects it; the head of the table is none.
   */
  public static <R> void twice(TableView<R> table, Runnable action) {
    table.setRowFactory(_ -> {
      var row = new TableRow<R>();
      row.setOnMouseClicked(click -> {
        if (click.getButton() == MouseButton.PRIMARY
            && click.getClickCount() == 2
            && !row.isEmpty()) {
          action.run();
        }
      });
      return row;
    });
  }

  /** The second button of the mouse asks for the menu of the row. */
  private static <R> TableRow<R> row(Consumer<R> action) {
    var row = new TableRow<R>();
    row.getStyleClass().add("chart-row");
    row.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
        action.accept(row.getItem());
      }
    });
    return row;
  }
}
