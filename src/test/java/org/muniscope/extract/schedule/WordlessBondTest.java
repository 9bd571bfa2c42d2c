package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;

/** Numbers of a bond whose words are lost. */
final class WordlessBondTest {
  private static long told(String coupon) {
    var page =
        new TypedPage()
            .at(50, 40, "Schedule of Investments")
            .at(50, 60, "Description")
            .upTo(300, 60, "Coupon")
            .upTo(370, 60, "Maturity")
            .upTo(460, 60, "Principal Amount")
            .upTo(560, 60, "Value");
    bond(page.at(50, 80, "Marlow Water RB"), 80, "5.00%");
    bond(page.at(50, 92, "Dunmere Water RB"), 92, "5.25%");
    bond(page, 104, coupon);
    bond(page.at(50, 116, "Ferris Water RB"), 116, "5.50%");
    return FilingReader.read(List.of(PageText.of(page.page()))).findings().stream()
        .filter(finding -> finding.message().contains("stand without words"))
        .count();
  }

  private static void bond(TypedPage page, double top, String coupon) {
    page.upTo(300, top, coupon)
        .upTo(370, top, "06/01/37")
        .upTo(460, top, "950,000")
        .upTo(560, top, "1,007,959");
  }

  @Test
  void numbersOfABondWithoutWordsAreTold() {
    assertEquals(1, told("4.00%"));
  }

  @Test
  void thoseOfAZeroCouponBondAreToldToo() {
    assertEquals(1, told("0.00%"));
  }
}
