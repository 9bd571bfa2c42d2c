package org.muniscope.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.model.Check;
import org.muniscope.model.Statement;

/** The last column of a table, where its head says that it is the total of the others. */
final class ColumnChecks {
  private ColumnChecks() {}

  static Optional<Check> of(Statement statement) {
    var columns = statement.columns();
    if (columns.size() < 3
        || !columns.getLast().toLowerCase(Locale.ROOT).matches("(?:.*\\s)?total")) {
      return Optional.empty();
    }
    var rows =
        statement.rows().stream()
            .filter(row -> row.values().size() == columns.size())
            .filter(row -> StatementRows.number(row, columns.size() - 1).isPresent())
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var adding = rows.stream().filter(ColumnChecks::adds).count();
    if (2 * adding < rows.size()) {
      return Optional.empty();
    }
    return Optional.of(
        SoftCheck.count(
            "Lines whose columns add up (" + FootingChecks.brief(statement.title()) + ")",
            rows.size(),
            adding,
            statement.source()));
  }

  private static boolean adds(Statement.Row row) {
    var last = row.values().size() - 1;
    return IntStream.range(0, last)
            .mapToObj(column -> StatementRows.number(row, column).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(StatementRows.number(row, last).orElseThrow())
        == 0;
  }
}
