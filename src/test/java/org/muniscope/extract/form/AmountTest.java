package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.InWords;

/** Amounts as they stand in the columns of principal and value. */
final class AmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          550            |       550 | nothing
          607,959        |    607959 | nothing
          $209,425,189   | 209425189 | nothing
          $(45,300,000)  | -45300000 | nothing
          (50,470,000)   | -50470000 | nothing
          -2,369,431     |  -2369431 | nothing
          $3,500M        |   3500000 | nothing
          925M           |    925000 | nothing
          $848,806(a)    |    848806 | a
          767,810ø       |    767810 | ø
          11,472,769(a)(b) | 11472769 | a b
          1,575†         |      1575 | †
          5,3521         |      5352 | 1
          7,500,000a     |   7500000 | a
          (1,010,903)*   |  -1010903 | *
          250,000(e)(f)+ |    250000 | e f +
          """)
  void anAmountKeepsItsSignAndGivesUpItsMarks(String printed, long value, String marks) {
    var amount = Amount.read(printed).orElseThrow();
    assertEquals(value, amount.value());
    assertEquals(marks, InWords.marks(amount.marks()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.25%",
        "07/01/30",
        "412,413,414,417,421,423,428",
        "(a)",
        "$",
        "—",
        "Series",
        "(550",
        "550)",
        "1,26",
        "12,3456,789",
        "2010B",
        "2030"
      })
  void anythingElseIsNoAmount(String printed) {
    assertEquals(Optional.empty(), Amount.read(printed));
  }
}
