package org.muniscope.check;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.model.Check;

/** What a report with one fund says about it in sentences, notes and small tables. */
final class DisclosureChecks {
  private DisclosureChecks() {}

  static List<Check> of(Fund fund) {
    var checks = new ArrayList<Check>();
    checks.addAll(new CompositionChecks(fund).checks());
    checks.addAll(new CollateralChecks(fund).checks());
    checks.addAll(new LeverageChecks(fund).checks());
    checks.addAll(new ToldChecks(fund).checks());
    checks.addAll(new CostChecks(fund).checks());
    checks.addAll(new FairValueChecks(fund).checks());
    checks.addAll(new IncomeChecks(fund).checks());
    checks.addAll(new PreferredChecks(fund).checks());
    checks.addAll(new ShareChecks(fund).checks());
    checks.addAll(new MarkChecks(fund).checks());
    checks.addAll(new AbbreviationChecks(fund).checks());
    checks.addAll(new PriceChecks(fund).checks());
    return checks;
  }
}
