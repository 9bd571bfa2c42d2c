package org.muniscope.ui.holdings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muniscope.analysis.bonds.Yield;
import org.muniscope.model.Holding;

/** The yield of a holding, solved when it is first asked for: a table asks for a few rows only. */
final class IndicativeYield {
  private final Holding holding;
  private final Optional<LocalDate> settlement;
  private volatile Optional<Yield> solved = Optional.empty();

  /**
   * Not solved yet.
   *
   * @param settlement date of the report; without it there is no yield
   */
  IndicativeYield(Holding holding, Optional<LocalDate> settlement) {
    this.holding = holding;
    this.settlement = settlement;
  }

  /** The yield or the reason why there is none; empty where the filing tells no date. */
  Optional<Yield> get() {
    if (solved.isEmpty()) {
      solved = settlement.map(day -> Yield.of(holding, day));
    }
    return solved;
  }

  /** Percent a year, where it means something. */
  Optional<Double> percent() {
    return get()
        .flatMap(yield ->
            switch (yield) {
              case Yield.Of(var percent, var _) -> Optional.of(percent);
              case Yield.NotMeaningful _ -> Optional.empty();
            });
  }

  /** The day on which the bond is taken to be paid for. */
  Optional<LocalDate> settlement() {
    return settlement;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicativeYield same
        && holding.equals(same.holding)
        && settlement.equals(same.settlement);
  }

  @Override
  public int hashCode() {
    return Objects.hash(holding, settlement);
  }
}
