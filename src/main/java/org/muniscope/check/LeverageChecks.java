package org.muniscope.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Check;
import org.muniscope.model.PrintedTotal.Kind;

/** Borrowed money and preferred shares as a share of all assets. */
final class LeverageChecks {
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)leverage (?:accounted for|was|represented|of)?.{0,30}?(\\d{1,2}(?:\\.\\d{1,2})?)%"
              + " of (?:the )?.{0,24}(?:total|managed) assets");
  private static final String ROW = "(?:effective )?leverage\\b.*";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Fund fund;

  LeverageChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    var borrowed =
        fund.amount(Kind.FLOATING_RATE_NOTES)
            .orElse(BigDecimal.ZERO)
            .add(fund.amount(Kind.PREFERRED_SHARES).orElse(BigDecimal.ZERO))
            .abs();
    if (borrowed.signum() == 0) {
      return List.of();
    }
    var subject = "Leverage of total assets";
    var printed = Printed.told(fund, TOLD, 1).or(this::row);
    var assets =
        Printed.in(fund.balance(), "total assets").filter(each -> each.number().signum() != 0);
    if (printed.isEmpty() || assets.isEmpty()) {
      return List.of(
          Check.notPrinted(
              subject,
              Check.Unit.PERCENT,
              printed.isEmpty()
                  ? "The filing does not print its leverage."
                  : "The filing prints no total assets to compare with."));
    }
    var scale = Math.max(0, printed.get().number().scale());
    var share =
        borrowed
            .multiply(HUNDRED)
            .divide(assets.get().times(fund.unit()).number(), scale, RoundingMode.HALF_UP);
    return List.of(
        SoftCheck.of(
            subject,
            Check.Unit.PERCENT,
            printed.get().number(),
            share,
            BigDecimal.ONE.movePointLeft(scale),
            printed.get().source()));
  }

  private Optional<Printed> row() {
    return fund.filing().statements().stream()
        .flatMap(statement -> StatementRows.all(statement, ROW).stream())
        .filter(row -> row.values().getFirst().printed().contains("%"))
        .flatMap(row -> Printed.in(row, 0).stream())
        .findFirst();
  }
}
