package org.muniscope.check;

import java.math.BigDecimal;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Source;

/**
 * Checks of figures whose basis the filing does not tell exactly: agreement proves, difference does
 * not accuse.
 */
final class SoftCheck {
  private SoftCheck() {}

  /** Compares; a difference is told without a verdict. */
  static Check of(
      String subject,
      Check.Unit unit,
      BigDecimal printed,
      BigDecimal recomputed,
      BigDecimal tolerance,
      Source source) {
    return soft(Check.of(subject, unit, printed, recomputed, tolerance, source));
  }

  /** The check without the verdict that it differs. */
  static Check soft(Check check) {
    return check.verdict() != Verdict.DIFFERS
        ? check
        : new Check(
            check.subject(),
            check.unit(),
            check.printed(),
            check.recomputed(),
            check.tolerance(),
            Verdict.NOT_PRINTED,
            check.source(),
            "The two figures differ, but the filing does not print how it counts here.");
  }
}
