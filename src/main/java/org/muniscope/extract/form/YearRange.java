package org.muniscope.extract.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Maturity;

/** The same day of several years: {@code 6/1/35-40}, {@code 6/1/2035 - 2040}. */
public final class YearRange {
  private static final String YEARS = "(?:[-–—](\\d{2})| ?[-–—] ?((?:19|20)\\d\\d))";

  /** {@code -40} behind {@code 6/1/35}. */
  private static final Pattern LAST = Pattern.compile(YEARS + "(?![\\w/.%-])");

  /** {@code 6/1/2035 - 2040}. */
  private static final Pattern WHOLE =
      Pattern.compile("(\\d{1,2}/\\d{1,2}/)(\\d{4}|\\d{2})" + YEARS);

  private YearRange() {}

  /** Where the years end that carry on a date; the end of the date where none do. */
  public static int end(String text, int date) {
    var last = LAST.matcher(text).region(date, text.length());
    return last.lookingAt() ? last.end() : date;
  }

  /** Reads a range that is printed so; empty for anything else. */
  static Optional<Maturity> read(String cell) {
    var range = WHOLE.matcher(cell);
    if (!range.matches()) {
      return Optional.empty();
    }
    var year = range.group(3) == null ? range.group(4) : range.group(3);
    return Dates.read(range.group(1) + range.group(2))
        .flatMap(first ->
            Dates.read(range.group(1) + year)
                .filter(first::isBefore)
                .map(last -> new Maturity.Between(first, last)));
  }
}
