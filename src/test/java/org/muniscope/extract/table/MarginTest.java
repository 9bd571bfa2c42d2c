package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** {@code Alaska--3.3% BBB Baa2 10,000 Alaska Housing Finance Agency 12,092}. */
final class MarginTest {
  private double baseline = 100;
  private final TypedPage page =
      new TypedPage()
          .at(170, baseline, "S&P")
          .at(210, baseline, "Moody's")
          .upTo(290, baseline, "Face")
          .at(50, baseline + 10, "STATE")
          .at(170, baseline + 10, "Ratings")
          .at(210, baseline + 10, "Ratings")
          .upTo(290, baseline + 10, "Amount")
          .at(300, baseline + 10, "Issue")
          .upTo(560, baseline + 10, "Value");

  private void bond(String state, String ratings, String amount, String text, String value) {
    baseline += 11;
    var pair = ratings.split(" ", 2);
    page.at(50, baseline + 11, state)
        .at(170, baseline + 11, pair[0])
        .at(210, baseline + 11, pair[1])
        .upTo(290, baseline + 11, amount)
        .at(300, baseline + 11, text)
        .upTo(560, baseline + 11, value);
  }

  @Test
  void aStateOnTheLineOfItsFirstBondIsARowAboveIt() {
    bond("Alaska--3.3%", "BBB Baa2", "10,000", "Sitka Housing RB, 5.00% due 11/01/2013", "12,092");
    bond("", "AA Aa2", "1,940", "Nome Water RB, 4.00% due 1/01/2024", "1,823");
    bond("District of", "A- A3", "400", "Marlow Trust RB, 6.50% due 4/01/2020", "488");
    bond("Columbia--2.6%", "NR* NR*", "1,425", "Marlow School RB, 5.00% due 4/01/2021", "1,500");
    assertEquals(
        List.of(
            "Alaska--3.3%",
            "Sitka Housing RB, 5.00% due 11/01/2013",
            "Nome Water RB, 4.00% due 1/01/2024",
            "District of Columbia--2.6%",
            "Marlow Trust RB, 6.50% due 4/01/2020",
            "Marlow School RB, 5.00% due 4/01/2021"),
        TypedTable.of(page).rows().stream().map(Row::text).toList());
  }
}
