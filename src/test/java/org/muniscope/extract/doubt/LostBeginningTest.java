package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions whose first line is lost. */
final class LostBeginningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "of Marlow Water RB, 5.00%, 6/1/37",
        "& Sewer RB, 5.00%, 6/1/37",
        "Marlow Project) RB, 5.00%, 6/1/37",
        "RB, Series 2012, 5.00%, 6/1/37",
        "Ref. RB, 5.00%, 6/1/37",
        "Series 2012 A, 5.00%, 6/1/37",
        "Authority, Revenue Bonds, 5.00%, 6/1/37",
        "Finance Corp., Series A, 5.00%, 6/1/37",
        "A Marlow Health Authority, Series 2015, 5.00%, 6/1/37",
        "(Pre-refunded 9/1/22) Marlow Hospital RB, 5.00%, 6/1/37",
        "(Capital Program), Series 2008 A Marlow Agency RB, 5.00%, 6/1/37",
        "Revenue, 2024, 5.25%, 10/15/36",
        "$100 Marlow Water RB, 5.00%, 6/1/37",
        "Date 12/03/18 at $100 Marlow Water RB, 5.00%, 6/1/37",
        "Housing Revenue Bonds, NCCD - College Station, Series 2015A",
        "Water and Sewer Revenue Bonds, Series 2015A",
        "IDR: (Davies Office Refurbishing) 5.75%, 3/1/2018",
        "Unlimited General Obligation Refunding Bonds Water Assistance Series 2018",
        "2013 A (AGM) Marlow Turnpike Authority, 5.00%, 6/1/37"
      })
  void aDescriptionThatBeginsLikeTheEndOfOneLacksItsBeginning(String description) {
    assertTrue(LostBeginning.of(description).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlow Water RB (AGM), 5.00%, 6/1/37",
        "aGuam Power Authority, 5.00%, 6/1/37",
        "District of Columbia Water RB, 5.00%, 6/1/37",
        "Refugio County RB, 5.00%, 6/1/37",
        "(AGM) Marlow Water RB, 5.00%, 6/1/37",
        "Marlow Water and Sewer Revenue Bonds, Series 2015A",
        "E Baton Rouge Parish RB, 5.00%, 6/1/37",
        "A B Won Pat Airport RB, 5.00%, 6/1/37"
      })
  void anIssuerAtTheBeginningIsEnough(String description) {
    assertFalse(LostBeginning.of(description).isPresent());
  }
}
