package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** Numbers that no bond has. */
final class PlausibilityTest {
  private static final Bond DUE = Bond.of(Jurisdiction.PUERTO_RICO).due(2022);

  private static List<String> words(Bond bond) {
    return Suspected.words(new Plausibility(), LocalDate.of(2023, 10, 31), Stream.of(bond));
  }

  @Test
  void aMaturityBeforeTheDateOfTheScheduleIsDoubted() {
    assertEquals(List.of("The maturity lies before the date of the schedule."), words(DUE));
  }

  @Test
  void aBondThatIsWorthNothingIsDoubted() {
    assertEquals(
        List.of("The value is 0.00% of the principal amount."),
        words(DUE.due(2037).worth(5_000, 0)));
  }

  /** {@code 22.079%, 9/01/38, 144A (IF)}. */
  @Test
  void anInverseFloaterPaysMoreThanOtherBonds() {
    var bond = DUE.due(2038).paying(new Coupon.Fixed(new BigDecimal("22.079")));
    assertEquals(List.of("A coupon of 22.079% is higher than any bond pays."), words(bond));
    assertEquals(List.of(), words(bond.with(Trait.DEALER_TRUST)));
  }

  @Test
  void aBondInDefaultMayBeWorthNothing() {
    assertEquals(List.of(), words(DUE.due(2037).worth(5_000, 0).with(Trait.IN_DEFAULT)));
  }

  @Test
  void aBondInDefaultStaysWhenItIsDue() {
    assertEquals(List.of(), words(DUE.with(Trait.IN_DEFAULT)));
  }

  @Test
  void aDayInTheWordsThatIsNotInTheCalendarIsDoubted() {
    assertEquals(
        List.of("18/01/18 is no day of the calendar."),
        words(DUE.due(2037).saying("Marlow Water, 3 1/2s to 18/01/18 (Call Date), 10/01/37")));
  }

  @Test
  void aBracketThatNothingClosesIsDoubted() {
    assertEquals(
        List.of("This description opens a bracket and does not close it: words may be missing."),
        words(
            DUE.due(2037).saying("Marlow Health Authority, Refunding RB (Mercy and Series 2010")));
  }
}
