package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Places and states above issuers, which are called after their kind alone. */
final class PlacesTest {
  private final GovernedPage page = new GovernedPage();

  @Test
  void aBoldPlaceGovernsAllKindsOfIssuersBelowIt() {
    page.bold("Marlow");
    page.bond(50, "Water Authority, RB, 5.00%, 7/1/30");
    page.bond(50, "Airport Authority, RB, 5.25%, 7/1/31");
    page.bond(50, "Farrow Airport Commission, RB, 5.50%, 7/1/32");
    assertEquals(
        List.of(
            "Marlow | Water Authority, RB, 5.00%, 7/1/30",
            "Marlow | Airport Authority, RB, 5.25%, 7/1/31",
            " | Farrow Airport Commission, RB, 5.50%, 7/1/32"),
        page.governed());
  }

  @Test
  void noCityIsCalledStatewide() {
    page.words(50, "Marlow");
    page.bond(60, "Water Authority, 5.00%, 7/1/30");
    page.bond(60, "Airport Authority, 5.25%, 7/1/31");
    page.words(50, "Statewide");
    page.bond(60, "Alabama Health Facilities Authority, 5.50%, 7/1/32");
    page.bond(60, "Alabama Housing Authority, 5.50%, 7/1/33");
    assertEquals(
        List.of(
            "Marlow | Water Authority, 5.00%, 7/1/30",
            "Marlow | Airport Authority, 5.25%, 7/1/31",
            " | Alabama Health Facilities Authority, 5.50%, 7/1/32",
            " | Alabama Housing Authority, 5.50%, 7/1/33"),
        page.governed());
  }

  @Test
  void anIssuerNamedLikeItsStateIsNoHeading() {
    page.words(50, "District of Columbia — 1.9%");
    page.words(50, "District of Columbia:");
    page.bond(60, "Series 2006 B-1, Ballpark RB, 5.00%, 2/1/31");
    page.bond(60, "Series 2009 A, Sec. Income Tax RB, 5.25%, 12/1/27");
    assertEquals(
        List.of(
            "District of Columbia: | Series 2006 B-1, Ballpark RB, 5.00%, 2/1/31",
            "District of Columbia: | Series 2009 A, Sec. Income Tax RB, 5.25%, 12/1/27"),
        page.governed());
  }
}
