package org.muniscope.extract.doubt;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.model.Finding;

/** Doubts descriptions with a rating at an end: a column of ratings may have got into them. */
final class StrayRatings implements Suspicion {
  private static final String WORDS =
      "This description begins or ends with what looks like a rating: words of another column may"
          + " have got into it.";

  private static final Pattern RATING =
      Pattern.compile(
          "(?:AAA|AA[+-]?|A[+-]|BBB[+-]?|BB[+-]|Aaa|Aa[123]?|A[123]|Baa[123]?|Ba[123]|NR|N/R)"
              + "(?:/\\p{Alpha}{1,3}[123]?[+-]?)?,?");

  /** {@code AA-/Aa3,}: no longer word is one. */
  private static final int LONGEST = 10;

  /** {@code 7/1/31} or {@code FSA Insured}; behind other words it may be the letter of a series. */
  private static final Pattern END = Pattern.compile("(?:/\\d{2,4}|%|(?i:insured)),?$");

  @Override
  public List<Finding> of(Portfolio portfolio) {
    return Suspicion.described(portfolio, StrayRatings::rated, WORDS);
  }

  private static boolean rated(String description) {
    var first = description.indexOf(' ');
    var last = description.lastIndexOf(' ');
    return first > 0
        && (rating(description.substring(0, first))
            || (rating(description.substring(last + 1))
                && END.matcher(description.substring(0, last)).find()));
  }

  private static boolean rating(String word) {
    return word.length() <= LONGEST && RATING.matcher(word).matches();
  }
}
