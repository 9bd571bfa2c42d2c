package org.muniscope.extract.doubt;

import java.util.List;
import java.util.Optional;
import org.muniscope.model.Coupon;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/**
 * Doubts a bond whose price is far from that of all others: a slip of text recognition in a
 * principal amount changes no sum that a filing prints, only the price.
 *
 * <p>Bonds without a fixed coupon of a usual size are not judged, nor are those with a mark: the
 * notes may tell why they are cheap. Where several bonds are cheap, the fund likes them so.
 */
final class PriceBand implements Suspicion {
  /** Prices in percent of principal between which the bonds of a schedule usually lie. */
  private static final double LOW = 50;

  private static final double HIGH = 160;

  /** Coupon in percent from which a low price needs a reason. */
  private static final double USUAL_COUPON = 3;

  /** So many bonds show what is usual; of fewer one may well be worth little. */
  private static final int MANY = 20;

  /** How much farther from the others a price must lie among few. */
  private static final double FARTHER = 3;

  @Override
  public List<Finding> of(Portfolio portfolio) {
    return stray(portfolio.holdings()).stream()
        .filter(bond -> Plausibility.price(bond).isEmpty()) // told already
        .map(bond -> Suspicion.at(bond, words(bond)))
        .toList();
  }

  /** The bond that stands alone outside the band. */
  private static Optional<Holding> stray(List<Holding> holdings) {
    var judged = holdings.stream().filter(PriceBand::comparable).toList();
    var by = judged.size() < MANY ? FARTHER : 1;
    var outside = judged.stream().filter(bond -> outside(bond, by)).toList();
    return judged.size() > 1 && outside.size() == 1
        ? Optional.of(outside.getFirst()).filter(bond -> bond.marks().isEmpty())
        : Optional.empty();
  }

  private static String words(Holding stray) {
    return ("The value is %s of the principal amount, far from that of all other bonds with such a"
            + " coupon: compare both numbers with the page.")
        .formatted(Suspicion.price(stray));
  }

  private static boolean outside(Holding holding, double by) {
    return holding
        .price()
        .filter(price -> price.doubleValue() * by < LOW || price.doubleValue() > HIGH * by)
        .isPresent();
  }

  private static boolean comparable(Holding holding) {
    return !holding.traits().contains(Trait.IN_DEFAULT)
        && holding.maturity().year().isPresent()
        && holding.coupon() instanceof Coupon.Fixed(var rate)
        && rate.doubleValue() >= USUAL_COUPON;
  }
}
