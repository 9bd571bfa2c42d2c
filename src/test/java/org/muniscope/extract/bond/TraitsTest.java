package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Trait;

/** The words of a bond tell its kind. */
final class TraitsTest {
  private static Set<Trait> traits(String words) {
    return Traits.of(words, Set.of(), List.of(), Optional.empty(), Terms.read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlow RB, CME Term SOFR 3 month Index + 0.81%, 3.754% 1/1/37 | VARIABLE_RATE",
        "Marlow RB (3 mo. LIBOR x 0.67 + 0.81%), 1/1/37 | VARIABLE_RATE",
        "Marlow RB, VRDN, 2.10%, 1/1/37 | DEMAND",
        "Marlow RB, Series A, 144A, 5.00%, 1/1/37 | RESTRICTED",
        "Marlow RB, Series A, AMT, 5.00%, 1/1/37 | ALTERNATIVE_MINIMUM_TAX",
        "Marlow Capital Appreciation RB, 1/1/37 | ZERO_COUPON"
      })
  void wordsTellOneKind(String words, Trait kind) {
    assertEquals(EnumSet.of(kind), traits(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marlow RB, 5.00%, 1/1/37", "Libor Springs RB, Series A, 5.00%, 1/1/37"})
  void aPlainBondIsOfNoKind(String words) {
    assertEquals(Set.of(), traits(words));
  }
}
