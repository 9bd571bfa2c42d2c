package org.muniscope.analysis.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A total of a statement and the rows that it sums.
 *
 * @param row index of the total among the statement's rows
 * @param terms the rows that it sums, in their order
 * @param columns one a column of the statement; empty where the total prints nothing to compare
 */
public record FootedTotal(int row, List<Term> terms, List<Optional<Column>> columns) {
  public FootedTotal {
    terms = List.copyOf(terms);
    columns = List.copyOf(columns);
  }

  /**
   * A row of a sum.
   *
   * @param row its index among the statement's rows
   * @param subtracted whether it is taken away though it is printed without a sign
   */
  public record Term(int row, boolean subtracted) {}

  /**
   * One column of a total.
   *
   * @param printed as the filing prints it; a dash is zero
   * @param summed what the terms make
   */
  public record Column(BigDecimal printed, BigDecimal summed) {
    /** Whether the two are equal. */
    public boolean ties() {
      return printed.compareTo(summed) == 0;
    }

    /** The last digit as it is printed. */
    public BigDecimal unit() {
      return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
    }

    /** Whether rounding explains the difference: one of the last digit. */
    public boolean rounds() {
      return printed.subtract(summed).abs().compareTo(unit()) <= 0;
    }
  }

  /** Whether the terms make the total in every column. */
  public boolean foots() {
    return columns.stream().flatMap(Optional::stream).allMatch(Column::ties);
  }

  /** Whether the terms make the total but for rounding. */
  public boolean rounds() {
    return columns.stream().flatMap(Optional::stream).allMatch(Column::rounds);
  }

  /** Whether a row is one of those that are summed. */
  public boolean sums(int other) {
    return terms.stream().anyMatch(term -> term.row() == other);
  }
}
