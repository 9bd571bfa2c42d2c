package org.muniscope.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.muniscope.model.Statement;

/** The filing's statements as one table: a line a printed line, numbers in columns of their own. */
final class StatementTable {
  private StatementTable() {}

  static Table of(List<Statement> statements) {
    var widest =
        statements.stream()
            .flatMap(statement -> statement.rows().stream())
            .mapToInt(row -> row.values().size())
            .max()
            .orElse(0);
    var columns = new ArrayList<>(List.of("statement", "page", "label"));
    for (var number = 1; number <= widest; number++) {
      columns.add("value " + number);
    }
    var rows = new ArrayList<List<Cell>>();
    for (var statement : statements) {
      if (!statement.columns().isEmpty()) {
        rows.add(heads(statement, widest));
      }
      statement.rows().forEach(row -> rows.add(line(statement, row, widest)));
    }
    return new Table("statements", columns, rows);
  }

  /** A number; words where words stand; nothing for a dash. */
  static Cell value(Statement.Value value) {
    var words = value.printed().strip();
    return value
        .number()
        .<Cell>map(Cell.Decimal::new)
        .orElseGet(() ->
            words.matches("[$\\s]*[-\u2010-\u2015\u2212]*") ? new Cell.Empty() : Cell.words(words));
  }

  private static List<Cell> heads(Statement statement, int widest) {
    var cells = start(statement, statement.source().page(), "");
    statement.columns().stream().limit(widest).map(Cell::words).forEach(cells::add);
    return filled(cells, widest);
  }

  private static List<Cell> line(Statement statement, Statement.Row row, int widest) {
    var cells = start(statement, row.source().page(), row.label());
    row.values().stream().map(StatementTable::value).forEach(cells::add);
    return filled(cells, widest);
  }

  private static List<Cell> start(Statement statement, int page, String label) {
    return new ArrayList<>(
        List.of(Cell.words(statement.title()), new Cell.Ordinal(page), Cell.words(label)));
  }

  private static List<Cell> filled(List<Cell> cells, int widest) {
    cells.addAll(Collections.nCopies(widest + 3 - cells.size(), new Cell.Empty()));
    return cells;
  }
}
