package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.InWords;
import org.muniscope.model.PrintedTotal.Kind;

/** The words before a total. */
final class TotalLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          TOTAL INVESTMENTS(l)–145.54% (Cost $280,615,620)               | TOTAL_INVESTMENTS
          Total Tax-Exempt Investments — 152.8% | TOTAL_INVESTMENTS
          Total Investment Portfolio (Cost $245,574,634)                 | TOTAL_INVESTMENTS
          Total Tax-Exempt Municipal Securities                          | nothing
          FLOATING RATE NOTE OBLIGATIONS–(24.10%)                        | FLOATING_RATE_NOTES
          Liability for Floating Rate Note Obligations                   | FLOATING_RATE_NOTES
          OTHER ASSETS LESS LIABILITIES–0.19%                            | OTHER_ASSETS_LESS_LIABILITIES
          Liabilities in Excess of Other Assets — (0.6)%                 | OTHER_ASSETS_LESS_LIABILITIES
          Excess of cash and receivables over payables 0.80%             | OTHER_ASSETS_LESS_LIABILITIES
          Cash and Receivables (Net)                                     | OTHER_ASSETS_LESS_LIABILITIES
          PREFERRED SHARES–(21.63%)                                      | PREFERRED_SHARES
          Variable Rate Demand Preferred Stock, at Liquidation Value     | PREFERRED_SHARES
          Auction Preferred Shares Plus Cumulative                       | PREFERRED_SHARES
          VRDP Shares, at Liquidation Value                              | PREFERRED_SHARES
          Series 2018 MTPS (38.7)                                        | PREFERRED_SHARES
          Variable Rate Demand Preferred Shares, Series 1 — (28.1)%      | PREFERRED_SHARES
          VMTP Shares, Series W-7, at Liquidation Value                  | PREFERRED_SHARES
          NET ASSETS APPLICABLE TO COMMON SHARES–100.00%                 | NET_ASSETS
          Total Net Assets Applicable to Common Shareholders — 100.0%    | NET_ASSETS
          """)
  void aLabelTellsWhatTheTotalSums(String printed, String kind) {
    assertEquals(kind, TotalLabel.kind(printed).map(Kind::name).orElse(InWords.NOTHING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total Alabama",
        "Special Tax Total",
        "HEALTH CARE TOTAL",
        "GROUP TOTAL",
        "TOTAL",
        "Total Municipal Bonds — 127.1%",
        "Total municipal bonds and notes (cost $112,406,311)",
        "Total Investments before Short-Term Investments (Cost — $213,283,268)",
        "Total Floating Rate Notes (Cost $2,200,000)",
        "Subtotal",
        "SUB-TOTAL",
        "Sub-total General Obligation"
      })
  void theSumOfAGroupOpensATotalOfNoNamedKind(String printed) {
    assertTrue(TotalLabel.opens(printed));
    assertEquals(Optional.empty(), TotalLabel.kind(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Golden State Tobacco Securitization Corp., Asset-Backed Revenue Bonds",
        "Series 2003 B-1C, Asset-Backed RB",
        "Totally Kids Rehabilitation Hospital",
        "Preferred Hospital System Revenue Bonds",
        "Floating Rate Revenue Bonds",
        "Harbor Lane Municipal Fund VRDP Shares, Series 3, 0.05%",
        "Series 2018 MTPS Medical Center Revenue Bonds",
        "Alabama — 0.94%"
      })
  void aBondOrAHeadingOpensNoTotal(String printed) {
    assertFalse(TotalLabel.opens(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "'Total Alabama (Cost $664,447)', Alabama",
    "TOTAL, Alabama",
    "Alabama Total, Alabama",
    "Subtotal, Education",
    "Total U.S. Virgin Islands, U.S. Virgin Islands"
  })
  void aTotalClosesTheGroupThatItNames(String words, String heading) {
    assertTrue(TotalLabel.closes(words, heading));
  }

  @ParameterizedTest
  @CsvSource({"Total Virginia, West Virginia", "Total Municipal Bonds, Alabama"})
  void aTotalOfAnotherNameClosesNoGroup(String words, String heading) {
    assertFalse(TotalLabel.closes(words, heading));
  }
}
