package org.muniscope.ui.kit;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table: its cells, their order and their texts in one place, so that the table, its
 * export, the clipboard and the saved layout cannot drift apart.
 *
 * @param id name in saved layouts; never shown, never changed
 * @param title head of the column
 * @param width preferred width in em
 * @param align side on which the cells stand
 * @param value what a row has in this column; empty where the filing prints nothing
 * @param order order of the values, never of their texts
 * @param text the value as it is shown
 * @param plain the value as it is copied and exported: no separators, ISO dates
 * @param <R> row
 * @param <T> value
 */
public record Column<R, T>(
    String id,
    String title,
    double width,
    Align align,
    Function<R, Optional<T>> value,
    Comparator<? super T> order,
    Function<T, String> text,
    Function<T, String> plain) {

  /** What is shown where a filing prints nothing: never a zero. */
  public static final String NOTHING = "—";

  /** The side on which the cells of a column stand. */
  public enum Align {
    START,
    END
  }

  /** A column of words, ordered without regard to capitals. */
  public static <R> Column<R, String> words(
      String id, String title, double width, Function<R, Optional<String>> value) {
    return new Column<>(
        id,
        title,
        width,
        Align.START,
        row -> value.apply(row).filter(words -> !words.isBlank()),
        String.CASE_INSENSITIVE_ORDER,
        Function.identity(),
        Function.identity());
  }

  /** A column of figures, which stand at the right edge. */
  public static <R, T extends Comparable<? super T>> Column<R, T> figures(
      String id,
      String title,
      double width,
      Function<R, Optional<T>> value,
      Function<T, String> text,
      Function<T, String> plain) {
    return new Column<>(id, title, width, Align.END, value, Comparator.naturalOrder(), text, plain);
  }

  /** The cell of a row as it is shown. */
  public String shown(R row) {
    return value.apply(row).map(text).orElse(NOTHING);
  }

  /** The cell of a row as it is copied and exported; empty where there is nothing. */
  public String copied(R row) {
    return value.apply(row).map(plain).orElse("");
  }

  /** Orders rows by this column; rows without a value come last in both directions. */
  public Comparator<R> rows(boolean descending) {
    Comparator<T> values =
        descending ? (left, right) -> order.compare(right, left) : order::compare;
    return (left, right) -> compare(value.apply(left), value.apply(right), values);
  }

  private static <T> int compare(Optional<T> left, Optional<T> right, Comparator<T> values) {
    if (left.isPresent() && right.isPresent()) {
      return values.compare(left.get(), right.get());
    }
    return Boolean.compare(left.isEmpty(), right.isEmpty());
  }
}
