package org.muniscope.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day that is printed in numbers: month, day and year. */
final class PrintedDate {
  /** A pattern of one; what it finds may be no day of the calendar. */
  static final String FORM = "\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b";

  private static final Pattern SEPARATOR = Pattern.compile("[/-]");

  /** Two digits of a year mean 1990 to 2089: reports print the maturities of bonds so. */
  private static final int CENTURY = 90;

  private PrintedDate() {}

  /** Reads a day; empty where the calendar has none such. */
  static Optional<LocalDate> read(String printed) {
    var parts = SEPARATOR.split(printed, -1);
    var year = Integer.parseInt(parts[2]);
    var whole = parts[2].length() > 2 ? year : year < CENTURY ? 2000 + year : 1900 + year;
    try {
      return Optional.of(
          LocalDate.of(whole, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
