package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** Descriptions that stand a little lower than their numbers. */
final class LowerWordsTest {
  private final TypedPage page = new TypedPage().head();

  private List<String> texts() {
    return TypedTable.of(page).rows().stream().map(Row::text).toList();
  }

  private void bond(double baseline, String words) {
    page.at(50, baseline, words).amounts(baseline);
  }

  @Test
  void wordsNearerThanALineAreThoseOfTheNumbersAbove() {
    bond(112, "Marlow Port Authority, RB, 5.00%, 7/1/31");
    page.amounts(122).at(50, 130, "Rome Port Authority, RB, 5.00%, 7/1/32");
    bond(140, "Savannah, RB, 5.00%, 7/1/33");
    assertEquals(
        List.of(
            "Marlow Port Authority, RB, 5.00%, 7/1/31",
            "Rome Port Authority, RB, 5.00%, 7/1/32", "Savannah, RB, 5.00%, 7/1/33"),
        texts());
  }

  @Test
  void numbersBelowTheFirstLineOfTheirWordsHaveTheSecondTooWhereItTellsTheTerms() {
    bond(112, "Marlow Port Authority, RB, 5.00%, 7/1/31");
    page.at(50, 122, "Rome Medical Care Commission, Series 2002C-2, Escrowed to").amounts(125);
    page.at(50, 132, "maturity with U.S. government securities, 5.25%, 3/1/26");
    bond(142, "Savannah, RB, 5.00%, 7/1/33");
    assertEquals(
        "Rome Medical Care Commission, Series 2002C-2, Escrowed to maturity with U.S. government"
            + " securities, 5.25%, 3/1/26",
        texts().get(1));
  }

  @Test
  void wordsThatSlidFurtherDownAreThoseOfNumbersWithoutAny() {
    page.at(50, 102, "Marlow Port Authority, RB");
    bond(112, "5.00%, 7/1/31");
    page.amounts(122).at(50, 133.5, "4.00%, 7/1/32");
    bond(143.5, "5.00%, 7/1/33");
    assertEquals(List.of("5.00%, 7/1/31", "4.00%, 7/1/32", "5.00%, 7/1/33"), texts().subList(1, 4));
  }

  @Test
  void wordsFurtherDownAreThoseOfTheNumbersBelowThatHaveNone() {
    page.at(50, 102, "Marlow Port Authority, RB");
    bond(112, "5.00%, 7/1/31");
    page.amounts(122).at(50, 133.5, "Rome Port Authority, RB, 4.00%, 7/1/32").amounts(143.5);
    bond(153.5, "Savannah, RB, 5.00%, 7/1/33");
    assertEquals("Rome Port Authority, RB, 4.00%, 7/1/32", texts().get(3));
  }

  @Test
  void aLineBelowNumbersIsOneOfItsOwn() {
    page.at(50, 112, "Marlow Port Authority, RB, 5.00%, 7/1/31").amounts(122);
    page.at(50, 132, "Rome Port Authority, RB, 5.00%, 7/1/32").amounts(142);
    assertEquals(
        List.of(
            "Marlow Port Authority, RB, 5.00%, 7/1/31",
            "", "Rome Port Authority, RB, 5.00%, 7/1/32", ""),
        texts());
  }

  @Test
  void numbersBelowAWholeDescriptionAreNotThoseOfTheNext() {
    bond(112, "Tolland, RB, 5.00%, 7/1/30");
    bond(122, "Savannah, RB, 5.00%, 7/1/33");
    page.at(50, 134, "Marlow Port Authority, RB, 5.00%, 7/1/31").amounts(146);
    page.at(50, 154, "Rome Port Authority, RB, 5.00%, 7/1/32").amounts(166);
    assertEquals("", texts().get(3));
  }

  @Test
  void wordsThatSlidDownEndOnTheLineBelowTheirNumbers() {
    page.at(50, 102, "Tolland Water Authority, RB");
    bond(112, "Series A, 5.00%, 7/1/31");
    page.at(50, 123.5, "Marlow Financing Authority, FGIC-").amounts(122);
    page.at(50, 133.5, "Insured, 4.00%, 6/1/11");
    page.at(50, 143.5, "Savannah, RB, Series");
    bond(153.5, "B, 5.00%, 7/1/33");
    assertEquals("Marlow Financing Authority, FGIC-Insured, 4.00%, 6/1/11", texts().get(2));
  }
}
