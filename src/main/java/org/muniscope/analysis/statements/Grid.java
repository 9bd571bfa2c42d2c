package org.muniscope.analysis.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.model.Statement;

/** The numbers of a statement by row and column, with dashes as zeros. */
final class Grid {
  private final Statement statement;
  private final List<Integer> columns;

  Grid(Statement statement) {
    this.statement = statement;
    var width = statement.rows().stream().mapToInt(row -> row.values().size()).max().orElse(0);
    columns = IntStream.range(0, width).filter(this::figures).boxed().toList();
  }

  /** Whether a column holds nothing but numbers, dashes and blanks. */
  private boolean figures(int column) {
    return statement.rows().stream()
        .filter(row -> column < row.values().size())
        .map(row -> row.values().get(column))
        .allMatch(value -> value.number().isPresent() || blank(value));
  }

  private static boolean blank(Statement.Value value) {
    return value.printed().matches("[$\\s\\p{Pd}\\u2212%]*");
  }

  int rows() {
    return statement.rows().size();
  }

  int width() {
    return statement.rows().stream().mapToInt(row -> row.values().size()).max().orElse(0);
  }

  List<Integer> columns() {
    return columns;
  }

  String label(int row) {
    return statement.rows().get(row).label();
  }

  boolean heading(int row) {
    return statement.rows().get(row).values().isEmpty();
  }

  /** Whether a row prints percentages, which never add up with amounts. */
  boolean percent(int row) {
    return statement.rows().get(row).values().stream()
        .anyMatch(value -> value.printed().contains("%"));
  }

  /** Whether a figure is rounded to millions in words. */
  boolean rounded(int row) {
    return statement.rows().get(row).values().stream()
        .anyMatch(value -> value.printed().matches(".*illion.*"));
  }

  /** Whether a row has a figure or a dash in a column that can be summed. */
  boolean summable(int row) {
    return columns.stream().anyMatch(column -> number(row, column).isPresent());
  }

  /** The number; zero for a dash or a lone dollar sign; empty where nothing is printed. */
  Optional<BigDecimal> number(int row, int column) {
    var values = statement.rows().get(row).values();
    if (column >= values.size() || values.get(column).printed().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(values.get(column).number().orElse(BigDecimal.ZERO));
  }

  /** How many digits the numbers of a row have in all columns, which tells chance from fact. */
  int digits(int row) {
    return columns.stream()
        .flatMap(column -> number(row, column).stream())
        .filter(number -> number.signum() != 0)
        .mapToInt(number -> number.unscaledValue().abs().toString().length())
        .sum();
  }

  boolean zero(int row) {
    return digits(row) == 0;
  }

  /** The total's columns against the sums of the terms. */
  FootedTotal total(int row, List<FootedTotal.Term> terms) {
    var sums = new ArrayList<Optional<FootedTotal.Column>>();
    for (var column = 0; column < width(); column++) {
      var at = column;
      var printed = columns.contains(column) ? number(row, column) : Optional.<BigDecimal>empty();
      sums.add(printed.map(number -> new FootedTotal.Column(number, sum(terms, at))));
    }
    return new FootedTotal(row, terms, sums);
  }

  private BigDecimal sum(List<FootedTotal.Term> terms, int column) {
    var sum = BigDecimal.ZERO;
    for (var term : terms) {
      var number = number(term.row(), column).orElse(BigDecimal.ZERO);
      sum = term.subtracted() ? sum.subtract(number) : sum.add(number);
    }
    return sum;
  }
}
