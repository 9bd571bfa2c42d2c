package org.muniscope.extract.doubt;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;

/**
 * One way in which what was read can be wrong though it reads well. What is suspected stays as it
 * was printed, and a person is asked to look.
 */
interface Suspicion {
  /** What to look at in a portfolio, each at the place of its bond. */
  List<Finding> of(Portfolio portfolio);

  /** Asks to look at each bond with a description that is doubtful. */
  static List<Finding> described(Portfolio portfolio, Predicate<String> doubtful, String words) {
    return portfolio.holdings().parallelStream()
        .filter(bond -> doubtful.test(bond.security().description()))
        .map(bond -> at(bond, words))
        .toList();
  }

  /** Asks to look at a bond. */
  static Finding at(Holding bond, String words) {
    return new Finding(
        Finding.Severity.PROBLEM, bond.places().row(), bond.security().description(), words);
  }

  /** The price of a bond that has one, for people: {@code 108.20%}. */
  static String price(Holding bond) {
    return bond.price().orElseThrow().setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
