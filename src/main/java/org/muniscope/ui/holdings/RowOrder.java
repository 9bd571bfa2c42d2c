package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Job;

/**
 * Rows ordered by several columns; rows that are equal in all stay in the order of the filing.
 *
 * @param by what counts, the first most; none keeps the order of the filing
 */
record RowOrder(List<By> by) {
  /** One column and its direction. */
  record By(Column<HoldingRow, ?> column, boolean descending) {}

  RowOrder {
    by = List.copyOf(by);
  }

  /** The order of these keys; a column that there is not is left out. */
  static RowOrder of(List<SortKey> keys, List<Column<HoldingRow, ?>> columns) {
    return new RowOrder(
        keys.stream()
            .flatMap(key ->
                columns.stream()
                    .filter(column -> column.id().equals(key.column()))
                    .limit(1)
                    .map(column -> new By(column, key.descending())))
            .toList());
  }

  /**
   * The rows in this order.
   *
   * @throws CancellationException soon after the signal says that nobody waits any more
   */
  List<HoldingRow> sorted(List<HoldingRow> rows, Job.Signal signal) {
    if (by.isEmpty()) {
      return rows;
    }
    var sorted = new ArrayList<>(rows);
    sort(sorted, 0, signal);
    return sorted;
  }

  /** By the column at a level, and what that leaves equal by the next. */
  private void sort(List<HoldingRow> rows, int level, Job.Signal signal) {
    if (signal.cancelled()) {
      throw new CancellationException();
    }
    if (level < by.size()) {
      var each = by.get(level);
      each.column().sort(rows, each.descending(), run -> sort(run, level + 1, signal));
    }
  }
}
