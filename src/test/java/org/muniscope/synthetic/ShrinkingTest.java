package org.muniscope.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.muniscope.synthetic.Dimension.Order;
import org.muniscope.synthetic.Dimension.Units;
import org.muniscope.synthetic.Shrinking.Case;

class ShrinkingTest {
  @Test
  void onlyTheChoiceThatMattersIsLeft() {
    var shrunk = shrunk(c -> c.layout().has(Order.AMOUNT_FIRST) && c.layout().has(Units.DOLLARS));
    assertEquals(Layout.plain().with(Order.AMOUNT_FIRST), shrunk.layout());
    assertEquals(1, shrunk.portfolio().size());
  }

  @Test
  void onlyTheBondThatMattersIsLeft() {
    var shrunk = shrunk(c -> c.portfolio().issues().stream().anyMatch(ShrinkingTest::isHousing));
    assertEquals(Layout.plain(), shrunk.layout());
    assertEquals(1, shrunk.portfolio().size());
    assertTrue(isHousing(shrunk.portfolio().issues().getFirst()));
  }

  private static boolean isHousing(Portfolio.Issue issue) {
    return issue.issuer().sector().equals("Housing");
  }

  /** The first random case that fails, shrunk. */
  private static Case shrunk(Predicate<Case> fails) {
    var number = 1;
    while (!fails.test(WriteFilings.random(7, number))) {
      number++;
    }
    return new Shrinking(fails, 10_000).shrink(WriteFilings.random(7, number));
  }
}
