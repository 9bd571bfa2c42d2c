package org.muniscope.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/** How the principal comes back, as far as the filing tells. */
public enum Redemption {
  /** On the stated maturity. */
  STATED("Stated maturity"),
  /** An escrow redeems the bond early, on a date that the filing tells. */
  PRE_REFUNDED("Pre-refunded"),
  /** On the date of a mandatory put or an irrevocable call. */
  PUT_OR_CALL("Put or call date"),
  /** On demand at short notice. */
  DEMAND("On demand");

  private final String title;

  Redemption(String title) {
    this.title = title;
  }

  /** The words a person reads. */
  public String title() {
    return title;
  }

  /**
   * How this holding is paid back. A refunded bond whose printed date is its stated maturity and
   * that tells no other counts by its stated maturity, as the filing's own composition does.
   */
  public static Redemption of(Holding holding) {
    var options = holding.security().options();
    var earlyDateIsPrinted = holding.is(Trait.PUT_OR_CALL_DATE);
    if (holding.is(Trait.DEMAND)) {
      return DEMAND;
    }
    if (options.refunded().isPresent() || (holding.is(Trait.PRE_REFUNDED) && earlyDateIsPrinted)) {
      return PRE_REFUNDED;
    }
    return options.put().isPresent() || earlyDateIsPrinted ? PUT_OR_CALL : STATED;
  }

  /** The date told apart from the maturity on which the bond is redeemed or must be tendered. */
  public static Optional<LocalDate> earlyDate(Holding holding) {
    var options = holding.security().options();
    return options.refunded().or(options::put);
  }

  /** The calendar year in which the principal is expected: of an early date where one is told. */
  public static OptionalInt year(Holding holding) {
    return earlyDate(holding)
        .map(date -> OptionalInt.of(date.getYear()))
        .orElseGet(() -> holding.maturity().year());
  }
}
