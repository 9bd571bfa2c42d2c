package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;

/** Coupons to which the digit of a mark may be glued. */
final class GluedCouponsTest {
  @ParameterizedTest
  @CsvSource({
    "5.00, 5.001, true",
    "5.00, 5.252, true",
    "5.00, 4.125, false",
    "5.00, 3.127, false",
    "5.000, 5.0002, true",
    "5.000, 4.125, false"
  })
  void aDigitMoreThanAllOthersHaveIsDoubtedBehindAQuarter(
      String usual, String printed, boolean doubted) {
    var others = Stream.generate(() -> paying(usual)).limit(10);
    var words =
        Suspected.words(
            new GluedCoupons(),
            LocalDate.of(2012, 2, 29),
            Stream.concat(Stream.of(paying(printed)), others));
    assertEquals(
        doubted
            ? List.of("The coupon has more digits than the others: the last one may be a mark.")
            : List.of(),
        words);
  }

  private static Bond paying(String rate) {
    return Bond.of(Jurisdiction.OHIO).paying(new Coupon.Fixed(new BigDecimal(rate)));
  }
}
