package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bonds of an invented fund.
 *
 * @param fund its name
 * @param asOf the report date
 * @param issues its bonds by issue, in no order
 */
public record Portfolio(String fund, LocalDate asOf, List<Issue> issues) {
  public Portfolio {
    issues = List.copyOf(issues);
  }

  /** The same fund with other bonds. */
  Portfolio of(List<Issue> others) {
    return new Portfolio(fund, asOf, others);
  }

  /** Number of bonds. */
  int size() {
    return issues.stream().mapToInt(issue -> issue.bonds().size()).sum();
  }

  /**
   * Bonds of one issuer for one purpose.
   *
   * @param purpose what stands between issuer and series
   */
  public record Issue(Issuer issuer, String purpose, List<Bond> bonds) {
    public Issue {
      bonds = List.copyOf(bonds);
    }
  }

  /**
   * Who owes.
   *
   * @param place where, such as {@code Marlow}
   * @param body what, such as {@code Water Authority}
   */
  public record Issuer(String place, String body, State state, String sector, String assetClass) {}

  /** A state with its postal code. */
  public record State(String name, String code) {}

  /** One bond. */
  public record Bond(
      String series, Interest interest, Term term, Amounts amounts, Remarks remarks) {}

  /**
   * What it pays.
   *
   * @param rate percent a year, in eighths
   * @param later the rate from a later day, where there is a step
   */
  public record Interest(BigDecimal rate, Optional<BigDecimal> later) {}

  /**
   * When it is paid back.
   *
   * @param last the last maturity, where several stand on one line
   */
  public record Term(LocalDate maturity, Optional<LocalDate> last, Optional<Tail> tail) {}

  /**
   * Something that may happen before the maturity.
   *
   * @param word what the text calls it
   */
  public record Tail(String word, LocalDate day) {}

  /** Principal and market value in whole US dollars. */
  public record Amounts(long principal, long value) {}

  /**
   * What else is printed.
   *
   * @param marks footnote marks as numbers from 0
   */
  public record Remarks(List<Integer> marks, String rating, String call) {
    public Remarks {
      marks = List.copyOf(marks);
    }
  }
}
