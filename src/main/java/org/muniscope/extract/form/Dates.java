package org.muniscope.extract.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniscope.model.Maturity;

/** Reads dates as American filings print them. */
public final class Dates {
  /** Of {@code 1/1/30-1/1/31}. */
  private static final int SHORTEST_RANGE = 13;

  private static final String YEAR = "(?:\\d{4}|\\d{2})(?![\\d–-])";

  /**
   * {@code 7/01/30}, {@code 07/01/2030}, {@code 7-1-2030}, {@code July 1, 2030}, {@code 1-Jul-30},
   * {@code 2030-07-01}; typesetters also set longer dashes, {@code 7–1–30}.
   */
  public static final String DATE =
      "(?=[\\dADFJMNOSadfjmnos])(?:\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)"
          + "|(?<![\\d–-])(?:\\d{1,2}-\\d{1,2}-|\\d{1,2}[–‐‑]\\d{1,2}[–‐‑])"
          + YEAR
          + "|"
          + Months.NAME
          + " \\d{1,2}, \\d{4}"
          + "|(?<![\\d.])\\d{1,2}[- ]"
          + Months.NAME
          + "[- ,]{1,2}"
          + YEAR
          + "(?!, ?\\d{4})"
          + "|(?<![\\d-])(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![\\d-]))";

  /** {@code 7/01/30}, {@code 7–1–2030}. */
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[/–‐‑-](\\d{1,2})[/–‐‑-](\\d{4}|\\d{2})(?!\\d)");

  /** {@code July 1, 2030}. */
  private static final Pattern WORDS =
      Pattern.compile("([A-Za-z]{3})[A-Za-z]*\\.? (\\d{1,2}), (\\d{4})");

  /** {@code 1-Jul-30}, {@code 1 July 2030}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*\\.?[- ,]{1,2}(\\d{4}|\\d{2})");

  /** {@code 2030-07-01}. */
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final Anchored ONE = new Anchored(Pattern.compile(DATE), Dates::mayBegin);

  /** {@code 7/01/30 to 7/01/32}. */
  private static final Pattern RANGE =
      Pattern.compile("(" + DATE + ")\\s*(?:[-–—]|to|through)\\s*(" + DATE + ")");

  /** {@code 2030}, {@code 2030-2032}, {@code 2030-32}. */
  private static final Pattern YEARS =
      Pattern.compile(
          "((?:19|20)\\d\\d)(?:\\s*(?:[-–—]|to|through)\\s*((?:19|20)\\d\\d)|[-–—](\\d\\d))?");

  /** A month, as columns of maturities tell it where days are left out: {@code 7/31}. */
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile("(?:0?[1-9]|1[0-2])/((?:19|20)\\d\\d|\\d\\d)");

  private static final int CENTURY = 90;

  private Dates() {}

  /** Two digits of a year mean 1990 to 2089: electronic filings begin in the nineties. */
  public static Optional<LocalDate> read(String text) {
    try {
      var numeric = NUMERIC.matcher(text);
      if (numeric.matches()) {
        return Optional.of(LocalDate.of(year(numeric, 3), number(numeric, 1), number(numeric, 2)));
      }
      var words = WORDS.matcher(text);
      if (words.matches()) {
        return Optional.of(
            LocalDate.of(year(words, 3), Months.number(words.group(1)), number(words, 2)));
      }
      var dayFirst = DAY_FIRST.matcher(text);
      if (dayFirst.matches()) {
        return Optional.of(
            LocalDate.of(year(dayFirst, 3), Months.number(dayFirst.group(2)), number(dayFirst, 1)));
      }
      var iso = ISO.matcher(text);
      if (iso.matches()) {
        return Optional.of(LocalDate.of(year(iso, 1), number(iso, 2), number(iso, 3)));
      }
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether the text holds too few digits for a date. */
  public static boolean undated(String text) {
    return !holds(text, 3, '0', '9');
  }

  /** Whether no day can stand in the text: it has neither slashes nor dashes nor a month. */
  public static boolean dayless(String text) {
    return !holds(text, 2, '/', '/')
        && !holds(text, 2, '-', '-')
        && !holds(text, 2, '‐', '–')
        && !Months.numbered(text);
  }

  /** Whether at least so many letters of a text lie between two; asked of every line. */
  private static boolean holds(String text, int least, char from, char to) {
    var found = 0;
    for (var at = 0; at < text.length() && found < least; at++) {
      found += text.charAt(at) >= from && text.charAt(at) <= to ? 1 : 0;
    }
    return found == least;
  }

  /** Everything in the text that is written like a date, whether it is in the calendar or not. */
  public static List<MatchResult> in(String text) {
    return undated(text) || dayless(text) ? List.of() : ONE.in(text);
  }

  /**
   * Whether a number with a stroke, dash or blank behind it begins here, or the name of a month.
   */
  private static boolean mayBegin(String text, int at) {
    if (Months.isLetter(text.charAt(at))) {
      return Months.begins(text, at);
    }
    var end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end > at && end < text.length() && "/-–‐‑ ".indexOf(text.charAt(end)) >= 0;
  }

  /** Every date in the text, in order; what is not in the calendar is left out. */
  public static List<LocalDate> all(String text) {
    return in(text).stream().map(found -> read(found.group())).flatMap(Optional::stream).toList();
  }

  /** The first day that is written with slashes and not in the calendar: {@code 18/01/18}. */
  public static Optional<String> impossible(String text) {
    return text.indexOf('/') < 0
        ? Optional.empty()
        : in(text).stream()
            .map(MatchResult::group)
            .filter(day -> day.indexOf('/') > 0 && read(day).isEmpty())
            .findFirst();
  }

  /** A maturity as it stands in a column of its own: a date, a range, a month or a bare year. */
  public static Optional<Maturity> maturity(String cell) {
    var plain = cell.strip();
    if (undated(plain)) {
      return Optional.empty();
    }
    var range = RANGE.matcher(plain);
    if (plain.length() >= SHORTEST_RANGE && range.matches()) {
      return read(range.group(1))
          .flatMap(first ->
              read(range.group(2))
                  .filter(last -> !last.isBefore(first))
                  .map(last -> new Maturity.Between(first, last)));
    }
    var years = YEARS.matcher(plain);
    if (years.matches()) {
      var first = Integer.parseInt(years.group(1));
      if (years.group(3) != null) {
        return between(first, first / 100 * 100 + number(years, 3));
      }
      return years.group(2) == null
          ? Optional.of(new Maturity.InYear(first))
          : between(first, number(years, 2));
    }
    var month = MONTH_OF_YEAR.matcher(plain);
    return month.matches()
        ? Optional.of(new Maturity.InYear(year(month, 1)))
        : read(plain).<Maturity>map(Maturity.On::new).or(() -> YearRange.read(plain));
  }

  /** Whether a cell names but a month; calls are told so too, {@code 7/21 at 100.00}. */
  public static boolean month(String cell) {
    return MONTH_OF_YEAR.matcher(cell).matches();
  }

  private static Optional<Maturity> between(int first, int last) {
    return last < first ? Optional.empty() : Optional.of(new Maturity.BetweenYears(first, last));
  }

  private static int year(Matcher match, int group) {
    var year = number(match, group);
    return match.group(group).length() == 4 ? year : year < CENTURY ? 2000 + year : 1900 + year;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
