package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Columns of words beside those that describe the bonds. */
final class RemarksTest {
  private static final int PAR = 450;
  private static final int VALUE = 560;

  /** The words of each row, and its remarks. */
  private static List<String> rows(TypedPage page) {
    return TypedTable.of(page).rows().stream()
        .map(row -> row.text() + " | " + row.cell(Role.REMARK))
        .toList();
  }

  private static TypedPage head(String left, String right) {
    return new TypedPage()
        .at(50, 100, left)
        .at(160, 100, right)
        .upTo(PAR, 100, "Par")
        .upTo(VALUE, 100, "Value");
  }

  private static TypedPage bond(TypedPage page, int y, String left, String right) {
    return page.at(50, y, left).at(160, y, right).upTo(PAR, y, "550,000").upTo(VALUE, y, "541,096");
  }

  @Test
  void wordsLeftOfTheDescriptionAreRemarks() {
    var page = bond(head("Sector", "Description"), 120, "General obligation", "Marlow GO");
    assertEquals(List.of("Marlow GO | General obligation"), rows(page));
  }

  @Test
  void wordsRightOfTheDescriptionAreRemarks() {
    var page = bond(head("Description", "Insurer"), 120, "Marlow GO", "Assured Guaranty");
    assertEquals(List.of("Marlow GO | Assured Guaranty"), rows(page));
  }

  @Test
  void anUnknownWordBetweenHeadsTellsOfRemarks() {
    var page = bond(head("Description", "Revenue Source"), 120, "Marlow GO", "Sales tax");
    assertEquals(List.of("Marlow GO | Sales tax"), rows(page));
  }

  @Test
  void aTitleBesideTheHeadsTellsOfNoRemarks() {
    var page =
        new TypedPage()
            .upTo(100, 100, "Par")
            .at(160, 100, "Tax-exempt Obligations")
            .upTo(VALUE, 100, "Value")
            .upTo(100, 120, "550,000")
            .at(160, 120, "Marlow GO")
            .upTo(VALUE, 120, "541,096");
    assertEquals(List.of("Marlow GO | "), rows(page));
  }

  @Test
  void aHeadingAboveRemarksIsNoRemark() {
    var page = head("Sector", "Description").at(50, 110, "Ohio – 8.9%");
    assertEquals("Ohio – 8.9% | ", rows(bond(page, 120, "Water", "Marlow GO")).getFirst());
  }

  @Test
  void aHeadingWithItsTotalAboveRemarksIsNoRemark() {
    var page = head("Sector", "Description").at(50, 110, "Ohio – 8.9%").upTo(VALUE, 110, "541,096");
    assertEquals("Ohio – 8.9% | ", rows(bond(page, 120, "Water", "Marlow GO")).getFirst());
  }

  @Test
  void aHeadingThatBeginsWhereRemarksDoIsNoRemark() {
    var page = head("Description", "Sector").at(160, 110, "Ohio – 8.9%");
    assertEquals("Ohio – 8.9% | ", rows(bond(page, 120, "Marlow GO", "Water")).getFirst());
  }

  @Test
  void longDescriptionsBelowTheHeadOfRemarksAreNone() {
    var page = head("Type", "Description");
    bond(page, 120, "GO", "Marlow");
    bond(page, 130, "RB", "Dunmere Water");
    page.at(164, 140, "Series A");
    bond(page, 150, "RB", "Ferris Power");
    page.at(164, 160, "Series B").at(164, 170, "(AGM)");
    assertEquals("Series A | ", rows(page).get(2));
  }

  @Test
  void remarksThatWrapBesideAStateAreNoHeadings() {
    var page = new TypedPage().at(50, 100, "State").at(90, 100, "Sector").at(200, 100, "Issuer");
    page.upTo(PAR, 100, "Par").upTo(VALUE, 100, "Value");
    for (var y : List.of(120, 160, 200)) {
      page.at(50, y, "NJ").at(90, y, "Long-Term").at(200, y, "Marlow GO");
      page.upTo(PAR, y, "550,000").upTo(VALUE, y, "541,096");
      page.at(90, y + 10, "Care").at(90, y + 20, "Facilities");
    }
    assertEquals(
        List.of("Marlow GO | Long-Term", " | Care", " | Facilities"), rows(page).subList(0, 3));
  }
}
