package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Maturity;

/** What tables show as filings print it is copied as other programs read it. */
final class ColumnsTest {
  private static final LocalDate FIRST = LocalDate.of(2030, 7, 1);
  private final Column<Maturity, Maturity> maturities =
      Columns.maturities("maturity", "Maturity", 7, each -> each);

  @Test
  void maturitiesAreCopiedAsIsoDates() {
    var day = new Maturity.On(FIRST);
    assertEquals("07/01/2030", maturities.shown(day));
    assertEquals("2030-07-01", maturities.copied(day));
  }

  @Test
  void aRangeOfMaturitiesIsCopiedWithBothEnds() {
    var range = new Maturity.Between(FIRST, FIRST.plusYears(5));
    assertEquals("2030-07-01/2035-07-01", maturities.copied(range));
  }

  @Test
  void maturitiesStandInTheOrderOfTheirDaysAndThoseNotPrintedLast() {
    var none = new Maturity.Unstated();
    var year = new Maturity.InYear(2031);
    var day = new Maturity.On(FIRST);
    assertEquals(
        List.of(day, year, none),
        List.of(none, year, day).stream().sorted(maturities.rows(false)).toList());
  }
}
