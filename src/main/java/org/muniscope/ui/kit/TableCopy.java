package org.muniscope.ui.kit;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** Takes the selected rows of a small table to other programs: by the usual keys, or its menu. */
public final class TableCopy {
  private TableCopy() {}

  static void offer(ColumnTable<?> table) {
    table.setContextMenu(new ContextMenu(items(table).toArray(MenuItem[]::new)));
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (Copying.KEYS.match(key) || Copying.KEYS_WITH_HEADS.match(key)) {
            copy(table, Copying.KEYS_WITH_HEADS.match(key));
            key.consume();
          }
        });
  }

  /** The items of a menu, for a table that offers more in it. */
  public static List<MenuItem> items(ColumnTable<?> table) {
    var rows = item(Messages.text("table.menu.copy"), () -> copy(table, false));
    var heads = item(Messages.text("table.menu.heads"), () -> copy(table, true));
    var nothing = table.getSelectionModel().selectedItemProperty().isNull();
    rows.disableProperty().bind(nothing);
    heads.disableProperty().bind(nothing);
    return List.of(rows, heads);
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static void copy(ColumnTable<?> table, boolean withHeads) {
    if (!table.getSelectionModel().isEmpty()) {
      var rows = table.selectionText();
      Copying.put(withHeads ? table.headText() + "\n" + rows : rows);
    }
  }
}
