package org.muniscope.analysis.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Jurisdiction;

class TaxBracketTest {
  private static final TaxBracket CALIFORNIAN =
      new TaxBracket(35, 9.3, Optional.of(Jurisdiction.CALIFORNIA));

  @Test
  void bondOfTheHomeStateIsFreeOfBothTaxes() {
    // 4 / (1 - 0.35 - 0.093 * (1 - 0.35)): the state's tax is deductible.
    var expected = 4 / (1 - 0.35 - 0.093 * 0.65);

    assertEquals(expected, CALIFORNIAN.equivalent(4, Optional.of(Jurisdiction.CALIFORNIA)), 1e-12);
  }

  @Test
  void bondOfATerritoryIsFreeEverywhere() {
    assertEquals(
        CALIFORNIAN.equivalent(4, Optional.of(Jurisdiction.CALIFORNIA)),
        CALIFORNIAN.equivalent(4, Optional.of(Jurisdiction.GUAM)),
        0);
  }

  @Test
  void bondFromElsewhereCountsTheFederalTaxOnly() {
    assertEquals(4 / 0.65, CALIFORNIAN.equivalent(4, Optional.of(Jurisdiction.TEXAS)), 1e-12);
    assertEquals(4 / 0.65, CALIFORNIAN.equivalent(4, Optional.empty()), 1e-12);
  }

  @Test
  void wholeIncomeIsNotTaxedAway() {
    assertThrows(IllegalArgumentException.class, () -> new TaxBracket(100, 0, Optional.empty()));
  }
}
