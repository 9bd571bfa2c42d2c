package org.muniscope.analysis;

import org.muniscope.model.Holding;

/** A rung of the maturity ladder. */
public sealed interface Rung {
  /** The words a person reads. */
  String title();

  /** Demand notes: payable at short notice, whatever maturity is printed. */
  record Demand() implements Rung {
    @Override
    public String title() {
      return "On demand";
    }
  }

  /** A calendar year. */
  record Year(int calendarYear) implements Rung {
    @Override
    public String title() {
      return String.valueOf(calendarYear);
    }
  }

  /** No maturity is printed. */
  record NotTold() implements Rung {
    @Override
    public String title() {
      return "Maturity not told";
    }
  }

  /** Where the holding stands; of several maturities on one line, the first. */
  static Rung of(Holding holding) {
    if (Redemption.of(holding) == Redemption.DEMAND) {
      return new Demand();
    }
    var year = Redemption.year(holding);
    return year.isPresent() ? new Year(year.getAsInt()) : new NotTold();
  }
}
