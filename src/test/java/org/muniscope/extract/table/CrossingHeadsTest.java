package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Words at the left edge of a typewritten table, below heads of columns of which they are none. */
final class CrossingHeadsTest {
  private final TypedPage page =
      new TypedPage()
          .upTo(84, 100, "Face Amount")
          .at(100, 100, "Rating")
          .at(140, 100, "Security")
          .at(400, 100, "Call Provisions")
          .upTo(560, 100, "Value");

  @Test
  void aHeadingMayRunAcrossAmountsAndRatings() {
    bond(111, "Marlow Water RB, 4.00%, 2/1/28");
    page.at(40, 122, "Escrowed / Prerefunded -- 22.2%");
    bond(133, "Dunmere Water RB, 4.00%, 2/1/29");
    assertEquals("Escrowed / Prerefunded", heading(1));
  }

  @Test
  void aDashWithinAHeadingIsNoAmount() {
    bond(111, "Marlow Water RB, 4.00%, 2/1/28");
    page.at(40, 122, "Insured - Hospital -- 17.2%");
    bond(133, "Dunmere Water RB, 4.00%, 2/1/29");
    var row = TypedTable.of(page).rows().get(1);
    assertEquals("Insured - Hospital", heading(1));
    assertTrue(row.principal().isEmpty());
  }

  @Test
  void wordsBelowTheHeadOfTheCallsThatTellOfNoneAreThoseOfTheBond() {
    bond(111, "Marlow Water RB, 4.00%, 2/1/28");
    page.at(140, 122, "Dunmere Water").at(400, 122, "Revenue Bonds,");
    bond(133, "4.00%, 2/1/29");
    var row = TypedTable.of(page).rows().get(1);
    assertEquals("Dunmere Water Revenue Bonds,", row.text());
    assertEquals("", row.cell(Role.CALL));
  }

  private String heading(int at) {
    return TypedTable.of(page).rows().get(at).heading().orElseThrow().name();
  }

  private void bond(double baseline, String words) {
    page.upTo(84, baseline, "550,000")
        .at(100, baseline, "AAA")
        .at(140, baseline, words)
        .at(400, baseline, "11/16 at 100.00")
        .upTo(560, baseline, "541,096");
  }
}
