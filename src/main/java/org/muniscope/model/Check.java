package org.muniscope.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that the filing prints, against the same number computed from what was read.
 *
 * @param subject what is checked, such as {@code Subtotal of Alabama}
 * @param unit unit of all four numbers
 * @param printed as the filing prints it; empty when it prints none
 * @param recomputed from the holdings that were read; empty when there is nothing to compute from
 * @param tolerance largest difference that rounding explains
 * @param verdict the outcome
 * @param source where the printed number stands
 * @param explanation what explains a difference or why it is not checked; may be blank
 * @param proposals ways to make it tie, the likeliest first; none for most checks
 */
public record Check(
    String subject,
    Unit unit,
    Optional<BigDecimal> printed,
    Optional<BigDecimal> recomputed,
    BigDecimal tolerance,
    Verdict verdict,
    Optional<Source> source,
    String explanation,
    List<Proposal> proposals) {
  public Check {
    proposals = List.copyOf(proposals);
  }

  /** A check for which nothing is proposed. */
  public Check(
      String subject,
      Unit unit,
      Optional<BigDecimal> printed,
      Optional<BigDecimal> recomputed,
      BigDecimal tolerance,
      Verdict verdict,
      Optional<Source> source,
      String explanation) {
    this(subject, unit, printed, recomputed, tolerance, verdict, source, explanation, List.of());
  }

  /** The unit of a check's numbers. */
  public enum Unit {
    DOLLARS,
    PERCENT,
    COUNT,
    /** Days since 1970-01-01; a difference is a number of days. */
    DATE
  }

  /** The outcome of a check. */
  public enum Verdict {
    TIES("ties"),
    WITHIN_TOLERANCE("within tolerance"),
    DIFFERS("differs"),
    /** The figures differ, but on which basis the filing counts is not printed. */
    UNSETTLED("not printed"),
    NOT_PRINTED("not printed");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The verdict as it is exported, where there are four. */
    public String words() {
      return words;
    }

    /** Whether the printed number is proven right or wrong. */
    public boolean isDecided() {
      return switch (this) {
        case TIES, WITHIN_TOLERANCE, DIFFERS -> true;
        case UNSETTLED, NOT_PRINTED -> false;
      };
    }
  }

  /** Compares printed with recomputed and finds the verdict. */
  public static Check of(
      String subject,
      Unit unit,
      BigDecimal printed,
      BigDecimal recomputed,
      BigDecimal tolerance,
      Source source) {
    var difference = printed.subtract(recomputed).abs();
    var verdict =
        difference.signum() == 0
            ? Verdict.TIES
            : difference.compareTo(tolerance) <= 0 ? Verdict.WITHIN_TOLERANCE : Verdict.DIFFERS;
    return new Check(
        subject,
        unit,
        Optional.of(printed),
        Optional.of(recomputed),
        tolerance,
        verdict,
        Optional.of(source),
        "");
  }

  /** A check for which the filing prints no number: never green. */
  public static Check notPrinted(String subject, Unit unit, String explanation) {
    return new Check(
        subject,
        unit,
        Optional.empty(),
        Optional.empty(),
        BigDecimal.ZERO,
        Verdict.NOT_PRINTED,
        Optional.empty(),
        explanation);
  }

  /** The same check with what explains it and what is proposed. */
  public Check explained(String words, List<Proposal> ways) {
    return new Check(subject, unit, printed, recomputed, tolerance, verdict, source, words, ways);
  }

  /** Printed less recomputed; empty when either is missing. */
  public Optional<BigDecimal> difference() {
    return printed.flatMap(left -> recomputed.map(left::subtract));
  }
}
