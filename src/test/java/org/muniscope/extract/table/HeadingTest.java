package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Percent;

/** Lines that open a group. */
final class HeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Municipal Obligations–145.54%                   | Municipal Obligations          | 145.54
          Alabama — 0.94%                                 | Alabama                        | 0.94
          Alabama 2.5%                                    | Alabama                        | 2.5
          Alabama (0.9%)                                  | Alabama                        | 0.9
          Alabama (0.9%):                                 | Alabama                        | 0.9
          Alabama - .6%                                   | Alabama                        | .6
          Education – 21.9% (14.2% of Total Investments)  | Education                      | 21.9
          Guaranteed – 10.8% (6.8% of Total Investments) (4) | Guaranteed                  | 10.8
          MISSOURI – 2.5% (1.7% OF TOTAL INVESTMENTS)     | MISSOURI                       | 2.5
          NEW JERSEY - 5.4% (3.4% of                      | NEW JERSEY                     | 5.4
          Alaska – 1.2% (1.2% of Total                    | Alaska                         | 1.2
          Utilities – 13.07% OF NET ASSETS                | Utilities                      | 13.07
          Municipal Bonds — 98.5% of Net                  | Municipal Bonds                | 98.5
          MUNICIPAL BONDS & NOTES 170.1%                  | MUNICIPAL BONDS & NOTES        | 170.1
          INVESTMENTS IN SECURITIES 172.8% ¤              | INVESTMENTS IN SECURITIES      | 172.8
          Municipal Bonds (100.2%)                        | Municipal Bonds                | 100.2
          2015 — 11.0%                                    | 2015                           | 11.0
          2015–2019 (11.0%)                               | 2015–2019                      | 11.0
          District of Columbia — 2%                       | District of Columbia           | 2
          Lease Revenue / Certificates of Participation — 3.1% | Lease Revenue / Certificates of Participation | 3.1
          """)
  void aHeadingCarriesItsPercent(String printed, String name, String percent) {
    assertEquals(
        Optional.of(new Heading(name, Optional.of(Percent.of(percent)), false)),
        Heading.withPercent(printed));
  }

  @Test
  void aContinuedHeadingMayRepeatItsPercent() {
    assertEquals(
        Optional.of(new Heading("California", Optional.of(Percent.of("5.9")), true)),
        Heading.withPercent("California - 5.9% (continued)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "California (continued)",
        "California (cont’d)",
        "California (cont.)",
        "California, continued"
      })
  void aContinuedHeadingIsTheOneOfThePageBefore(String printed) {
    assertEquals(new Heading("California", Optional.empty(), true), Heading.plain(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Series 2010, RB, 5.25%",
        "5.250% due 07/01/2039",
        "607,959",
        "Revenue Bonds, 5.00%",
        "Burleigh County St. Alexius Medical Center Project FGIC 4.500%",
        "Notes with interest rates ranging from 0.13% to 0.29%"
      })
  void theTextOfABondIsNoHeading(String printed) {
    assertEquals(Optional.empty(), Heading.withPercent(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ALABAMA 1.6%               | ALABAMA
          Virgin Islands - .2%       | VIRGIN_ISLANDS
          aGuam — 0.4%               | GUAM
          U.S. Virgin Islands–0.21%  | VIRGIN_ISLANDS
          West Virginia — 0.7%       | WEST_VIRGINIA
          Guam(a)–0.52%              | GUAM
          """)
  void aHeadingThatIsNothingButAStateNamesIt(String printed, Jurisdiction state) {
    assertEquals(Optional.of(state), Heading.withPercent(printed).flatMap(Heading::jurisdiction));
  }

  @Test
  void aSectorNamesNoState() {
    assertEquals(
        Optional.empty(),
        Heading.withPercent("Special Tax Revenue — 4.5%").flatMap(Heading::jurisdiction));
  }

  @Test
  void aPercentAloneEndsAHeadingThatWraps() {
    assertEquals(Optional.of(Percent.of("4.46")), Heading.percentAlone("– 4.46%"));
    assertEquals(Optional.of(Percent.of("13.07")), Heading.percentAlone("13.07% of Net Assets"));
    assertEquals(Optional.empty(), Heading.percentAlone("5.00%"));
  }
}
