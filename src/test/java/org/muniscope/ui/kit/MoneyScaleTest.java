package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Dollars;

/** The scale has a handful of round steps. */
final class MoneyScaleTest {
  @Test
  void endsAtOrAboveTheLargestAmount() {
    assertEquals(List.of("$0", "$10M", "$20M", "$30M"), texts(25_150_000));
    assertEquals(List.of("$0", "$5M", "$10M", "$15M", "$20M", "$25M"), texts(25_000_000));
  }

  @Test
  void saysSmallAmountsInFull() {
    assertEquals(List.of("$0", "$0.2M", "$0.4M", "$0.6M", "$0.8M"), texts(700_000));
    assertEquals(List.of("$0", "$2K", "$4K", "$6K", "$8K", "$10K"), texts(10_000));
    assertEquals(List.of("$0", "$1", "$2", "$3"), texts(3));
  }

  @Test
  void hasALineEvenWithoutMoney() {
    assertEquals(List.of("$0", "$1"), texts(0));
    assertEquals(0.5, new MoneyScale(5, 2).part(new Dollars(5)));
    assertEquals(0, new MoneyScale(5, 2).part(new Dollars(-5)));
  }

  private static List<String> texts(long largest) {
    var scale = MoneyScale.upTo(new Dollars(largest));
    return scale.amounts().stream().map(scale::text).toList();
  }
}
