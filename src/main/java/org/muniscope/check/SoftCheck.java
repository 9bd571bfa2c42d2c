package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Unit;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Proposal;
import org.muniscope.model.Source;

/**
 * Checks of figures whose basis the filing does not tell exactly: agreement proves, difference does
 * not accuse.
 */
final class SoftCheck {
  /** What is said of a difference that nothing explains. */
  static final String BASIS =
      "The two figures differ, but the filing does not print how it counts here.";

  private SoftCheck() {}

  /** Compares; a difference stays unsettled. */
  static Check of(
      String subject,
      Unit unit,
      BigDecimal printed,
      BigDecimal recomputed,
      BigDecimal tolerance,
      Source source) {
    return soft(Check.of(subject, unit, printed, recomputed, tolerance, source));
  }

  /** Compares amounts to the dollar; a difference stays unsettled. */
  static Check dollars(String subject, Printed printed, BigDecimal recomputed) {
    return of(
        subject, Unit.DOLLARS, printed.number(), recomputed, BigDecimal.ZERO, printed.source());
  }

  /** Compares amounts to the dollar, where both are there. */
  static Stream<Check> dollars(
      String subject, Optional<Printed> printed, Optional<BigDecimal> recomputed) {
    return exact(subject, Unit.DOLLARS, printed, recomputed);
  }

  /** Compares figures without any tolerance, where both are there. */
  static Stream<Check> exact(
      String subject, Unit unit, Optional<Printed> printed, Optional<BigDecimal> recomputed) {
    return printed
        .flatMap(left ->
            recomputed.map(
                right -> of(subject, unit, left.number(), right, BigDecimal.ZERO, left.source())))
        .stream();
  }

  /** Compares numbers of things. */
  static Check count(String subject, long printed, long recomputed, Source source) {
    return of(
        subject,
        Unit.COUNT,
        BigDecimal.valueOf(printed),
        BigDecimal.valueOf(recomputed),
        BigDecimal.ZERO,
        source);
  }

  /** The check, unsettled where it differs. */
  static Check soft(Check check) {
    return soft(check, BASIS);
  }

  /** The check, unsettled where it differs, with what explains the difference. */
  static Check soft(Check check, String explanation) {
    return soft(check, explanation, List.of());
  }

  /** The same with corrections that would make it tie. */
  static Check soft(Check check, String explanation, List<Proposal> proposals) {
    return check.verdict() == Verdict.DIFFERS
        ? with(check, Verdict.UNSETTLED, explanation, proposals)
        : check;
  }

  private static Check with(
      Check check, Verdict verdict, String explanation, List<Proposal> proposals) {
    return new Check(
        check.subject(),
        check.unit(),
        check.printed(),
        check.recomputed(),
        check.tolerance(),
        verdict,
        check.source(),
        explanation,
        proposals);
  }
}
