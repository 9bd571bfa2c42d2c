package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Cells of a bond that go on below its words. */
final class WrappedCellsTest {
  private final TypedPage page =
      new TypedPage()
          .at(50, 100, "Description")
          .at(300, 100, "Rating")
          .upTo(450, 100, "Principal Amount")
          .upTo(560, 100, "Value");

  @Test
  void aRatingMayGoOnBelowItsBond() {
    bond(111, "Marlow Water RB, 4.00%, 2/1/28", "Aa3/AA/");
    page.at(300, 122, "AA");
    bond(133, "Dunmere Water RB, 4.00%, 2/1/29", "A1");
    assertEquals(
        List.of("Aa3/AA/ AA", "A1"),
        draft().sections().getFirst().entries().stream()
            .map(entry -> entry.cell(Role.RATING))
            .toList());
  }

  @Test
  void aRatingBesideNoBondIsTold() {
    page.at(300, 111, "Aa3/");
    bond(122, "Marlow Water RB, 4.00%, 2/1/28", "A1");
    bond(133, "Dunmere Water RB, 4.00%, 2/1/29", "A1");
    assertEquals(1, draft().findings().size());
  }

  private void bond(double baseline, String words, String rating) {
    page.at(50, baseline, words)
        .at(300, baseline, rating)
        .upTo(450, baseline, "550,000")
        .upTo(560, baseline, "541,096");
  }

  private Draft draft() {
    return Readings.best(TypedTable.of(page).rows());
  }
}
