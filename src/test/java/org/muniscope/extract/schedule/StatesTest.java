package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Jurisdiction;

/** States that are told by the text of a bond alone. */
final class StatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rockport, IN, Pollution Control Revenue                     | IN
          Lafayette, LA, Public Trust Financing Authority             | LA
          Birmingham AL Arpt Auth Rev                                 | AL
          Kansas City, MO, Special Obligation, 5.00%, 4/1/35          | MO
          City of Selma Alabama IDB, RB                               | AL
          University of California, Series O                          | CA
          West Virginia Economic Development Authority                | WV
          Virginia College Building Authority                         | VA
          Virgin Islands Public Finance Authority                     | VI
          District of Columbia, Income Tax Secured                    | DC
          Metropolitan Washington Airports Authority, Series 2010 A   | DC
          Port Authority of New York & New Jersey                     | NY
          Delaware River Port Authority, Series D                     | PA
          Jefferson County, SD 4.00%, 12/1/30                         | SD
          Triborough Bridge & Tunnel Authority; Series 2002 B         | NY
          """)
  void theTextTellsTheState(String printed, String code) {
    assertEquals(Optional.of(code), States.of(printed).map(Jurisdiction::code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kansas City Industrial Development Authority",
        "Washington County Health Care Authority",
        "Tobacco Settlement Financing Corp.",
        "Public Finance Authority, Senior Living",
        "JPMorgan Chase & CO, Series 2010",
        "Cuming Co SD #0020 4.000% 12/15/2044",
        "Papio-Missouri River Natural Resource District"
      })
  void whatLeavesADoubtStaysUnknown(String printed) {
    assertEquals(Optional.empty(), States.of(printed));
  }
}
