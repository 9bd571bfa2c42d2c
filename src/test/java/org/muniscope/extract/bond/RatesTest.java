package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates in the running text of a bond. */
final class RatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Series 2010A, 5.00%, 7/1/30            | [5.00%]
          GO Bonds, 5 1/2s, 7/1/30               | [5 1/2s]
          Zero Coupon, 8/1/35                    | [Zero Coupon]
          0.00%, 5.375% from 8/1/24              | [0.00%, 5.375%]
          1,200 Main Street Series 2010          | []
          5.00% to yield 5.25% due 12/1/2020     | [5.00%]
          Zero Coupon, yielding 4.75%, 12/1/20   | [Zero Coupon]
          notes to yield 5.25% due 12/1/2020     | [5.25%]
          """)
  void aSignOrALetterMakesANumberARateAndAYieldIsNoneBesideIt(String text, String rates) {
    assertEquals(rates, Rates.in(text).all().stream().map(MatchResult::group).toList().toString());
  }

  /** Texts strung together from pieces of rates, the same in every run. */
  @Test
  void aQuickLookHidesNoRate() {
    var pieces =
        List.of(
            "5",
            "12",
            "01",
            "375",
            ".",
            "/",
            " ",
            ",",
            "(",
            "1/2",
            "½",
            "%",
            "s",
            "zero",
            "Zero coupon",
            "-",
            "cpn.",
            "Series",
            "Z");
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    var rate = Pattern.compile(Coupons.RATE);
    var seen = 0;
    for (var round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (var piece = 0; piece < 12; piece++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      var all = rate.matcher(text).results().map(MatchResult::group).toList();
      seen += all.size();
      var found = Rates.in(text.toString()).all().stream().map(MatchResult::group).toList();
      assertEquals(all, found, text::toString);
    }
    assertTrue(seen > 1_000, "too few rates to tell: " + seen);
  }
}
