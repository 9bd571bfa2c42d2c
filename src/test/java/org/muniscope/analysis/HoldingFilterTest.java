package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

class HoldingFilterTest {
  private static final Criterion OHIO = Criterion.InParts.of(Jurisdiction.OHIO);
  private static final Criterion INSURED = new Criterion.Having(Trait.INSURED);

  @Test
  void showsEverythingWithoutCriteria() {
    var holdings = List.of(Bond.of(Jurisdiction.OHIO).holding(), Bond.withoutState("X").holding());
    assertEquals(holdings, HoldingFilter.ALL.apply(holdings));
    assertTrue(HoldingFilter.ALL.isAll());
  }

  @Test
  void wantsEveryCriterionMet() {
    var filter = HoldingFilter.of(OHIO).and(INSURED);
    assertTrue(filter.test(Bond.of(Jurisdiction.OHIO).with(Trait.INSURED).holding()));
    assertFalse(filter.test(Bond.of(Jurisdiction.OHIO).holding()));
    assertFalse(filter.test(Bond.of(Jurisdiction.UTAH).with(Trait.INSURED).holding()));
  }

  @Test
  void leadsBackTheWayItWasNarrowed() {
    var narrowed = HoldingFilter.of(OHIO).and(INSURED);
    assertEquals(HoldingFilter.of(OHIO), narrowed.withoutLast());
    assertEquals(HoldingFilter.ALL, narrowed.withoutLast().withoutLast());
    assertEquals(HoldingFilter.ALL, HoldingFilter.ALL.withoutLast());
    assertEquals(HoldingFilter.of(INSURED), narrowed.without(OHIO));
  }

  @Test
  void staysTheSameWhenACriterionIsGivenTwice() {
    var filter = HoldingFilter.of(OHIO);
    assertSame(filter, filter.and(Criterion.InParts.of(Jurisdiction.OHIO)));
  }

  @Test
  void findsEveryTypedWordWhereverItIsPrinted() {
    var bond = Bond.of(Jurisdiction.NEW_YORK).marked("b").due(2036).holding();
    assertTrue(new Criterion.Text("series ny").test(bond));
    assertTrue(new Criterion.Text("5.00% 2036").test(bond));
    assertTrue(new Criterion.Text("  (b) ").test(bond));
    assertTrue(new Criterion.Text("").test(bond));
    assertFalse(new Criterion.Text("series ohio").test(bond));
    assertTrue(
        new Criterion.Text("zero coupon")
            .test(Bond.of(Jurisdiction.OHIO).paying(new Coupon.Zero()).holding()));
  }

  @Test
  void tellsItsCriteriaAsABreadcrumb() {
    assertEquals(
        "Ohio › 2030",
        HoldingFilter.of(OHIO).and(new Criterion.OnRung(new Rung.Year(2030))).label());
    assertEquals("", HoldingFilter.ALL.label());
  }

  @Test
  void speaksOfItsCriteriaInWords() {
    assertEquals("Ohio", OHIO.label());
    assertEquals(
        "Alternative minimum tax", new Criterion.Having(Trait.ALTERNATIVE_MINIMUM_TAX).label());
    assertEquals("2030", new Criterion.OnRung(new Rung.Year(2030)).label());
    assertEquals("Mark (a)", new Criterion.Marked("a").label());
  }

  @Test
  void keepsBondsWithoutAStateWithinReach() {
    var part = Criterion.InParts.of(new Part.NotTold(Cut.STATE));
    assertTrue(part.test(Bond.withoutState("Education").holding()));
    assertFalse(part.test(Bond.of(Jurisdiction.OHIO).holding()));
    var either =
        new Criterion.InParts(
            "both", Set.of(new Part.NotTold(Cut.STATE), new Part.State(Jurisdiction.OHIO)));
    assertTrue(either.test(Bond.of(Jurisdiction.OHIO).holding()));
  }
}
