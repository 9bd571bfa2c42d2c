package org.muniscope.analysis.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.muniscope.analysis.Criterion;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/**
 * A bond in two portfolios, or in one of them only.
 *
 * @param before the line of the first portfolio
 * @param after the line of the second portfolio
 * @param certainty how sure it is that both are the same bond; sure where there is one line only
 */
public record Pair(Optional<Holding> before, Optional<Holding> after, Certainty certainty) {
  /** A change of the price by less than one percent of principal is noise of the market. */
  private static final BigDecimal THRESHOLD = BigDecimal.ONE;

  public Pair {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a pair holds one line at least");
    }
  }

  /** The later line, or the only one. */
  public Holding holding() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether both portfolios hold it. */
  boolean isShared() {
    return before.isPresent() && after.isPresent();
  }

  /** Whether one of its lines meets the criterion. */
  public boolean meets(Criterion criterion) {
    return before.filter(criterion::test).isPresent() || after.filter(criterion::test).isPresent();
  }

  /** What became of it. */
  public Outcome outcome() {
    if (before.isEmpty()) {
      return Outcome.BOUGHT;
    } else if (after.isEmpty()) {
      return Outcome.SOLD;
    }
    var change = difference(Holding::principal).amount();
    if (change != 0) {
      return change > 0 ? Outcome.INCREASED : Outcome.REDUCED;
    } else if (isNewlyRefunded()) {
      return Outcome.PRE_REFUNDED;
    }
    var repriced = priceChange().filter(each -> each.abs().compareTo(THRESHOLD) >= 0).isPresent();
    return repriced ? Outcome.REPRICED : Outcome.UNCHANGED;
  }

  /** Whether an escrow redeems it now and did not before. */
  private boolean isNewlyRefunded() {
    return isShared()
        && after.filter(Pair::isRefunded).isPresent()
        && before.filter(each -> !isRefunded(each)).isPresent();
  }

  /** The second amount less the first in whole US dollars; a missing line counts as nothing. */
  public Dollars difference(Function<Holding, Dollars> amount) {
    return amount(after, amount).minus(amount(before, amount));
  }

  /**
   * What of the value's change comes from buying or selling principal, in whole US dollars: the
   * change of principal at the later price, or everything where only one portfolio holds it.
   */
  public Dollars fromTrades() {
    return before
        .flatMap(old -> after.map(now -> traded(old, now)))
        .orElseGet(() -> difference(Holding::value));
  }

  /** What of the value's change comes from the price of what is held on; the rest of it. */
  public Dollars fromPrices() {
    return difference(Holding::value).minus(fromTrades());
  }

  private static Dollars traded(Holding old, Holding now) {
    var principal = BigDecimal.valueOf(now.principal().amount());
    if (principal.signum() == 0) {
      return now.value().minus(old.value());
    }
    var part = principal.subtract(BigDecimal.valueOf(old.principal().amount()));
    return new Dollars(
        BigDecimal.valueOf(now.value().amount())
            .multiply(part)
            .divide(principal, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** The value that both portfolios have in it, in whole US dollars: the smaller of the two. */
  public Dollars shared() {
    var left = amount(before, Holding::value);
    var right = amount(after, Holding::value);
    return left.compareTo(right) < 0 ? left : right;
  }

  /** The change of the price in percent of principal; empty unless both have a price. */
  public Optional<BigDecimal> priceChange() {
    return before
        .flatMap(Holding::price)
        .flatMap(old -> after.flatMap(Holding::price).map(now -> now.subtract(old)));
  }

  static boolean isRefunded(Holding holding) {
    return holding.is(Trait.PRE_REFUNDED) || holding.security().options().refunded().isPresent();
  }

  private static Dollars amount(Optional<Holding> line, Function<Holding, Dollars> amount) {
    return line.map(amount).orElse(Dollars.ZERO);
  }
}
