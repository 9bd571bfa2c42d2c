package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** Series that a page break parts from their entries, where columns tell the terms of these. */
final class PartedSeriesTest {
  @Test
  void theSeriesThatAnEntryLacksStandsBelow() {
    var first = dated(1).at(50, 111, "Maryland Hospital Authority, Series B");
    terms(first, 111);
    first.at(50, 122, "E-470 Highway Authority");
    terms(first, 122);
    var second = dated(2).at(50, 111, "(Senior Revenue) Series A");
    second.at(50, 122, "E-470 Highway Authority (Senior").at(50, 133, "Revenue) Series AA");
    terms(second, 133);
    assertEquals(
        List.of(
            "Maryland Hospital Authority, Series B",
            "E-470 Highway Authority / (Senior Revenue) Series A",
            "E-470 Highway Authority (Senior / Revenue) Series AA"),
        TypedEntries.on(first, second));
  }

  /** A page whose columns tell the terms. */
  private static TypedPage dated(int number) {
    return new TypedPage(number)
        .at(50, 100, "Issuer")
        .upTo(280, 100, "Rate")
        .upTo(340, 100, "Maturity")
        .upTo(450, 100, "Principal Amount")
        .upTo(560, 100, "Value");
  }

  private static void terms(TypedPage page, double baseline) {
    page.upTo(280, baseline, "5.00%").upTo(340, baseline, "6/1/33").amounts(baseline);
  }
}
