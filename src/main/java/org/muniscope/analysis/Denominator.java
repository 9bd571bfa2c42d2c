package org.muniscope.analysis;

import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/** What a percentage is a percentage of; it is always named beside the number. */
public enum Denominator {
  /** Total investments as printed; where none is printed, the sum of the values read. */
  TOTAL_INVESTMENTS,
  /** Net assets as printed. */
  NET_ASSETS;

  /** The amount in whole US dollars; empty where there is none or it is not above zero. */
  public Optional<Dollars> of(Portfolio portfolio) {
    var amount =
        switch (this) {
          case TOTAL_INVESTMENTS ->
              portfolio
                  .totalInvestments()
                  .or(() ->
                      Optional.of(
                          Dollars.sum(portfolio.holdings().stream().map(Holding::value).toList())));
          case NET_ASSETS -> portfolio.netAssets();
        };
    return amount.filter(dollars -> dollars.amount() > 0);
  }
}
