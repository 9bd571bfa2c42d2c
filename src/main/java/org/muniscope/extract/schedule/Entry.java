package org.muniscope.extract.schedule;

import java.util.List;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Brackets;

/**
 * The rows of one holding before its text is read.
 *
 * @param governors rows of words that stood before the numbers and may govern further entries
 * @param rows the rows of the entry; one of them carries the principal and one the value
 */
record Entry(List<Row> governors, List<Row> rows) {
  Entry {
    governors = List.copyOf(governors);
    rows = List.copyOf(rows);
  }

  /** In the unit of its column. */
  long principal() {
    return rows.stream()
        .filter(row -> row.principal().isPresent())
        .findFirst()
        .flatMap(Row::principal)
        .orElseThrow()
        .value();
  }

  /** In the unit of its column. */
  long value() {
    return valueRow().value().orElseThrow().value();
  }

  /** The row that carries the value. */
  Row valueRow() {
    return rows.stream().filter(row -> row.value().isPresent()).findFirst().orElseThrow();
  }

  /** Whether a row of it stands in the same page column. */
  boolean beside(Row other) {
    return rows.stream().anyMatch(row -> row.line().beside(other.line()));
  }

  /** Whether no row of it has words. */
  boolean wordless() {
    return rows.stream().allMatch(row -> row.text().isBlank());
  }

  /** Whether its words break off, and those of a row end them. */
  boolean goesOn(Row row) {
    var text = String.join(" ", rows.stream().map(Row::text).toList()).strip();
    var closes = !Brackets.closed(text) && Brackets.closed(text + row.text());
    return text.endsWith(",") || closes;
  }
}
