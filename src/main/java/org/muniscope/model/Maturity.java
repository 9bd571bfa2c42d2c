package org.muniscope.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** When the principal falls due, as exactly as the filing prints it. */
public sealed interface Maturity {
  /** A calendar day. */
  record On(LocalDate date) implements Maturity {}

  /** Only the calendar year is printed. */
  record InYear(int calendarYear) implements Maturity {}

  /** Several maturities on one line, from the first to the last. */
  record Between(LocalDate first, LocalDate last) implements Maturity {
    public Between {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("a range runs forward: " + first + " to " + last);
      }
    }
  }

  /** Several maturities on one line, told by the first and the last calendar year only. */
  record BetweenYears(int first, int last) implements Maturity {
    public BetweenYears {
      if (last < first) {
        throw new IllegalArgumentException("a range runs forward: " + first + " to " + last);
      }
    }
  }

  /** The filing prints no maturity. */
  record Unstated() implements Maturity {}

  /** The calendar year; of a range, that of its first date. */
  default OptionalInt year() {
    return switch (this) {
      case On(var date) -> OptionalInt.of(date.getYear());
      case InYear(var calendarYear) -> OptionalInt.of(calendarYear);
      case Between(var first, var _) -> OptionalInt.of(first.getYear());
      case BetweenYears(var first, var _) -> OptionalInt.of(first);
      case Unstated() -> OptionalInt.empty();
    };
  }

  /**
   * The day to sort by and count to: the first of a range, the middle of a bare year or of the
   * first year.
   */
  default Optional<LocalDate> day() {
    return switch (this) {
      case On(var date) -> Optional.of(date);
      case InYear(var calendarYear) -> Optional.of(LocalDate.of(calendarYear, 7, 1));
      case Between(var first, var _) -> Optional.of(first);
      case BetweenYears(var first, var _) -> Optional.of(LocalDate.of(first, 7, 1));
      case Unstated() -> Optional.empty();
    };
  }
}
