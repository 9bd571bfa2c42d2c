package org.muniscope.analysis.bonds;

import java.time.LocalDate;
import java.util.Optional;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

/**
 * What a report alone lets one say of a holding's yield: indicative, to the printed maturity,
 * semi-annual, 30/360, settled on the report date at the value printed. Calls are not known, so it
 * is not a yield to worst.
 */
public sealed interface Yield {
  /**
   * A yield that means something.
   *
   * @param percent percent a year, compounded twice a year
   * @param to the printed maturity to which it is computed
   */
  record Of(double percent, LocalDate to) implements Yield {}

  /** A number could be computed but would mislead, or none can. */
  record NotMeaningful(Reason reason) implements Yield {}

  /** Why a holding has no yield to its printed maturity. */
  enum Reason {
    IN_DEFAULT("in default"),
    VARIABLE_RATE("its rate is reset"),
    CONVERTIBLE_ZERO("a convertible capital appreciation bond: interest begins at a later date"),
    STEP_COUPON("its coupon steps"),
    REFUNDED_EARLIER("an escrow redeems it before its printed maturity"),
    PUT_EARLIER("it is put before its printed maturity"),
    NO_COUPON("no coupon is printed"),
    NO_DATE("no single maturity date is printed"),
    MATURED("its maturity is not after the report date"),
    NO_PRICE("no price can be computed from principal and value"),
    NO_SOLUTION("no yield gives the printed value");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason as it is shown. */
    public String words() {
      return words;
    }
  }

  /** The indicative yield of a holding on the report date. */
  static Yield of(Holding holding, LocalDate reportDate) {
    return obstacle(holding)
        .<Yield>map(NotMeaningful::new)
        .orElseGet(() -> solve(holding, reportDate));
  }

  private static Optional<Reason> obstacle(Holding holding) {
    var options = holding.security().options();
    if (holding.is(Trait.IN_DEFAULT)) {
      return Optional.of(Reason.IN_DEFAULT);
    } else if (holding.is(Trait.CONVERTIBLE_ZERO)) {
      return Optional.of(Reason.CONVERTIBLE_ZERO);
    } else if (holding.is(Trait.STEP_COUPON)) {
      return Optional.of(Reason.STEP_COUPON);
    } else if (holding.is(Trait.VARIABLE_RATE) || holding.is(Trait.DEMAND)) {
      return Optional.of(Reason.VARIABLE_RATE);
    } else if (options.refunded().isPresent() || redeemedOnAnUnprintedDate(holding)) {
      return Optional.of(Reason.REFUNDED_EARLIER);
    } else if (options.put().isPresent()) {
      return Optional.of(Reason.PUT_EARLIER);
    }
    return Optional.empty();
  }

  /** Where the printed maturity is itself the date of redemption, a yield to it is right. */
  private static boolean redeemedOnAnUnprintedDate(Holding holding) {
    return holding.is(Trait.PRE_REFUNDED) && !holding.is(Trait.PUT_OR_CALL_DATE);
  }

  private static Yield solve(Holding holding, LocalDate reportDate) {
    return switch (holding.coupon()) {
      case Coupon.Fixed(var rate) ->
          toMaturity(holding, reportDate, Eighths.restored(rate).doubleValue());
      case Coupon.Zero() -> toMaturity(holding, reportDate, 0);
      case Coupon.Step _ -> new NotMeaningful(Reason.STEP_COUPON);
      case Coupon.Between _ -> new NotMeaningful(Reason.NO_COUPON);
      case Coupon.Variable _ -> new NotMeaningful(Reason.VARIABLE_RATE);
      case Coupon.Unstated() -> new NotMeaningful(Reason.NO_COUPON);
    };
  }

  private static Yield toMaturity(Holding holding, LocalDate reportDate, double coupon) {
    if (!(holding.maturity() instanceof Maturity.On(var maturity))) {
      return new NotMeaningful(Reason.NO_DATE);
    }
    if (!reportDate.isBefore(maturity)) {
      return new NotMeaningful(Reason.MATURED);
    }
    var price = holding.price().filter(each -> each.signum() > 0);
    if (price.isEmpty() || coupon < 0) {
      return new NotMeaningful(Reason.NO_PRICE);
    }
    var yield =
        BulletBond.municipal(maturity, coupon).yieldAt(reportDate, price.get().doubleValue());
    return yield.isPresent()
        ? new Of(yield.getAsDouble(), maturity)
        : new NotMeaningful(Reason.NO_SOLUTION);
  }
}
