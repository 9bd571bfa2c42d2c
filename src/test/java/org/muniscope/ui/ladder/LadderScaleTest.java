package org.muniscope.ui.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.Schedule2012;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

/** Bars stand side by side and fill the width. */
final class LadderScaleTest {
  private static final Bond BOND = Bond.of(Jurisdiction.OHIO);

  @Test
  void setsDemandNotesAndUnknownMaturitiesApart() {
    var slots =
        scale(BOND.with(Trait.DEMAND), BOND.due(2020), BOND.due(new Maturity.Unstated())).slots();
    assertTrue(slots.get(1).left() > slots.get(0).left() + slots.get(0).width());
    assertTrue(slots.get(2).left() > slots.get(1).left() + slots.get(1).width());
    assertEquals(1000, slots.get(2).left() + slots.get(2).width(), 0.001);
  }

  @Test
  void fillsTheWidthWithTheBarsOf2012() {
    var ladder = MaturityLadder.of(Schedule2012.holdings());
    var slots = LadderScale.over(ladder.bars(), 1000, 70).slots();
    assertEquals(ladder.bars().size(), slots.size());
    assertEquals(1000, slots.getLast().left() + slots.getLast().width(), 0.001);
  }

  @Test
  void findsTheDayInItsYear() {
    var scale = scale(BOND.due(2020), BOND.due(2021));
    assertEquals(500, scale.at(LocalDate.of(2021, 1, 1)).orElseThrow(), 0.001);
    assertEquals(750, scale.at(LocalDate.of(2021, 7, 2)).orElseThrow(), 2);
    assertTrue(scale.at(LocalDate.of(2030, 1, 1)).isEmpty());
  }

  @Test
  void namesAsManyYearsAsThereIsRoomFor() {
    var scale = scale(BOND.due(2020), BOND.due(2029));
    assertEquals(1, scale.step(100));
    assertEquals(2, scale.step(101));
    assertTrue(scale.isNamed(0, 5));
    assertTrue(!scale.isNamed(1, 5));
  }

  @Test
  void survivesAWidthOfNothing() {
    assertEquals(List.of(), LadderScale.over(List.of(), 0, 70).slots());
    assertEquals(1, LadderScale.over(ladder(BOND), 0, 70).slots().size());
  }

  private static LadderScale scale(Bond... bonds) {
    return LadderScale.over(ladder(bonds), 1000, 70);
  }

  private static List<MaturityLadder.Bar> ladder(Bond... bonds) {
    return MaturityLadder.of(List.of(bonds).stream().map(Bond::holding).toList()).bars();
  }
}
