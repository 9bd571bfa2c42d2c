package org.muniscope.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    var values = directed(descending);
    return (left, right) -> compare(value.apply(left), value.apply(right), values);
  }

  /**
   * Puts rows in the order of this column as {@link #rows} does, with the value of each taken once
   * instead of at each comparison; rows of the same value stay as they stood.
   *
   * @param rows what is put in order, in place
   * @param descending whether the largest comes first
   * @param ties hears every run of more than one row that this column does not tell apart; it may
   *     put the run in an order of its own
   */
  public void sort(List<R> rows, boolean descending, Consumer<List<R>> ties) {
    var values = new ArrayList<T>(rows.size());
    var having = new ArrayList<R>(rows.size());
    var without = new ArrayList<R>();
    for (var row : rows) {
      var each = value.apply(row);
      each.ifPresent(values::add);
      (each.isPresent() ? having : without).add(row);
    }
    var places = Places.of(values, order, descending);
    var from = 0;
    for (var i = 0; i < places.length; i++) {
      rows.set(i, having.get(places[i]));
      if (order.compare(values.get(places[from]), values.get(places[i])) != 0) {
        tell(rows.subList(from, i), ties);
        from = i;
      }
    }
    tell(rows.subList(from, places.length), ties);
    for (var i = 0; i < without.size(); i++) {
      rows.set(places.length + i, without.get(i));
    }
    tell(rows.subList(places.length, rows.size()), ties);
  }

  private static <R> void tell(List<R> run, Consumer<List<R>> ties) {
    if (run.size() > 1) {
      ties.accept(run);
    }
  }

  private Comparator<? super T> directed(boolean descending) {
    return descending ? order.reversed() : order;
  }

  private static <T> int compare(
      Optional<T> left, Optional<T> right, Comparator<? super T> values) {
    if (left.isPresent() && right.isPresent()) {
      return values.compare(left.get(), right.get());
    }
    return Boolean.compare(left.isEmpty(), right.isEmpty());
  }
}
