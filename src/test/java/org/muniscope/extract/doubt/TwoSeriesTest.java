package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of two bonds in one description. */
final class TwoSeriesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secured, Series 2021B Marlow County Aviation, Revenue Bonds, Series 2016D",
        "Selma Toll Revenue, Series HH, 4.75%, Marlow Tobacco Corp., Series 2, 6.25%, 1/01/36",
        "(Sr. Rev.) Ser A (ETM) Marlow Highway Auth. (Sr. Rev.) Ser AA, 5.00%, 1/1/2029"
      })
  void anIssuerBetweenTwoSeriesIsDoubted(String description) {
    assertEquals(
        List.of(
            "This description names an issuer behind a series: words of two holdings may stand"
                + " together here."),
        Suspected.words(new TwoSeries(), description));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlow County GO, Series 2010A and Series 2010B, 5.00%, 1/1/2029",
        "Marlow County GO, Series A (Selma Water Authority, Series B), 5.00%, 1/1/2029",
        "Selma Series 2004 Marlow Water Authority Revenue, 5.00%, 1/1/2029"
      })
  void otherwiseItIsNot(String description) {
    assertEquals(List.of(), Suspected.words(new TwoSeries(), description));
  }
}
