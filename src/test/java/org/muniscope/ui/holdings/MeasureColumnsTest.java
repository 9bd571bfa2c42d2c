package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** Measures of a row and how they are explained. */
final class MeasureColumnsTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2012, 7, 1));
  private static final Bond PAR = Bond.of(Jurisdiction.OHIO);

  @Test
  void aBondAtParOnACouponDateYieldsItsCoupon() {
    assertEquals("5.00%", shown(row(PAR), MeasureColumns.YIELD, Optional.empty()));
    assertEquals("500", shown(row(PAR), MeasureColumns.INCOME, Optional.empty()));
    assertEquals("100.00", shown(row(PAR), MeasureColumns.PRICE, Optional.empty()));
  }

  @Test
  void aVariableRateHasNoYieldAndSaysWhy() {
    var row = row(PAR.paying(new Coupon.Variable(new BigDecimal("0.15"))));
    assertEquals("—", shown(row, MeasureColumns.YIELD, Optional.empty()));
    assertEquals(
        Optional.of("No yield: its rate is reset."),
        MeasureColumns.words(row, MeasureColumns.YIELD, Optional.empty()));
  }

  @Test
  void aBondInDefaultHasNoYieldAndSaysWhy() {
    assertEquals(
        Optional.of("No yield: in default."),
        MeasureColumns.words(
            row(PAR.with(Trait.IN_DEFAULT)), MeasureColumns.YIELD, Optional.empty()));
  }

  @Test
  void aFilingWithoutDateHasNoYields() {
    var row = row(PAR, Optional.empty());
    assertEquals("—", shown(row, MeasureColumns.YIELD, Optional.empty()));
    assertTrue(
        MeasureColumns.words(row, MeasureColumns.YIELD, Optional.empty())
            .filter(words -> words.contains("no report date"))
            .isPresent());
  }

  @Test
  void aBondOfTheHomeStateIsWorthMoreAfterTaxes() {
    var bracket = Optional.of(new TaxBracket(35, 5, Optional.of(Jurisdiction.OHIO)));
    // 5 / (0.65 * 0.95) = 8.0972; 5 / 0.65 = 7.6923
    assertEquals("8.10%", shown(row(PAR), MeasureColumns.TAXABLE, bracket));
    assertEquals("7.69%", shown(row(Bond.of(Jurisdiction.TEXAS)), MeasureColumns.TAXABLE, bracket));
    assertEquals("—", shown(row(PAR), MeasureColumns.TAXABLE, Optional.empty()));
  }

  @Test
  void aRateIsUnderstoodWithAndWithoutItsSign() {
    assertEquals(Optional.of(35.0), TaxDialog.rate(" 35 %"));
    assertEquals(Optional.of(9.3), TaxDialog.rate("9.3"));
    assertEquals(Optional.empty(), TaxDialog.rate("100"));
    assertEquals(Optional.empty(), TaxDialog.rate("-1"));
    assertEquals(Optional.empty(), TaxDialog.rate(""));
  }

  private static HoldingRow row(Bond bond) {
    return row(bond, DAY);
  }

  private static HoldingRow row(Bond bond, Optional<LocalDate> day) {
    var holding = bond.holding();
    return new HoldingRow(
        1, "A fund", holding, Optional.empty(), new IndicativeYield(holding, day));
  }

  private static String shown(HoldingRow row, String id, Optional<TaxBracket> bracket) {
    return MeasureColumns.of(bracket).stream()
        .filter(column -> column.id().equals(id))
        .map(column -> column.shown(row))
        .findFirst()
        .orElseThrow();
  }
}
