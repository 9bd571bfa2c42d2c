package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says that a page goes on with what one before it began. */
final class ContinuedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          California (continued)                    | California
          California (Continued):                   | California:
          NEW YORK — CONT’D                         | NEW YORK
          California (cont9d)                       | California
          Texas (contÕd)                            | Texas
          Texas (cont.)                             | Texas
          Alhambra Unified School District, (cont’d) | Alhambra Unified School District
          Municipal Bonds (concluded)               | Municipal Bonds
          """)
  void aHeadingIsTheSameWithoutIt(String printed, String heading) {
    assertEquals(heading, Continued.without(printed));
  }

  @ParameterizedTest
  @CsvSource({"Econ Tower", "Consolidated School District", "Beacon", "Contadora Bonds"})
  void wordsThatOnlyLookAlikeStay(String printed) {
    assertEquals(printed, Continued.without(printed));
  }
}
