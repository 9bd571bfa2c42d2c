package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.form.MarkedText;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Small letters behind the years of series, where the filing defines the marks c and d. */
final class SeriesLettersTest {
  private static final Set<String> DEFINED = Set.of("c", "d");

  private static SeriesLetters letters(String... bonds) {
    var page =
        new TypedPage()
            .at(40, 100, "Security")
            .upTo(450, 100, "Principal Amount")
            .upTo(560, 100, "Value");
    for (var at = 0; at < bonds.length; at++) {
      page.at(40, 115 + 11 * at, bonds[at])
          .upTo(450, 115 + 11 * at, "1,500,000")
          .upTo(560, 115 + 11 * at, "1,612,345");
    }
    return SeriesLetters.of(TypedTable.of(page).rows(), DEFINED);
  }

  private static void assertMarks(String text, List<String> marks, MarkedText split) {
    assertEquals(new MarkedText(text, marks), split);
  }

  @Test
  void severalLettersBehindAYearAreMarks() {
    var letters = letters("RB, Series 2011c,d, 5.00%, 7/1/30");
    assertMarks(
        "RB, Series 2011, 5.00%, 7/1/30",
        List.of("c", "d"), letters.takeFrom("RB, Series 2011c,d, 5.00%, 7/1/30", DEFINED));
  }

  @Test
  void aLetterIsAMarkWhereSeriesHaveCapitals() {
    var letters = letters("RB, Series 2011c, 5.00%, 7/1/30", "RB, Series 2011A, 5.00%, 7/1/30");
    assertMarks("RB, Series 2011", List.of("c"), letters.takeFrom("RB, Series 2011c", DEFINED));
    assertMarks("RB, Series 2011A", List.of(), letters.takeFrom("RB, Series 2011A", DEFINED));
  }

  @Test
  void aLetterThatMayNameASeriesIsDoubtful() {
    var letters = letters("RB, Series 2011c, 5.00%, 7/1/30");
    assertMarks("RB, Series 2011c", List.of(), letters.takeFrom("RB, Series 2011c", DEFINED));
    assertTrue(letters.doubtful("RB, Series 2011c"));
  }

  @Test
  void lettersNameSeriesWhereOneOfThemIsNoMark() {
    var letters = letters("RB, Series 2011c, 5.00%, 7/1/30", "RB, Series 2011e, 5.00%, 7/1/30");
    assertMarks("RB, Series 2011c", List.of(), letters.takeFrom("RB, Series 2011c", DEFINED));
    assertFalse(letters.doubtful("RB, Series 2011c"));
  }
}
