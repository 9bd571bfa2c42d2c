package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Ratings that begin where the word before them ends. */
final class TouchingRatingsTest {
  private static TypedPage page() {
    return new TypedPage()
        .at(40, 100, "Security")
        .at(300, 100, "Maturity")
        .at(345, 100, "Rating")
        .upTo(450, 100, "Principal")
        .upTo(560, 100, "Value")
        .at(40, 110, "Selma Water Board, RB")
        .at(300, 110, "07/01/2031")
        .at(345, 110, "A1/A+")
        .upTo(450, 110, "1,500,000")
        .upTo(560, 110, "1,612,345")
        .upTo(450, 120, "2,500,000")
        .upTo(560, 120, "2,612,345");
  }

  private static Row last(TypedPage page) {
    return TypedTable.of(page).rows().getLast();
  }

  @Test
  void aRatingIsToldFromTheDateThatItTouches() {
    var row = last(page().at(40, 120, "Selma Gas Board, RB").at(300, 120, "05/01/2046Aa3/AA-*"));
    assertEquals("Selma Gas Board, RB", row.text());
    assertEquals("05/01/2046", row.cell(Role.MATURITY));
    assertEquals("Aa3/AA-*", row.cell(Role.RATING));
  }

  @Test
  void aRatingIsToldFromTheBracketThatItTouches() {
    var row =
        last(page().at(40, 120, "Selma Gas Board, RB").at(280, 120, "(Callable@100)NR/NR/NR*"));
    assertEquals("Selma Gas Board, RB (Callable@100)", row.text());
    assertEquals("NR/NR/NR*", row.cell(Role.RATING));
  }

  @Test
  void aLetterBehindADateOfTheDescriptionIsNone() {
    var row =
        last(
            page()
                .at(40, 120, "Selma Gas Board, RB, dated 05/01/2006A")
                .at(300, 120, "07/01/2031"));
    assertEquals("Selma Gas Board, RB, dated 05/01/2006A", row.text());
  }
}
