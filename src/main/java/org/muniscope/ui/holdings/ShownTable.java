package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.ui.kit.Column;

/**
 * The table as it is shown at a moment.
 *
 * @param columns in the order shown
 * @param rows in the order shown
 */
public record ShownTable(List<Column<HoldingRow, ?>> columns, List<HoldingRow> rows) {
  public ShownTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same with the pages of the lines, where they are not shown. */
  ShownTable withPages() {
    if (columns.stream().anyMatch(each -> each.id().equals(HoldingColumns.PAGE))) {
      return this;
    }
    var more = new ArrayList<>(columns);
    more.add(HoldingColumns.page());
    return new ShownTable(more, rows);
  }

  List<String> heads() {
    return columns.stream().map(Column::title).toList();
  }

  List<List<String>> cells() {
    return rows.stream().map(this::cells).toList();
  }

  private List<String> cells(HoldingRow row) {
    return columns.stream().map(column -> column.copied(row)).toList();
  }
}
