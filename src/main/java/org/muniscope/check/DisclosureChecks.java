package org.muniscope.check;

import java.util.List;
import java.util.function.Supplier;
import org.muniscope.model.Check;

/** What a report with one fund says about it in sentences, notes and small tables. */
final class DisclosureChecks {
  private DisclosureChecks() {}

  /** Each to be made on its own, in the order in which a person would make them. */
  static List<Supplier<List<Check>>> of(Fund fund) {
    return List.of(
        () -> new CompositionChecks(fund).checks(),
        () -> new LargestChecks(fund).checks(),
        () -> new CollateralChecks(fund).checks(),
        () -> new LeverageChecks(fund).checks(),
        () -> new ToldChecks(fund).checks(),
        () -> new CostChecks(fund).checks(),
        () -> new FairValueChecks(fund).checks(),
        () -> new IncomeChecks(fund).checks(),
        () -> new PreferredChecks(fund).checks(),
        () -> new ShareChecks(fund).checks(),
        () -> new MarkChecks(fund).checks(),
        () -> new AbbreviationChecks(fund).checks(),
        () -> new PriceChecks(fund).checks());
  }
}
