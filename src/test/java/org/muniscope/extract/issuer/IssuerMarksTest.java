package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks beside an issuer, and those that stand in its place. */
final class IssuerMarksTest {
  private final GovernedPage page = new GovernedPage();

  @Test
  void aMarkBesideTheIssuerIsOneOfEachSeries() {
    page.words(50, "Alhambra Unified School District:");
    page.mark(183, "(b)");
    page.bond(60, "Series 2009 B, 5.00%, 8/1/35");
    page.bond(60, "Series 2009 C, 5.00%, 8/1/36");
    page.bond(50, "Farrow Airport Commission, RB, 5.25%, 7/1/31");
    assertEquals(
        List.of(List.of("b"), List.of("b"), List.of()),
        page.texts().stream().map(GovernedText::marks).toList());
  }

  @Test
  void aMarkBesideTheIssuerOfBareDatesIsOneOfEach() {
    page.words(50, "City of Phoenix Civic Improvement Corp.");
    page.mark(50 + 39 * 4.1, "(c)");
    page.bond(60, "07/01/2026");
    page.bond(60, "07/01/2027");
    assertEquals(
        List.of(List.of("c"), List.of("c")),
        page.texts().stream().map(GovernedText::marks).toList());
  }

  @Test
  void aMarkAsWideAsAnIndentStandsInThePlaceOfTheIssuerWhereOtherMarksDo() {
    page.words(50, "Marlow Community Facilities District,");
    page.bond(61, "Tax Allocation, Series 2004, 5.00%, 3/01/47");
    page.mark(58, "c");
    page.bond(58, "Tax Allocation, Series 2005, 5.75%, 6/01/38");
    page.words(53, "Brackley Airport Authority, Series 2005,");
    page.mark(50, "a");
    page.bond(58, "5.00%, 1/01/33");
    page.words(58, "Tolland Industrial Development Board, Series 2006,");
    page.mark(50, "a,b");
    page.bond(58, "5.00%, 1/01/33");
    assertEquals(
        " | Tolland Industrial Development Board, Series 2006, 5.00%, 1/01/33",
        page.governed().getLast());
  }
}
