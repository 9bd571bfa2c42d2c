package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Repair;
import org.muniscope.model.Term;
import org.muniscope.model.Trait;
import org.muniscope.ui.holdings.Correction.Field;

/** Texts that a person types become repairs, or are not understood. */
final class CorrectionTest {
  private final Holding bond = Filings.thirtyBonds().filing().holdings().getFirst();
  private final Correction correction = new Correction(Filings.thirtyBonds(), bond);

  @Test
  void whatIsLeftAsItIsNeedsNoRepair() {
    assertEquals(List.of(), correction.repairs(asItIs()));
  }

  @Test
  void everyFieldThatIsChangedIsARepair() {
    var typed = asItIs();
    typed.put(Field.VALUE, "$607,960");
    typed.put(Field.STATE, "ohio");
    assertEquals(
        List.of(
            new Repair.Change(
                Repair.Line.of(bond),
                new Term.Value(new Dollars(607_959)),
                new Term.Value(new Dollars(607_960))),
            new Repair.Change(
                Repair.Line.of(bond),
                new Term.Place(Optional.of(Jurisdiction.ALABAMA)),
                new Term.Place(Optional.of(Jurisdiction.OHIO)))),
        correction.repairs(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "VALUE, 6x",
    "PRINCIPAL, 1.5",
    "COUPON, five",
    "COUPON, 5-3",
    "MATURITY, 2/30/2031",
    "MATURITY, soon",
    "MATURITY, 2033 to 2031",
    "MATURITY, 2031 to 7/1/2033",
    "STATE, Ruritania"
  })
  void whatIsNotUnderstoodIsNoTerm(Field field, String typed) {
    assertEquals(Optional.empty(), correction.term(field, typed));
  }

  @Test
  void couponsAndMaturitiesAreReadAsPeopleWriteThem() {
    assertEquals(
        Optional.of(new Term.Rate(new Coupon.Fixed(new BigDecimal("5.375")))),
        correction.term(Field.COUPON, "5.375 %"));
    assertEquals(
        Optional.of(new Term.Rate(new Coupon.Step(new BigDecimal("0"), new BigDecimal("6.66")))),
        correction.term(Field.COUPON, "0/6.66"));
    assertEquals(
        Optional.of(
            new Term.Rate(new Coupon.Between(new BigDecimal("3.00"), new BigDecimal("5.00")))),
        correction.term(Field.COUPON, "3.00–5.00%"));
    assertEquals(Optional.of(new Term.Rate(new Coupon.Zero())), correction.term(Field.COUPON, "0"));
    assertEquals(
        Optional.of(new Term.Due(new Maturity.On(LocalDate.of(2031, 7, 1)))),
        correction.term(Field.MATURITY, "7/1/2031"));
    assertEquals(
        Optional.of(new Term.Due(new Maturity.InYear(2031))),
        correction.term(Field.MATURITY, "2031"));
  }

  @Test
  void aRangeOfMaturitiesIsReadAsItIsShown() {
    var first = LocalDate.of(2031, 7, 1);
    for (var range :
        List.of(
            new Maturity.Between(first, first.plusYears(2)),
            new Maturity.BetweenYears(2031, 2033))) {
      var due = new Term.Due(range);
      var shown = new Correction(Filings.thirtyBonds(), bond.with(due)).text(Field.MATURITY);
      assertEquals(Optional.of(due), correction.term(Field.MATURITY, shown));
    }
  }

  /** In the thirty bonds, the note of (e) tells of zero coupon bonds. */
  @Test
  void aMarkBringsWhatItsNoteSaysAndTakesItAway() {
    assertEquals(
        Optional.of(new Term.Marked(List.of("a", "e"), Set.of(Trait.INSURED, Trait.ZERO_COUPON))),
        correction.term(Field.MARKS, "(a) (e)"));
    var zero = Filings.thirtyBonds().filing().holdings().get(5);
    assertEquals(
        Optional.of(new Term.Marked(List.of(), Set.of())),
        new Correction(Filings.thirtyBonds(), zero).term(Field.MARKS, ""));
  }

  private Map<Field, String> asItIs() {
    var texts = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) {
      texts.put(field, correction.text(field));
    }
    return texts;
  }
}
