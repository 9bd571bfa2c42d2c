package org.muniscope.export;

import java.util.List;
import java.util.function.Function;

/**
 * Rows under named columns, for CSV and for a sheet of a workbook.
 *
 * @param name what the rows are
 * @param columns heads
 * @param rows cells in the order of the columns
 */
record Table(String name, List<String> columns, List<List<Cell>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column of a table in the making.
   *
   * @param <R> what a row is made from
   * @param name its head
   * @param cell what it takes from a row
   */
  record Column<R>(String name, Function<R, Cell> cell) {}

  /** The rows as CSV writes them. */
  List<List<String>> texts() {
    return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  static <R> Table of(String name, List<Column<R>> columns, List<R> rows) {
    return new Table(
        name,
        columns.stream().map(Column::name).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
            .toList());
  }
}
