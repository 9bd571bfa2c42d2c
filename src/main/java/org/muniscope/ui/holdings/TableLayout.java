package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;

/** The order, widths and visibility of a table's columns as one line of text, and back. */
final class TableLayout {
  private TableLayout() {}

  /**
   * A line such as {@code group:110 -page:50}: in order, hidden ones with a minus, a width of 0
   * where nobody chose one and the column is as wide as the filing asks for.
   *
   * @param before an older line; what it says of columns that this table lacks is kept
   */
  static String text(HoldingsTable table, String before) {
    var now = table.getColumns().stream().map(column -> entry(table, column)).toList();
    var ids = table.getColumns().stream().map(TableColumn::getId).collect(Collectors.toSet());
    var absent = entries(before).filter(entry -> !ids.contains(id(entry)));
    return Stream.concat(now.stream(), absent).collect(Collectors.joining(" "));
  }

  /** Lays the columns out as remembered; those that were not there then stay where they are. */
  static void apply(String text, HoldingsTable table) {
    var byId = new HashMap<String, TableColumn<HoldingRow, ?>>();
    table.getColumns().forEach(column -> byId.put(column.getId(), column));
    var ordered = new ArrayList<TableColumn<HoldingRow, ?>>();
    entries(text).forEach(entry -> apply(entry, table.scale(), byId, ordered));
    for (var i = 0; i < table.getColumns().size(); i++) {
      var column = table.getColumns().get(i);
      if (byId.containsKey(column.getId())) {
        ordered.add(Math.min(i, ordered.size()), column);
      }
    }
    table.getColumns().setAll(List.copyOf(ordered));
  }

  private static void apply(
      String entry,
      double scale,
      Map<String, TableColumn<HoldingRow, ?>> byId,
      List<TableColumn<HoldingRow, ?>> ordered) {
    var column = byId.remove(id(entry));
    if (column != null) {
      var width = Double.parseDouble(entry.substring(entry.indexOf(':') + 1));
      column.setVisible(!entry.startsWith("-"));
      if (width > 0) {
        column.setPrefWidth(width * scale);
      }
      ordered.add(column);
    }
  }

  private static String entry(HoldingsTable table, TableColumn<HoldingRow, ?> column) {
    var hidden = column.isVisible() ? "" : "-";
    var width = table.isSized(column) ? column.getWidth() / table.scale() : 0;
    return String.format(Locale.ROOT, "%s%s:%.0f", hidden, column.getId(), width);
  }

  private static Stream<String> entries(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(each -> each.matches("-?[a-z]+:\\d{1,4}"));
  }

  private static String id(String entry) {
    return entry.substring(entry.startsWith("-") ? 1 : 0, entry.indexOf(':'));
  }
}
