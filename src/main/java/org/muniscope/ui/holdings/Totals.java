package org.muniscope.ui.holdings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Dollars;

/**
 * The sums of the rows that are shown.
 *
 * @param count number of rows shown
 * @param of number of rows of the filing
 * @param principal sum of principal amounts in whole US dollars
 * @param value sum of values in whole US dollars
 * @param share value in percent of total investments; empty when those are not above zero
 */
public record Totals(
    int count, int of, Dollars principal, Dollars value, Optional<BigDecimal> share) {
  static final Totals NONE = new Totals(0, 0, Dollars.ZERO, Dollars.ZERO, Optional.empty());

  static Totals of(List<HoldingRow> shown, int of, Optional<Dollars> whole) {
    var value = Dollars.sum(shown.stream().map(row -> row.holding().value()).toList());
    return new Totals(
        shown.size(),
        of,
        Dollars.sum(shown.stream().map(row -> row.holding().principal()).toList()),
        value,
        HoldingRow.share(value, whole));
  }

  /** Value in percent of principal. */
  Optional<BigDecimal> price() {
    return Optional.of(principal)
        .filter(dollars -> dollars.amount() > 0)
        .flatMap(dollars -> HoldingRow.share(value, Optional.of(dollars)));
  }
}
