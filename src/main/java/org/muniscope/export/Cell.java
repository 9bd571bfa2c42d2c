package org.muniscope.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Maturity;
import org.muniscope.model.Percent;
import org.muniscope.model.Source;

/** One value of an exported table, typed so that a number stays a number and a date a date. */
sealed interface Cell {
  /** Nothing is printed or known. */
  record Empty() implements Cell {}

  /** Words. */
  record Words(String text) implements Cell {}

  /** An amount of money or a count: shown in whole units with thousands separators. */
  record Whole(long number) implements Cell {}

  /** A page, a year or another number that is never summed. */
  record Ordinal(int number) implements Cell {}

  /** A rate, a percentage or a check's number, with its own decimals. */
  record Decimal(BigDecimal number) implements Cell {}

  /** A calendar day. */
  record Day(LocalDate date) implements Cell {}

  /** The value as CSV writes it: decimal points, no separators, ISO dates. */
  default String text() {
    return switch (this) {
      case Empty() -> "";
      case Words(var text) -> text;
      case Whole(var number) -> Long.toString(number);
      case Ordinal(var number) -> Integer.toString(number);
      case Decimal(var number) -> number.toPlainString();
      case Day(var date) -> date.toString();
    };
  }

  static Cell words(String text) {
    return text.isEmpty() ? new Empty() : new Words(text);
  }

  /** A constant as people write it: {@code asset class}. */
  static Cell words(Enum<?> constant) {
    return new Words(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  static Cell words(Optional<String> text) {
    return text.map(Cell::words).orElseGet(Empty::new);
  }

  static Cell decimal(Optional<BigDecimal> number) {
    return number.<Cell>map(Decimal::new).orElseGet(Empty::new);
  }

  static Cell percent(Optional<Percent> percent) {
    return decimal(percent.map(Percent::value));
  }

  static Cell dollars(Dollars dollars) {
    return new Whole(dollars.amount());
  }

  static Cell dollars(Optional<Dollars> dollars) {
    return dollars.map(Cell::dollars).orElseGet(Empty::new);
  }

  /** The page of a place. */
  static Cell page(Optional<Source> place) {
    return place.<Cell>map(each -> new Ordinal(each.page())).orElseGet(Empty::new);
  }

  static Cell day(Optional<LocalDate> date) {
    return date.<Cell>map(Day::new).orElseGet(Empty::new);
  }

  /** The maturity as exactly as it is printed: a day, a year, the first of a range. */
  static Cell maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On(var date) -> new Day(date);
      case Maturity.InYear(var year) -> new Ordinal(year);
      case Maturity.Between(var first, var _) -> new Day(first);
      case Maturity.BetweenYears(var first, var _) -> new Ordinal(first);
      case Maturity.Unstated() -> new Empty();
    };
  }

  /** The last day or year of a range. */
  static Cell maturityEnd(Maturity maturity) {
    return switch (maturity) {
      case Maturity.Between(var _, var last) -> new Day(last);
      case Maturity.BetweenYears(var _, var last) -> new Ordinal(last);
      case Maturity.On _, Maturity.InYear _, Maturity.Unstated _ -> new Empty();
    };
  }
}
