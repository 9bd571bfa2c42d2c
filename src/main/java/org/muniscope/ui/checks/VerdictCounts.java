package org.muniscope.ui.checks;

import java.util.List;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;

/**
 * How many checks have which outcome.
 *
 * @param tied exact ones
 * @param withinTolerance those that differ by no more than rounding explains
 * @param differing those that do not tie
 * @param unsettled those that differ where the filing does not print on which basis it counts
 * @param notPrinted those for which the filing prints no number
 */
public record VerdictCounts(
    long tied, long withinTolerance, long differing, long unsettled, long notPrinted) {
  /** Counts. */
  public static VerdictCounts of(List<Check> checks) {
    return new VerdictCounts(
        count(checks, Verdict.TIES),
        count(checks, Verdict.WITHIN_TOLERANCE),
        count(checks, Verdict.DIFFERS),
        count(checks, Verdict.UNSETTLED),
        count(checks, Verdict.NOT_PRINTED));
  }

  /** How many printed numbers are proven right or wrong. */
  public long decided() {
    return tied + withinTolerance + differing;
  }

  private static long count(List<Check> checks, Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).count();
  }
}
