package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A column orders by value and says nothing where there is nothing. */
final class ColumnTest {
  private static final Column<Optional<Long>, Long> AMOUNT =
      Column.figures("amount", "Amount", 8, Function.identity(), n -> "$" + n, String::valueOf);

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
  void nothingIsShownAsADashAndCopiedAsNothing() {
    assertEquals("—", AMOUNT.shown(Optional.empty()));
    assertEquals("", AMOUNT.copied(Optional.empty()));
    assertEquals("$9", AMOUNT.shown(Optional.of(9L)));
    assertEquals("9", AMOUNT.copied(Optional.of(9L)));
  }
}
