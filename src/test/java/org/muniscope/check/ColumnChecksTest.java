package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Tables whose last column is the total of the others. */
final class ColumnChecksTest {
  private static final String SUBJECT = "Lines whose columns add up (Distributions)";

  @Test
  void linesThatAddUpAcrossAreCounted() {
    var report =
        new TypedReport()
            .table(
                "Distributions",
                "Class A | Class C | Total",
                "From income | 700 | 200 | 900",
                "From gains | 30 | — | 30");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(SUBJECT));
  }

  @Test
  void aLineThatMissesItsTotalIsTold() {
    var check =
        new TypedReport()
            .table(
                "Distributions",
                "Class A | Class C | Total",
                "From income | 700 | 200 | 900",
                "From gains | 30 | 5 | 53")
            .check(SUBJECT);
    assertEquals(Optional.of(BigDecimal.ONE), check.orElseThrow().difference());
  }

  @Test
  void aTableOfWhichMostLinesMissIsNoSum() {
    var report =
        new TypedReport()
            .table(
                "Distributions",
                "Class A | Class C | Total",
                "Rate | 7 | 2 | 5",
                "Days | 3 | 3 | 3",
                "Paid | 1 | 1 | 2");
    assertEquals(Optional.empty(), report.verdict(SUBJECT));
  }

  @Test
  void aTitleWithoutABlankIsCutWhereItIsLong() {
    var report =
        new TypedReport()
            .table("Distributions".repeat(5), "A | B | Total", "Income | 700 | 200 | 900");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict(
            "Lines whose columns add up (" + "Distributions".repeat(3) + "Distributio …)"));
  }

  @Test
  void aTableWithoutATotalIsNoSum() {
    var report = new TypedReport().table("Distributions", "2012 | 2011 | 2010", "Paid | 1 | 1 | 2");
    assertEquals(Optional.empty(), report.verdict(SUBJECT));
  }
}
