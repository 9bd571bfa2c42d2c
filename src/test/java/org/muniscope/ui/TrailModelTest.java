package org.muniscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.model.Jurisdiction;

/** Every step can be taken back and again, and what is one step for a person is one step. */
final class TrailModelTest {
  private static final HoldingFilter OHIO =
      HoldingFilter.of(Criterion.InParts.of(Jurisdiction.OHIO));

  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final TrailModel trail = new TrailModel(Section.BREAKDOWN, filter);

  @Test
  void aNarrowedFilterCanBeTakenBackAndAgain() {
    filter.set(OHIO);
    trail.back();
    assertEquals(HoldingFilter.ALL, filter.get());
    trail.forward();
    assertEquals(OHIO, filter.get());
  }

  @Test
  void aClickOnAChartThatLeadsToTheHoldingsIsOneStep() {
    filter.set(OHIO);
    trail.follow(Section.HOLDINGS);
    assertEquals(Section.HOLDINGS, trail.section().get());
    trail.back();
    assertEquals(Section.BREAKDOWN, trail.section().get());
    assertEquals(HoldingFilter.ALL, filter.get());
    assertFalse(trail.hasBack().get());
  }

  @Test
  void turningToAnotherSectionIsAStepOfItsOwn() {
    filter.set(OHIO);
    trail.section().set(Section.LADDER);
    trail.back();
    assertEquals(Section.BREAKDOWN, trail.section().get());
    assertEquals(OHIO, filter.get());
  }

  @Test
  void lettersTypedOneAfterTheOtherAreOneStep() {
    filter.set(OHIO);
    filter.set(OHIO.and(new Criterion.Text("a")));
    filter.set(OHIO.and(new Criterion.Text("ai")));
    filter.set(OHIO.and(new Criterion.Text("air")));
    trail.back();
    assertEquals(OHIO, filter.get());
  }

  @Test
  void wordsThatWereTypedAndDeletedLeaveNoStep() {
    filter.set(HoldingFilter.of(new Criterion.Text("a")));
    filter.set(HoldingFilter.ALL);
    assertFalse(trail.hasBack().get());
  }

  @Test
  void anotherStepTakesTheWayForwardAway() {
    filter.set(OHIO);
    trail.back();
    assertTrue(trail.hasForward().get());
    trail.section().set(Section.LADDER);
    assertFalse(trail.hasForward().get());
  }

  @Test
  void anotherFilingBeginsAnew() {
    filter.set(OHIO);
    trail.restart(Section.HOLDINGS);
    assertEquals(HoldingFilter.ALL, filter.get());
    assertFalse(trail.hasBack().get());
  }
}
