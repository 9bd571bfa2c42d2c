package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.group.Readings;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Amounts in dollars and in thousands of dollars. */
final class UnitsTest {
  private static Units units(String principalHead, String valueHead, String par, String value) {
    return units(new TypedPage(), principalHead, valueHead, par, value);
  }

  private static Units units(
      TypedPage page, String principalHead, String valueHead, String par, String value) {
    page.at(50, 100, "Description")
        .upTo(450, 100, principalHead)
        .upTo(560, 100, valueHead)
        .at(50, 112, "Marlow Water RB, 5.00%, 7/1/30")
        .upTo(450, 112, par)
        .upTo(560, 112, value);
    var table = TypedTable.of(page);
    return Units.of(List.of(table), Readings.best(table.rows()).sections());
  }

  @Test
  void theHeadsTellTheUnits() {
    assertEquals(
        new Units(1000, 1, false), units("Principal Amount (000)", "Value", "550", "607,959"));
    assertEquals(
        new Units(1, 1, false), units("Principal Amount ($)", "Value ($)", "550,000", "607,959"));
    assertEquals(
        new Units(1000, 1000, false), units("Face Amount ($000)", "Value ($000)", "550", "608"));
  }

  @Test
  void aLineAboveTheHeadsTellsTheUnitOfAllAmounts() {
    var page = new TypedPage().at(50, 80, "(Amounts in thousands)");
    assertEquals(new Units(1000, 1000, false), units(page, "Principal", "Value", "550", "608"));
  }

  @Test
  void whereTheHeadsLeaveItOpenThePricesDecide() {
    assertEquals(new Units(1000, 1, true), units("Principal", "Value", "550", "607,959"));
  }

  @Test
  void aUnitToldOnceMayBeMeantForBothColumns() {
    assertEquals(
        new Units(1000, 1000, true), units("Principal Amount (000)", "Value", "550", "608"));
  }

  @Test
  void aLineAboveTheHeadsMayOmitThousands() {
    for (var line : List.of("(000s omitted)", "(000’s)", "($ in 000s)", "(000 omitted)")) {
      var page = new TypedPage().at(50, 80, line);
      assertEquals(new Units(1000, 1000, false), units(page, "Principal", "Value", "550", "608"));
    }
  }

  @Test
  void principalsSmallerThanAnyBondAreThousandsWhereTheHeadsTellNone() {
    assertEquals(new Units(1000, 1000, true), units("Principal", "Value", "1,150", "1,328"));
    assertEquals(new Units(1, 1, false), units("Principal", "Value", "115,000", "132,800"));
  }

  @Test
  void principalsLargerThanAnyFundHoldsAreDollarsWhateverTheHeadsTell() {
    assertEquals(
        new Units(1, 1, true), units("Principal Amount (000)", "Value", "550,000", "607,959"));
  }

  @Test
  void principalsSmallerThanAnyFundHoldsAreThousands() {
    var page =
        new TypedPage()
            .at(50, 100, "Description")
            .upTo(450, 100, "Principal")
            .upTo(560, 100, "Value");
    for (var at = 1; at <= 8; at++) {
      page.at(50, 100 + 12 * at, "Marlow Water RB, 5.00%, 7/1/30")
          .upTo(450, 100 + 12 * at, at + ",000")
          .upTo(560, 100 + 12 * at, at + ",050");
    }
    var table = TypedTable.of(page);
    assertEquals(
        new Units(1000, 1000, true),
        Units.of(List.of(table), Readings.best(table.rows()).sections()));
  }
}
