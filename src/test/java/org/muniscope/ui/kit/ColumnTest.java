package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Dollars;

/** A column orders by value and says nothing where there is nothing. */
final class ColumnTest {
  private static final Column<Optional<Long>, Long> AMOUNT =
      Column.figures("amount", "Amount", 8, Function.identity(), n -> "$" + n, String::valueOf);

  private static final Column<Optional<Long>, Integer> WHOLE = of(Long::intValue);
  private static final Column<Optional<Long>, Double> FRACTION = of(n -> n / 8.0);
  private static final Column<Optional<Long>, LocalDate> DAY = of(LocalDate::ofEpochDay);
  private static final Column<Optional<Long>, Dollars> MONEY = of(Dollars::new);

  private static final List<Optional<Long>> ROWS =
      List.of(Optional.of(9L), Optional.empty(), Optional.of(10L), Optional.of(-1L));

  @Test
  void valuesAreOrderedByNumberNotByText() {
    assertEquals(
        List.of(Optional.of(-1L), Optional.of(9L), Optional.of(10L), Optional.empty()),
        ROWS.stream().sorted(AMOUNT.rows(false)).toList());
  }

  @Test
  void rowsWithoutAValueComeLastWhenDescendingToo() {
    assertEquals(
        List.of(Optional.of(10L), Optional.of(9L), Optional.of(-1L), Optional.empty()),
        ROWS.stream().sorted(AMOUNT.rows(true)).toList());
  }

  @Test
  void rowsInPlaceStandAsComparedOnesDoHoweverMany() {
    var random = new Random(7);
    for (var size : List.of(0, 1, 4, 99, 101, 5_000)) {
      var rows = new ArrayList<Optional<Long>>();
      while (rows.size() < size) {
        rows.add(Optional.of(random.nextLong(-50, 50)).filter(each -> each != 7));
      }
      for (var descending : List.of(false, true)) {
        for (var column : List.of(AMOUNT, WHOLE, FRACTION, DAY, MONEY)) {
          var sorted = new ArrayList<>(rows);
          column.sort(sorted, descending, run -> assertEquals(1, Set.copyOf(run).size()));
          assertEquals(rows.stream().sorted(column.rows(descending)).toList(), sorted);
        }
      }
    }
  }

  @Test
  void rowsOfOneValueStayAsTheyStoodAndAreHandedOn() {
    var parity =
        Column.<Integer, Integer>figures(
            "parity", "", 8, n -> Optional.of(n % 2), String::valueOf, String::valueOf);
    var rows = IntStream.range(0, 200).boxed().collect(Collectors.toCollection(ArrayList::new));
    var runs = new ArrayList<List<Integer>>();
    parity.sort(rows, true, run -> runs.add(List.copyOf(run)));
    var odd = IntStream.range(0, 100).mapToObj(n -> 2 * n + 1).toList();
    var even = IntStream.range(0, 100).mapToObj(n -> 2 * n).toList();
    assertEquals(List.of(odd, even), runs);
    assertEquals(Stream.concat(odd.stream(), even.stream()).toList(), rows);
  }

  @Test
  void nothingIsShownAsADashAndCopiedAsNothing() {
    assertEquals("—", AMOUNT.shown(Optional.empty()));
    assertEquals("", AMOUNT.copied(Optional.empty()));
    assertEquals("$9", AMOUNT.shown(Optional.of(9L)));
    assertEquals("9", AMOUNT.copied(Optional.of(9L)));
  }

  private static <T extends Comparable<? super T>> Column<Optional<Long>, T> of(
      Function<Long, T> value) {
    return Column.figures("of", "Of", 8, row -> row.map(value), String::valueOf, String::valueOf);
  }
}
