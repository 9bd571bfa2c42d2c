package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** Rates at the ends of lines, which look like the percents of headings. */
final class EndRatesTest {
  private final TypedPage page =
      new TypedPage().upTo(450, 100, "Principal Amount").upTo(560, 100, "Value");

  @Test
  void aBondMayWrapBetweenItsRateAndItsMaturity() {
    page.at(50, 111, "Alabama - 3.1%");
    bond(122, "Marlow Water Revenue 4% 2/1/28");
    page.at(50, 133, "Dunmere County Water & Sewer Revenue 5.25%");
    bond(144, "11/1/29 (FGIC Insured)");
    assertEquals(
        List.of(
            "Marlow Water Revenue 4% 2/1/28",
            "Dunmere County Water & Sewer Revenue 5.25% / 11/1/29 (FGIC Insured)"),
        TypedEntries.on(page));
  }

  @Test
  void aHeadingMayStandAboveMaturitiesWithRates() {
    page.at(50, 111, "Marlow Water Revenue 4%");
    bond(122, "2/1/28 5.25%");
    assertEquals(List.of("2/1/28 5.25%"), TypedEntries.on(page));
  }

  @Test
  void aHeadingThatAPageRepeatsAboveAMaturityIsNoRate() {
    page.at(50, 111, "Health Care (10.8%)");
    page.at(50, 122, "Farrow Health Authority RB, 4.00%,");
    var next = new TypedPage(2).upTo(450, 100, "Principal Amount").upTo(560, 100, "Value");
    next.at(50, 111, "Health Care (10.8%) (continued)");
    next.at(50, 122, "4/1/2033").amounts(122);
    assertEquals(
        List.of("Farrow Health Authority RB, 4.00%, / 4/1/2033"), TypedEntries.on(page, next));
  }

  private void bond(double baseline, String words) {
    page.at(50, baseline, words).upTo(450, baseline, "550,000").upTo(560, baseline, "541,096");
  }
}
