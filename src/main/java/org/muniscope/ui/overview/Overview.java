package org.muniscope.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.analysis.Averages;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.FundFacts;
import org.muniscope.analysis.Leverage;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;
import org.muniscope.export.Report;
import org.muniscope.model.Schedule;

/**
 * One fund at a glance.
 *
 * @param report what the filing says of this fund, with its proof
 * @param portfolio what the fund owns
 * @param facts what is printed of the fund as a whole
 * @param averages of all its holdings
 * @param breakdown by state, or by heading where the filing tells no state
 * @param ladder of all its holdings
 * @param alone whether the file holds no other fund
 */
record Overview(
    Report report,
    Portfolio portfolio,
    FundFacts facts,
    Averages averages,
    Breakdown breakdown,
    MaturityLadder ladder,
    boolean alone) {

  /** One for each fund of a filing, in its order. */
  static List<Overview> of(ImportedFiling imported) {
    var report = imported.report();
    var funds = imported.filing().schedules().size();
    return IntStream.rangeClosed(1, funds).mapToObj(fund -> of(report, fund)).toList();
  }

  private static Overview of(Report whole, int fund) {
    var report = whole.ofFund(fund);
    var schedule = report.filing().schedules().getFirst();
    var alone = whole.filing().schedules().size() == 1;
    var portfolio = alone ? Portfolio.of(whole.filing()) : Portfolio.of(schedule);
    var holdings = portfolio.holdings();
    return new Overview(
        report,
        portfolio,
        FundFacts.of(whole.filing(), schedule),
        Averages.of(holdings, portfolio.asOf()),
        Breakdown.of(portfolio, holdings, Cut.usual(portfolio), Denominator.TOTAL_INVESTMENTS),
        MaturityLadder.of(holdings),
        alone);
  }

  Schedule schedule() {
    return report.filing().schedules().getFirst();
  }

  /** The way from total investments to net assets, where it is printed. */
  Optional<Leverage> leverage() {
    return Leverage.of(schedule());
  }
}
