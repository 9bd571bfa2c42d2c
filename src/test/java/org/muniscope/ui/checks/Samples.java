package org.muniscope.ui.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.model.Finding.Severity;
import org.muniscope.model.Source;

/** One check of each verdict and three findings. */
final class Samples {
  static final Check TIES = check("Subtotal of Alabama", "1973131", "1973131", "0", 9);
  static final Check DIFFERS = check("Subtotal of Ohio", "9699252", "9699152", "0", 14);
  static final Check WITHIN = check("Percent of Iowa", "1.33", "1.335", "0.01", 11);
  static final Check UNSETTLED =
      new Check(
          "Net asset value a share in the highlights",
          Check.Unit.DOLLARS,
          Optional.of(new BigDecimal("15.57")),
          Optional.of(new BigDecimal("10.46")),
          BigDecimal.ZERO,
          Check.Verdict.UNSETTLED,
          Optional.of(place(15, 300)),
          "The filing does not print how it counts here.");
  static final Check NOT_PRINTED =
      Check.notPrinted("Cost", Check.Unit.DOLLARS, "The filing prints no cost.");

  static final List<Check> CHECKS = List.of(NOT_PRINTED, TIES, UNSETTLED, DIFFERS, WITHIN);

  static final Finding NOTE =
      new Finding(Severity.NOTE, place(9, 100), "O Hare", "An apostrophe was put back.");
  static final Finding LATE =
      new Finding(Severity.PROBLEM, place(14, 100), "2,55O", "This is not a number.");
  static final Finding EARLY =
      new Finding(Severity.PROBLEM, place(10, 100), "See also", "This line was not understood.");

  private Samples() {}

  static Source place(int page, double y) {
    return new Source(page, new Box(72, y, 400, 12));
  }

  private static Check check(
      String subject, String printed, String recomputed, String tolerance, int page) {
    return Check.of(
        subject,
        Check.Unit.DOLLARS,
        new BigDecimal(printed),
        new BigDecimal(recomputed),
        new BigDecimal(tolerance),
        place(page, 300));
  }
}
