package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Filing;
import org.muniscope.model.Statement;

/** Finds statements by the words of their titles and rows by those of their labels. */
final class StatementRows {
  private StatementRows() {}

  /** The statements whose title matches a pattern in lower case. */
  static Stream<Statement> titled(Filing filing, String pattern) {
    var wanted = Pattern.compile(pattern).asMatchPredicate();
    return filing.statements().stream()
        .filter(each -> wanted.test(each.title().toLowerCase(Locale.ROOT)));
  }

  /** The only row whose label matches a pattern in lower case; empty when there are several. */
  static Optional<Statement.Row> only(Statement statement, String pattern) {
    var rows = all(statement, pattern);
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  /** The rows with figures whose label matches a pattern in lower case. */
  static List<Statement.Row> all(Statement statement, String pattern) {
    var wanted = Pattern.compile(pattern).asMatchPredicate();
    return statement.rows().stream()
        .filter(row -> !row.values().isEmpty())
        .filter(row -> wanted.test(row.label().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The head of a column behind a comma, to end a subject with; blank where it has none. */
  static String head(Statement statement, int column) {
    return column < statement.columns().size() ? ", " + statement.columns().get(column) : "";
  }

  /** The number in a column; empty where there is none. */
  static Optional<BigDecimal> number(Statement.Row row, int column) {
    return column < row.values().size() ? row.values().get(column).number() : Optional.empty();
  }

  /** The first column where something stands: parts may stand in one, their sum in the next. */
  static int firstFilled(Statement.Row row) {
    var at = 0;
    while (at < row.values().size() - 1 && row.values().get(at).printed().isBlank()) {
      at++;
    }
    return at;
  }
}
