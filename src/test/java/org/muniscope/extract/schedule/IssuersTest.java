package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the issuer ends in the text of a bond. */
final class IssuersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Birmingham (City of) Airport Authority; Series 2010, RB (INS—AGM)       | Birmingham (City of) Airport Authority
          Alhambra Unified School District (Election of 2004; Area A); Series 2009 B | Alhambra Unified School District (Election of 2004; Area A)
          City of Selma Alabama IDB, RB, Gulf Opportunity Zone, 5.38%, 12/01/35   | City of Selma Alabama IDB
          Birmingham Airport Authority, Alabama, Revenue Bonds, Series 2010       | Birmingham Airport Authority, Alabama
          Lafayette, LA, Public Trust Financing Authority, (Ragin’ Cajun), 5.25%  | Lafayette, LA, Public Trust Financing Authority
          Delaware EDA (NRG Energy), Exempt Facility Revenue Bonds (Series 2014B-2), 5.000%, 12/1/2030 | Delaware EDA (NRG Energy)
          Clark County, NV, Passenger Facility Charge Rev. (Airport), “B-2”, 5%, 2040 | Clark County, NV
          Alabama, UAB Medicine Finance Authority Revenue, Series B2, 5.0%, 9/1/2041 | Alabama, UAB Medicine Finance Authority Revenue
          Rickenbacker Port Authority, OH, 5.375%, 1/1/32                         | Rickenbacker Port Authority, OH
          """)
  void theIssuerEndsWhereTheBondIsDescribed(String printed, String issuer) {
    assertEquals(issuer, Issuers.of(printed));
  }

  @Test
  void theSignThatEndsAGoverningLineIsNoPartOfTheIssuer() {
    assertEquals("Washington (State of)", Issuers.trim("Washington (State of):"));
    assertEquals(
        "Brooklyn Arena (Barclays Center)", Issuers.trim("Brooklyn Arena (Barclays Center); "));
  }

  @Test
  void theRestIsWhatFollowsTheIssuer() {
    assertEquals(
        "Series 2010, RB",
        Issuers.rest("Marlow Water Authority; Series 2010, RB", "Marlow Water Authority"));
  }
}
