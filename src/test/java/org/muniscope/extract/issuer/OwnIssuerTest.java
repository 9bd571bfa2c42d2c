package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.muniscope.extract.group.TypedSchedule;

/** Bonds that name their own issuer where the series of the issuer above begin. */
final class OwnIssuerTest {
  private final GovernedPage page = new GovernedPage();

  /** Types an issuer with two series, which begin deeper than it. */
  private void series() {
    page.words(50, "Dunmere Finance Authority");
    page.words(50, "(Retirement Community)");
    page.words(57, "Series 2005A");
    page.bond(57, "5.25%, 04/01/2026");
    page.words(57, "Series G");
    page.bond(57, "5.25%, 11/01/2032");
  }

  @Test
  void wordsAboveASeriesOfTheirOwnAreAnotherIssuer() {
    series();
    page.words(57, "Port of Selma");
    page.words(57, "Series 2004");
    page.bond(57, "5.50%, 05/01/2046");
    assertEquals(" | Port of Selma Series 2004 5.50%, 05/01/2046", page.governed().getLast());
  }

  @Test
  void theLineOfTheIssuerOnceMoreBeginsAnew() {
    series();
    page.words(57, "Dunmere Finance Authority");
    page.words(57, "(Ascension Group)");
    page.words(57, "Series C-2");
    page.bond(57, "8.00%, 11/01/2043");
    assertEquals(
        " | Dunmere Finance Authority (Ascension Group) Series C-2 8.00%, 11/01/2043",
        page.governed().getLast());
  }

  @Test
  void theLineOfTheIssuerOnceMoreBeginsAnewAboveOneLineToo() {
    series();
    page.words(57, "Dunmere Finance Authority");
    page.bond(57, "Revenue Series B, 8.00%, 11/01/2043");
    assertEquals(
        " | Dunmere Finance Authority Revenue Series B, 8.00%, 11/01/2043",
        page.governed().getLast());
  }

  @Test
  void aSeriesStaysOneOfTheIssuerAbove() {
    series();
    page.words(57, "Series H");
    page.bond(57, "8.00%, 11/01/2043");
    assertEquals(
        "Dunmere Finance Authority (Retirement Community) | Series H 8.00%, 11/01/2043",
        page.governed().getLast());
  }

  @Test
  void wordsAboveItsSeriesAreItsOwnIssuerWhereverItBegins() {
    var rows =
        new TypedSchedule()
            .words(57, "Kansas Development Finance Authority")
            .words(57, "Series A-1")
            .bond(57, "6.375%, 06/15/2028", "607,959")
            .table()
            .rows();
    assertTrue(OwnIssuer.of(rows));
  }
}
