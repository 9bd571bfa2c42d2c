package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.extract.text.InWords;
import org.muniscope.model.Maturity;

/** Rate, maturity and the dates around it inside the text of a bond. */
final class TermsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RB, 5.25%, 07/01/37                                     | 5.25  | 2037-07-01
          5.250% due 05/01/2044                                   | 5.250 | 2044-05-01
          Rev. Bonds, Ser. A, 5 1/2s, 7/1/30                      | 5.5   | 2030-07-01
          COP, 6.05s, 8/1/21                                      | 6.05  | 2021-08-01
          Series A, 5¼%, Jan. 1, 2039                             | 5.25  | 2039-01-01
          Hospital RB, 6 ⅛%, 7/1/30                               | 6.125 | 2030-07-01
          G.O. Bonds, zero %, 8/1/35                              | zero  | 2035-08-01
          Lease Rev., Zero Coupon, 9/1/2031                       | zero  | 2031-09-01
          Rev., 5.375%, 2028                                      | 5.375 | 2028
          Series 2006C-2, 5.000%, 11/15/36 (UB)                   | 5.000 | 2036-11-15
          Rev. 5.00%, 1/01/18-1/01/23                             | 5.00  | 2018-01-01 to 2023-01-01
          Rev. 5.00%, 6/1/35-40                                   | 5.00  | 2035-06-01 to 2040-06-01
          Rev. 5.00%, 6/1/35-144A                                 | 5.00  | 2035-06-01
          Rev. 5.00%, 6/1/35-30 day notice                        | 5.00  | 2035-06-01
          Airport (RB), 5.00%, 06/01/26 (c) 06/01/46              | 5.00  | 2046-06-01
          Airport (RB), 5.00%, 06/01/26 06/01/46                  | 5.00  | 2046-06-01
          Series 2010, 5.250%, 7/01/30 – AGM Insured              | 5.250 | 2030-07-01
          Election of 2008, Series 2009, RB                       | nothing | nothing
          Water Authority, 5,00%, 7/1/22                          | nothing | 2022-07-01
          Water Authority, 5. 00%, 7/1/22                         | nothing | 2022-07-01
          Water Authority, 5.O0%, 7/1/22                          | nothing | 2022-07-01
          Water Authority, 51/4%, 7/1/22                          | nothing | 2022-07-01
          Water Authority, 5ˆ5/8 %, 7/1/22                        | nothing | 2022-07-01
          Turnpike Authority 3,13% due 1/26/2026                  | nothing | 2026-01-26
          GO Bonds, Series 2006,5.00%, 7/1/22                     | 5.00  | 2022-07-01
          """)
  void rateAndMaturityAreFoundInRunningText(String printed, String coupon, String maturity) {
    var terms = Terms.read(printed);
    assertEquals(coupon, InWords.coupon(terms.coupon()));
    assertEquals(maturity, InWords.maturity(terms.maturity()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6.25% to 6/1/15 (Put Date), 6/1/32             | 6.25  | 2032-06-01 | 2015-06-01
          5.000%, 5/01/14 (Mandatory put 5/01/14)        | 5.000 | 2014-05-01 | 2014-05-01
          5.25% (Original Issue Yield: 5.310%), Mandatory Tender 7/1/2022 | 5.25 | 2022-07-01 | 2022-07-01
          4.00%, 11/01/52 (Put 09/01/32)                 | 4.00  | 2052-11-01 | 2032-09-01
          5.00%, 12/1/49 (Tender 12/1/31)                | 5.00  | 2049-12-01 | 2031-12-01
          1.35%, Due 7/1/30 (Putable at $100 on 6/05/14) | 1.35  | 2030-07-01 | 2014-06-05
          1.35%, Due 7/1/30 (Remarketed on 6/05/14)      | 1.35  | 2030-07-01 | nothing
          """)
  void aPutIsToldApartFromTheMaturity(String printed, String coupon, String due, String put) {
    var terms = Terms.read(printed);
    assertEquals(coupon, InWords.coupon(terms.coupon()));
    assertEquals(due, InWords.maturity(terms.maturity()));
    assertEquals(put, InWords.day(terms.put()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0% to 3/1/2021, 4.375% to 1/1/2040                      | 0.00 then 4.375  | 2040-01-01
          zero cpn. to 12/1/2023, 5.50% thereafter, 12/15/2029    | 0.00 then 5.50   | 2029-12-15
          stepped-coupon 0.00s (5.25s, 9/1/2022), 1/1/2036        | 0.00 then 5.25 | 2036-01-01
          0% until 3/1/2021, thereafter 4.375%, 1/1/2040          | 0.00 then 4.375  | 2040-01-01
          0.00%, 5.375% from 8/1/24 to 8/1/33, 8/1/33             | 0.00 then 5.375  | 2033-08-01
          zero cpn. to 2021, 6.80% thereafter, 3/01/40            | 0.00 then 6.80   | 2040-03-01
          0% to 2021, 6.25%, 2034                                 | 0.00 then 6.25   | 2034
          0% to 2021, 6.25% to 2034                               | 0.00 then 6.25   | 2034
          """)
  void aRateThatChangesOnADayIsAStep(String printed, String coupon, String due) {
    var terms = Terms.read(printed);
    assertEquals(coupon, InWords.coupon(terms.coupon()));
    assertEquals(due, InWords.maturity(terms.maturity()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ser A, 0.00%, 5.375%, 8/1/33                                    | RATES
          Ser A, 5s, 5 1/4s, 8/1/33                                       | RATES
          Ser A, 4.00% to 5.00%, 8/1/33                                   | RATES
          Ser A, 4.00%-5.00%, 8/1/33                                      | RATES
          Ser A, 3.45%, 7/1/2030, 5.00%, 7/1/2035                         | RATES
          Ser A, 3.45%, 5/1/25, 7/1/2030                                  | DATES
          Ser A, 5.00%, due 7/1/30, 7/1/31, 7/1/35                        | DATES
          Ser A, 5.00%, due 2030 and 2035                                 | DATES
          Ser A, 5.00%, 13/1/2030 (Put 5/1/25)                            | NO_DATE
          Ser A, 5.00%, 7/l/2030 (Put 5/1/25)                             | NO_DATE
          Ser A, 5.00%, 7/1/2030, Prerefunded @ 100, 7/1/2025             |
          Ser A, dated 7/1/2005, 3.45%, 7/1/2030                          |
          Ser A, 5.375%, 8/1/33                                           |
          5.25% (Original Issue Yield: 5.310%), 7/1/2022                  |
          0% to 3/1/2021, 4.375% to 1/1/2040                              |
          35% Federal Subsidy, 5.00%, 6/1/2028                            |
          FRN, 67% of SOFR + 0.81%, 5.00%, 6/1/2028                       |
          (0.000% until 3/1/2021; 6.75%), 0.000%, 10/1/2027               |
          """)
  void twoTermsWithoutAWordThatPartsThemAreDoubtful(String printed, Doubt doubt) {
    assertEquals(Optional.ofNullable(doubt), Terms.read(printed).doubt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5.00%, 5/1/25 (Put), 7/1/2030                   | 2030-07-01 | 2025-05-01
          5.00%, 5/1/25 (Mandatory Put Date), 7/1/2030    | 2030-07-01 | 2025-05-01
          5.00%, 5/1/25 (tender), 7/1/2030                | 2030-07-01 | 2025-05-01
          3.45%, 5/1/25 (reset date), 7/1/2030            | 2030-07-01 |
          """)
  void aDateThatABracketExplainsIsNoMaturity(String printed, String due, LocalDate put) {
    var terms = Terms.read(printed);
    assertEquals(due, InWords.maturity(terms.maturity()));
    assertEquals(Optional.ofNullable(put), terms.put());
  }

  @Test
  void twoDatesWithToBetweenThemAreARange() {
    var maturity = Terms.read("5.00%, due 7/1/2030 to 7/1/2035").maturity();
    var range = new Maturity.Between(LocalDate.of(2030, 7, 1), LocalDate.of(2035, 7, 1));
    assertEquals(Optional.of(range), maturity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prerefunded to 7/1/14, 5.00%, 7/1/14            | 5.00  | 2014-07-01 | 2014-07-01
          5.50%, 11/15/36 (Prerefunded @ 11/15/16)        | 5.50  | 2036-11-15 | 2016-11-15
          5.250%, 7/01/33 (Pre-refunded 7/01/13)          | 5.250 | 2033-07-01 | 2013-07-01
          5.00%, PRF 12/1/2013@100                        | 5.00  | 2013-12-01 | 2013-12-01
          """)
  void aRefundingIsToldApartFromTheMaturity(
      String printed, String coupon, String due, String refunded) {
    var terms = Terms.read(printed);
    assertEquals(coupon, InWords.coupon(terms.coupon()));
    assertEquals(due, InWords.maturity(terms.maturity()));
    assertEquals(refunded, InWords.day(terms.refunded()));
  }

  @Test
  void aCallIsKeptAsPrinted() {
    var terms = Terms.read("4.00%, 12/01/47 (Call 12/01/27)");
    assertEquals(Optional.of("Call 12/01/27"), terms.call());
    assertEquals("2047-12-01", InWords.maturity(terms.maturity()));
  }
}
