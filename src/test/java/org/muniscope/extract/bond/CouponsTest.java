package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.InWords;

/** Interest rates as they stand in a column of their own. */
final class CouponsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5.25%       | 5.25
          5.250       | 5.250
          5%          | 5
          12.00%      | 12.00
          .75         | 0.75
          6.05s       | 6.05
          5 1/2s      | 5.5
          5 3/8       | 5.375
          6 1/8%      | 6.125
          4½s         | 4.5
          0.00%       | zero
          0.000%      | zero
          zero %      | zero
          Zero        | zero
          Zero Coupon | zero
          0/6.66      | 0 then 6.66
          0.00/5.875% | 0.00 then 5.875
          3.00–5.00%  | 3.00 to 5.00
          3.00%-5.25% | 3.00 to 5.25
          3% to 5.5%  | 3 to 5.5
          """)
  void aRateIsReadAsItIsPrinted(String printed, String coupon) {
    assertEquals(coupon, InWords.coupon(Coupons.read(printed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"607,959", "07/01/30", "AA+", "VAR", "5 1/3s", "2011", "—", "5.00–3.00%", "3-5"})
  void anythingElseIsNoRate(String printed) {
    assertEquals(Optional.empty(), Coupons.read(printed));
  }
}
