package org.muniscope.extract.doubt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.form.Dates;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/** Doubts a bond by itself: for words that do not begin, and for numbers that no bond has. */
final class Plausibility implements Suspicion {
  private static final BigDecimal HIGHEST_COUPON = new BigDecimal("15");

  /** Value in percent of principal. */
  private static final double LOWEST_PRICE = 0.5;

  private static final double HIGHEST_PRICE = 250;
  private static final int LONGEST_YEARS = 105;
  private static final int LONGEST_OVERDUE = 10;

  @Override
  public List<Finding> of(Portfolio portfolio) {
    return portfolio.holdings().parallelStream()
        .flatMap(bond -> doubts(bond, portfolio.asOf()).map(words -> Suspicion.at(bond, words)))
        .toList();
  }

  private static Stream<String> doubts(Holding bond, Optional<LocalDate> asOf) {
    var words = bond.security().description();
    return Stream.of(
            LostBeginning.of(words),
            unclosed(words),
            coupon(bond),
            price(bond),
            Dates.impossible(words).map(day -> day + " is no day of the calendar."),
            asOf.flatMap(day -> maturity(bond, day)))
        .flatMap(Optional::stream);
  }

  private static Optional<String> unclosed(String words) {
    return Brackets.closed(words)
        ? Optional.empty()
        : Optional.of(
            "This description opens a bracket and does not close it: words may be missing.");
  }

  /** An inverse floater pays a multiple: {@code 22.079%, 9/01/38, 144A (IF)}. */
  private static Optional<String> coupon(Holding holding) {
    if (holding.traits().contains(Trait.DEALER_TRUST)) {
      return Optional.empty();
    }
    return holding
        .coupon()
        .percent()
        .filter(rate -> rate.compareTo(HIGHEST_COUPON) > 0)
        .map(rate -> "A coupon of " + rate + "% is higher than any bond pays.");
  }

  /** What is strange about the price of a bond by itself. */
  static Optional<String> price(Holding holding) {
    var printed = holding.price();
    if (printed.isEmpty()) {
      return Optional.of("The principal amount is not positive.");
    }
    var price = printed.get().doubleValue();
    var bond =
        holding.maturity().year().isPresent() && !holding.traits().contains(Trait.IN_DEFAULT);
    return bond && (price < LOWEST_PRICE || price > HIGHEST_PRICE)
        ? Optional.of("The value is " + Suspicion.price(holding) + " of the principal amount.")
        : Optional.empty();
  }

  private static Optional<String> maturity(Holding holding, LocalDate asOf) {
    var year = holding.maturity().year();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (year.getAsInt() < asOf.getYear() && !overdue(holding, asOf)) {
      return Optional.of("The maturity lies before the date of the schedule.");
    }
    return year.getAsInt() > asOf.getYear() + LONGEST_YEARS
        ? Optional.of("The maturity lies more than a century ahead.")
        : Optional.empty();
  }

  /** A bond in default stays in the schedule when it is due. */
  private static boolean overdue(Holding holding, LocalDate asOf) {
    return holding.traits().contains(Trait.IN_DEFAULT)
        && holding.maturity().year().orElseThrow() > asOf.getYear() - LONGEST_OVERDUE;
  }
}
