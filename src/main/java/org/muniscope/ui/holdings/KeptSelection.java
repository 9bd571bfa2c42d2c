package org.muniscope.ui.holdings;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableView;

/** Keeps the selected rows selected when they are ordered or filtered anew and are still shown. */
final class KeptSelection {
  private final TableView<HoldingRow> table;
  private final HoldingsModel model;
  private List<HoldingRow> chosen = List.of();

  private KeptSelection(TableView<HoldingRow> table, HoldingsModel model) {
    this.table = table;
    this.model = model;
  }

  static void of(TableView<HoldingRow> table, HoldingsModel model) {
    var kept = new KeptSelection(table, model);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((InvalidationListener) _ -> kept.remember());
    table.getItems().addListener((InvalidationListener) _ -> kept.restore());
  }

  private void remember() {
    if (!model.isReplacing()) {
      chosen =
          table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }
  }

  private void restore() {
    if (chosen.isEmpty()) {
      return;
    }
    var wanted = new HashMap<Integer, HoldingRow>();
    chosen.forEach(row -> wanted.put(row.number(), row));
    var rows = table.getItems();
    var places =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).equals(wanted.get(rows.get(i).number())))
            .toArray();
    table.getSelectionModel().clearSelection();
    if (places.length > 0) {
      table.getSelectionModel().selectIndices(places[0], places);
    }
  }
}
