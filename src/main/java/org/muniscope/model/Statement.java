package org.muniscope.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table of figures outside the schedule, such as the statement of assets and liabilities.
 *
 * @param title heading as printed
 * @param columns heads of the value columns, in order; may be empty for a single unnamed column
 * @param rows lines in order
 * @param source where it begins
 */
public record Statement(String title, List<String> columns, List<Row> rows, Source source) {
  public Statement {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One line of a statement.
   *
   * @param label words of the line
   * @param values numbers of the line in the order of the columns
   * @param source the line
   */
  public record Row(String label, List<Value> values, Source source) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * One printed number.
   *
   * @param printed as printed
   * @param number its value; empty for a dash or for words
   * @param source where it stands
   */
  public record Value(String printed, Optional<BigDecimal> number, Source source) {}
}
