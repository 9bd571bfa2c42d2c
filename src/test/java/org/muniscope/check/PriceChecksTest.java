package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** Values of the thirty bonds, of which 28 have a principal of 300,000 dollars or more. */
final class PriceChecksTest {
  private static final String SUBJECT = "Values that stand on the grid of prices";

  @Test
  void valuesOfPricesWithThreeDecimalsTie() {
    assertEquals(Optional.of(Verdict.TIES), new TypedReport().verdict(SUBJECT));
  }

  @Test
  void aValueThatNoPriceGivesIsNamed() {
    // Between 7,488,349 at a price of 88.306 and 7,488,433 at 88.307.
    var words =
        new TypedReport()
            .holdings(
                each -> each.value().amount() == 7_488_349 ? Spoilt.worth(each, 7_488_391) : each)
            .explanation(SUBJECT);
    assertTrue(words.contains("McCormick Place Expansion"), words);
  }

  @Test
  void roundedValuesAreNotCompared() {
    var report =
        new TypedReport().holdings(each -> Spoilt.worth(each, each.value().amount() / 1000 * 1000));
    assertEquals(
        "Values are rounded, or too few bonds are large enough.", report.explanation(SUBJECT));
  }
}
