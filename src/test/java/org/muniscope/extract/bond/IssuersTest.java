package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          Delaware EDA (NRG Energy), Exempt Facility Revenue Bonds (Series 2014B-2), 5.000%, 12/1/2030 | Delaware EDA
          Clark County, NV, Passenger Facility Charge Rev. (Airport), “B-2”, 5%, 2040 | Clark County, NV
          Alabama, UAB Medicine Finance Authority Revenue, Series B2, 5.0%, 9/1/2041 | Alabama, UAB Medicine Finance Authority
          Rickenbacker Port Authority, OH, 5.375%, 1/1/32                         | Rickenbacker Port Authority, OH
          San Francisco, CA, Airport Commission, (San Francisco International Airport), (AMT), 5.00%, 5/1/27 | San Francisco, CA, Airport Commission
          Birmingham AL Arpt Auth Rev                                             | Birmingham AL Arpt Auth
          Golden State Tobacco Sec Corp. CA Enhanced Tobacco Settlement Asset-Backed Rev | Golden State Tobacco Sec Corp. CA
          Los Angeles CA Dept of Wtr & Pwr Wtr Sys Rev                            | Los Angeles CA Dept of Wtr & Pwr
          Peoria IL Comm Coll Dist No. 514 GO                                     | Peoria IL Comm Coll Dist No. 514
          Port Authority of New York & New Jersey, RB, Series 207                 | Port Authority of New York & New Jersey
          District of Columbia Water & Sewer Authority, Public Utility Senior Lien Revenue | District of Columbia Water & Sewer Authority
          Miami-Dade County, Florida, Expressway Authority Toll System Revenue Bonds, Series 2013 | Miami-Dade County, Florida, Expressway Authority
          Massachusetts State Development Finance Agency, Massachusetts Institute of Technology, Revenue, Series O | Massachusetts State Development Finance Agency
          St. John the Baptist Parish, LA, Marathon Oil Corp., Revenue, Series A  | St. John the Baptist Parish, LA
          Atlanta GA Arpt Passenger Fac Charge & Sub Lien Gen Rev                 | Atlanta GA
          Hawaii St Arpt Sys Rev, Ser A                                           | Hawaii St
          Texas Private Activity Bond Surface Transportation Corp., RB, Sr. Lien  | Texas Private Activity Bond Surface Transportation Corp.
          SANTA ANA PUBLIC UTILITIES BOARD REVENUE BONDS, SERIES B                | SANTA ANA PUBLIC UTILITIES BOARD
          Nebraska State Series B-1 7.00% 4/1/46                                  | Nebraska State
          """)
  void theIssuerEndsWhereTheBondIsDescribed(String printed, String issuer) {
    assertEquals(issuer, Issuers.of(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Water & Sewer Authority, RB",
        "Community College District, GO",
        "Department of Airports, RB"
      })
  void anIssuerWithoutItsPlaceTellsOnlyItsKind(String printed) {
    assertTrue(Issuers.kind(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlow Water Authority, RB",
        "Municipal Electric Authority of Georgia, RB",
        "Housing, RB",
        "General Obligation, Series A"
      })
  void otherWordsTellMoreOrLessThanTheKindOfAnIssuer(String printed) {
    assertFalse(Issuers.kind(printed));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Marlow Water RB, Series A, 5.00%, 6/1/37 | Series B, 5.00%, 6/1/38 | Marlow Water RB,
          Marlow Water RB 5.00%, 6/1/37            | 5.25%, 6/1/38           | Marlow Water RB
          Marlow Authority; RB, 5.00%, 6/1/37      | GO, 5.00%, 6/1/38       | Marlow Authority
          Selma Gas District, Gas Plant, 5.00%     | Gas Plant, 5.25%        | Selma Gas District,
          """)
  void aSeriesSharesWhatTheBondAboveSaysBeforeIt(String above, String series, String issuer) {
    assertEquals(issuer, Issuers.shared(above, series));
  }
}
