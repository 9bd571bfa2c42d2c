package org.muniscope.ui.kit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.muniscope.model.Dollars;
import org.muniscope.model.Maturity;

/** The columns that many tables have: money, numbers, maturities and constants. */
public final class Columns {
  private Columns() {}

  /** Whole dollars without a sign: {@code 1,365,172}. */
  public static <R> Column<R, Dollars> dollars(
      String id, String title, double width, Function<R, Optional<Dollars>> value) {
    return Column.figures(id, title, width, value, Figures::amount, Columns::plain);
  }

  /** Whole dollars with their sign: {@code $1,365,172}. */
  public static <R> Column<R, Dollars> money(
      String id, String title, double width, Function<R, Optional<Dollars>> value) {
    return Column.figures(id, title, width, value, Figures::money, Columns::plain);
  }

  /** Numbers of things: {@code 6,000}. */
  public static <R> Column<R, Long> counts(
      String id, String title, double width, ToLongFunction<R> value) {
    return Column.figures(
        id,
        title,
        width,
        row -> Optional.of(value.applyAsLong(row)),
        Figures::count,
        String::valueOf);
  }

  /** Numbers that only tell a place, such as pages: {@code 1024}. */
  public static <R> Column<R, Integer> ordinals(
      String id, String title, double width, Function<R, Optional<Integer>> value) {
    return Column.figures(id, title, width, value, String::valueOf, String::valueOf);
  }

  /** Maturities as exactly as they are printed, in the order of their days. */
  public static <R> Column<R, Maturity> maturities(
      String id, String title, double width, Function<R, Maturity> value) {
    return new Column<>(
        id,
        title,
        width,
        Column.Align.END,
        row -> Optional.of(value.apply(row)).filter(each -> each.day().isPresent()),
        Comparator.comparing(each -> each.day().orElse(LocalDate.MAX)),
        Figures::maturity,
        Columns::plain);
  }

  /** Constants by their words, in the order in which they are declared. */
  public static <R, E extends Enum<E>> Column<R, E> constants(
      String id, String title, double width, Function<R, E> value) {
    return new Column<>(
        id,
        title,
        width,
        Column.Align.START,
        row -> Optional.of(value.apply(row)),
        Comparator.<E>naturalOrder(),
        Messages::of,
        Messages::of);
  }

  private static String plain(Dollars dollars) {
    return String.valueOf(dollars.amount());
  }

  private static String plain(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On(var day) -> day.toString();
      case Maturity.InYear(var year) -> String.valueOf(year);
      case Maturity.Between(var first, var last) -> first + "/" + last;
      case Maturity.BetweenYears(var first, var last) -> first + "/" + last;
      case Maturity.Unstated() -> "";
    };
  }
}
