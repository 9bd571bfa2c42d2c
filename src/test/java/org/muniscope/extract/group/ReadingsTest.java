package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Where rows may be meant in several ways, the printed subtotals decide. */
final class ReadingsTest {
  private static final String BOND = "Port Halden Airport Authority RB, 5.00%, 6/1/37";

  private final TypedPage page = new TypedPage().head();
  private int baseline = 100;

  private void words(String words) {
    baseline += 11;
    page.at(50, baseline, words);
  }

  private void bond() {
    words(BOND);
    page.upTo(450, baseline, "550,000").upTo(560, baseline, "607,959");
  }

  private void subtotal(String sum) {
    baseline += 11;
    page.upTo(560, baseline, sum);
  }

  private List<String> sections() {
    return Readings.best(TypedTable.of(page).rows()).sections().stream()
        .map(section -> section.heading().name() + " " + section.entries().size())
        .toList();
  }

  @Test
  void aShortLineBelongsToItsBondWhereTheSubtotalCountsBoth() {
    words("Texas");
    bond();
    words("Bridges");
    bond();
    subtotal("1,215,918");
    assertEquals(List.of("Texas 2"), sections());
  }

  @Test
  void aShortLineIsAHeadingWhereEachSubtotalCountsOne() {
    words("Texas");
    bond();
    subtotal("607,959");
    words("Bridges");
    bond();
    subtotal("607,959");
    assertEquals(List.of("Texas 1", "Bridges 1"), sections());
  }

  @Test
  void aSubtotalThatNoReadingMeetsLeavesTheLikelyOne() {
    words("Texas");
    bond();
    words("Bridges");
    bond();
    subtotal("999,999");
    assertEquals(List.of("Texas 1", "Bridges 1"), sections());
  }
}
