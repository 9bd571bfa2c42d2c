package org.muniscope.extract.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.extract.text.Dates;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/** Points out numbers that no bond has: they are kept as printed, and a person should look. */
final class Plausibility {
  private static final BigDecimal HIGHEST_COUPON = new BigDecimal("15");

  /** Value in percent of principal. */
  private static final double LOWEST_PRICE = 0.5;

  private static final double HIGHEST_PRICE = 250;
  private static final int LONGEST_YEARS = 105;
  private static final int LONGEST_OVERDUE = 10;

  private Plausibility() {}

  static List<Finding> of(List<Holding> holdings, Optional<LocalDate> asOf) {
    var findings =
        holdings.parallelStream()
            .flatMap(holding -> doubts(holding, asOf).map(words -> finding(holding, words)))
            .collect(Collectors.toCollection(ArrayList::new));
    GluedCoupons.of(holdings).forEach(each -> findings.add(finding(each, GluedCoupons.WORDS)));
    asOf.flatMap(date -> LowCoupons.alone(holdings, date))
        .ifPresent(low -> findings.add(finding(low, LowCoupons.words(low))));
    PriceBand.stray(holdings)
        .filter(stray -> price(stray).isEmpty())
        .ifPresent(stray -> findings.add(finding(stray, PriceBand.words(stray))));
    return findings;
  }

  /** What is strange about a holding by itself. */
  private static Stream<String> doubts(Holding holding, Optional<LocalDate> asOf) {
    var words = holding.security().description();
    var beginning =
        LostBeginning.of(words) ? Optional.of(LostBeginning.WORDS) : Optional.<String>empty();
    var day = Dates.impossible(words).map(each -> each + " is no day of the calendar.");
    return Stream.of(
            beginning,
            coupon(holding),
            price(holding),
            day,
            asOf.flatMap(date -> maturity(holding, date)))
        .flatMap(Optional::stream);
  }

  private static Optional<String> coupon(Holding holding) {
    return holding
        .coupon()
        .percent()
        .filter(rate -> rate.compareTo(HIGHEST_COUPON) > 0)
        .map(rate -> "A coupon of " + rate + "% is higher than any bond pays.");
  }

  private static Optional<String> price(Holding holding) {
    if (holding.principal().amount() <= 0) {
      return Optional.of("The principal amount is not positive.");
    }
    var price = PriceBand.price(holding);
    var bond =
        holding.maturity().year().isPresent() && !holding.traits().contains(Trait.IN_DEFAULT);
    return bond && (price < LOWEST_PRICE || price > HIGHEST_PRICE)
        ? Optional.of(
            String.format(Locale.US, "The value is %.2f%% of the principal amount.", price))
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

  private static Finding finding(Holding holding, String words) {
    return new Finding(
        Finding.Severity.PROBLEM, holding.places().row(), holding.security().description(), words);
  }
}
