package org.muniscope.extract.bond;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.form.YearRange;
import org.muniscope.model.Maturity;

/**
 * The maturity in the text of a bond.
 *
 * @param maturity a date, year or range
 * @param start index of its first letter
 * @param end index behind its last letter
 */
record MaturityText(Maturity maturity, int start, int end) {
  /** What stands between the two days of a range. */
  private static final Pattern TO = Pattern.compile("\\s*[-–—]\\s*|\\s+(?:to|through)\\s+");

  /** What stands between two dates side by side. */
  private static final Pattern BESIDE = Pattern.compile("\\s*(?:\\([a-z]\\)\\s*)*");

  /** A bare year after a rate: {@code 5.25%, 2028}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "[^,\\d]{0,4},?\\s*(?:due\\s*)?((?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:19|20)\\d\\d)?)(?![\\d/-])");

  /** Where the text of a maturity begins; where there is none, at the end of the whole text. */
  static int start(Optional<MaturityText> found, String text) {
    return found.map(MaturityText::start).orElse(text.length());
  }

  /** The date, year or range in a text from which the dates of other kinds were taken. */
  static Optional<MaturityText> in(String text, Rates rates) {
    if (Dates.undated(text)) {
      return Optional.empty();
    }
    var dates = Dates.in(text);
    var range = range(text, dates);
    if (range.isPresent()) {
      return range;
    }
    Optional<MaturityText> last = Optional.empty();
    for (var at = 0; at < dates.size(); at++) {
      var start = dates.get(at).start();
      var date = Dates.read(dates.get(at).group());
      if (date.isPresent()) {
        var dated = new MaturityText(new Maturity.On(date.get()), start, dates.get(at).end());
        if (rates.justBefore(start)) {
          return Optional.of(later(text, dates, at, dated));
        }
        last = Optional.of(dated);
      }
    }
    return last.isPresent() ? last : ofYear(text, rates);
  }

  /** Of two dates side by side, {@code 5.00%, 06/01/26 (c) 06/01/46}, the later one. */
  private static MaturityText later(
      String text, List<MatchResult> dates, int at, MaturityText first) {
    if (at + 1 == dates.size()) {
      return first;
    }
    var next = dates.get(at + 1);
    if (!BESIDE.matcher(text.substring(first.end(), next.start())).matches()) {
      return first;
    }
    return Dates.read(next.group())
        .map(date -> new MaturityText(new Maturity.On(date), first.start(), next.end()))
        .filter(second -> after(second.maturity(), first.maturity()))
        .orElse(new MaturityText(first.maturity(), first.start(), next.end()));
  }

  private static boolean after(Maturity second, Maturity first) {
    return second instanceof Maturity.On(var later)
        && first instanceof Maturity.On(var earlier)
        && later.isAfter(earlier);
  }

  /** A bare year behind a rate. */
  static Optional<MaturityText> ofYear(String text, Rates rates) {
    for (var rate : rates.all()) {
      var year = YEAR.matcher(text).region(rate.end(), text.length()).useTransparentBounds(true);
      if (year.lookingAt()) {
        return Dates.maturity(year.group(1))
            .map(maturity -> new MaturityText(maturity, year.start(1), year.end(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<MaturityText> range(String text, List<MatchResult> dates) {
    for (var at = 0; at < dates.size(); at++) {
      var first = dates.get(at);
      var end = rangeEnd(text, first, dates.subList(at + 1, dates.size()));
      if (end > first.end()) {
        return Dates.maturity(text.substring(first.start(), end))
            .map(maturity -> new MaturityText(maturity, first.start(), end));
      }
    }
    return Optional.empty();
  }

  private static int rangeEnd(String text, MatchResult first, List<MatchResult> later) {
    return later.isEmpty()
            || !TO.matcher(text.substring(first.end(), later.getFirst().start())).matches()
        ? YearRange.end(text, first.end())
        : later.getFirst().end();
  }
}
