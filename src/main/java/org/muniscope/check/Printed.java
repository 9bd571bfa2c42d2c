package org.muniscope.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;

/**
 * A number that the report prints, with its place.
 *
 * @param number its value
 * @param source where it stands
 */
record Printed(BigDecimal number, Source source) {
  /** The number of a row in a column. */
  static Optional<Printed> in(Statement.Row row, int column) {
    return StatementRows.number(row, column)
        .map(number -> new Printed(number, row.values().get(column).source()));
  }

  /** The first number in the only row of a statement with such a label. */
  static Optional<Printed> in(Optional<Statement> statement, String label) {
    return statement
        .flatMap(each -> StatementRows.only(each, label))
        .flatMap(row -> in(row, StatementRows.firstFilled(row)));
  }

  /** The number in a column of the only row of a statement with such a label. */
  static Optional<Printed> in(Optional<Statement> statement, String label, int column) {
    return statement
        .flatMap(each -> StatementRows.only(each, label))
        .flatMap(row -> in(row, column));
  }

  /** The same in another unit. */
  Printed times(BigDecimal unit) {
    return new Printed(number.multiply(unit), source);
  }

  /** The number that a group of a pattern matches in the first sentence that has it. */
  static Optional<Printed> told(Fund fund, Pattern pattern, int group) {
    return fund.sentences()
        .map(sentence -> {
          var match = pattern.matcher(sentence.text());
          return match.find()
              ? Optional.of(new Printed(number(match.group(group)), sentence.source()))
              : Optional.<Printed>empty();
        })
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The value of digits with grouping commas. */
  static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
