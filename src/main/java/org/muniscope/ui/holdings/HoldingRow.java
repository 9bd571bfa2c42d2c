package org.muniscope.ui.holdings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.FundNames;

/**
 * A line of the table.
 *
 * @param number its place in the filing, from 1
 * @param fund the fund that owns it
 * @param holding the bond
 * @param share its value in percent of total investments; empty when those are not above zero
 * @param yield its indicative yield on the date of the report
 */
public record HoldingRow(
    int number, String fund, Holding holding, Optional<BigDecimal> share, IndicativeYield yield) {

  /** The rows of a filing in its order. */
  static List<HoldingRow> of(ImportedFiling filing) {
    var whole = Denominator.TOTAL_INVESTMENTS.of(Portfolio.of(filing.filing()));
    var names = new FundNames(filing.filing().schedules());
    var rows = new ArrayList<HoldingRow>();
    for (var schedule : filing.filing().schedules()) {
      var fund = names.of(schedule);
      var day = schedule.asOf().or(filing.filing().header()::reportDate);
      for (var holding : schedule.holdings()) {
        rows.add(
            new HoldingRow(
                rows.size() + 1,
                fund,
                holding,
                share(holding.value(), whole),
                new IndicativeYield(holding, day)));
      }
    }
    return List.copyOf(rows);
  }

  /** An amount in percent of the whole. */
  static Optional<BigDecimal> share(Dollars amount, Optional<Dollars> whole) {
    return whole.map(dollars ->
        BigDecimal.valueOf(amount.amount())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(dollars.amount()), MathContext.DECIMAL64));
  }

  /** Interest of a year in whole US dollars; empty where no rate is printed. */
  Optional<Dollars> income() {
    return MeasureColumns.income(holding.principal(), holding.coupon().percent());
  }
}
