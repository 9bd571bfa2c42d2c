package org.muniscope.extract.doubt;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.model.Finding;

/** Doubts descriptions with a rating at an end: a column of ratings may have got into them. */
final class StrayRatings implements Suspicion {
  private static final String WORDS =
      "This description begins or ends with what looks like a rating: words of another column may"
          + " have got into it.";

  private static final String RATING =
      "(?:AAA|AA[+-]?|A[+-]|BBB[+-]?|BB[+-]|Aaa|Aa[123]?|A[123]|Baa[123]?|Ba[123]|NR|N/R)"
          + "(?:/\\p{Alpha}{1,3}[123]?[+-]?)?";

  /** {@code Aa1 Marlow Water}. */
  private static final Pattern BEFORE = Pattern.compile(RATING + ",? .*");

  /** {@code 7/1/31 BBB+}, {@code FSA Insured Aaa}; elsewhere it may be the letter of a series. */
  private static final Pattern BEHIND =
      Pattern.compile(".*(?:/\\d{2,4}|%|(?i:insured)),? " + RATING);

  @Override
  public List<Finding> of(Portfolio portfolio) {
    return portfolio.holdings().parallelStream()
        .filter(bond -> rated(bond.security().description()))
        .map(bond -> Suspicion.at(bond, WORDS))
        .toList();
  }

  private static boolean rated(String description) {
    return BEFORE.matcher(description).matches() || BEHIND.matcher(description).matches();
  }
}
