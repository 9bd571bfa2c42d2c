package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** What stands in the column of maturities in place of a day. */
final class UnstatedMaturityTest {
  private final TypedPage page =
      new TypedPage()
          .at(50, 40, "Schedule of Investments")
          .at(50, 60, "Name of Issuer")
          .upTo(300, 60, "Coupon")
          .upTo(370, 60, "Maturity")
          .upTo(460, 60, "Principal Amount")
          .upTo(560, 60, "Value");

  private void bond(double top, String name, String due) {
    page.at(50, top, name).upTo(300, top, "5.50").upTo(370, top, due);
    page.upTo(460, top, "950,000").upTo(560, top, "917,959");
  }

  @Test
  void theWordsThatABondHasNoneAreNoFinding() {
    bond(80, "Marlow Water Rev.", "6/1/37");
    bond(92, "Dunmere Water Rev.", "6/1/38");
    bond(104, "Farrow Boys Home Rev.", "N/A");
    assertEquals(
        List.of(),
        FilingReader.read(List.of(PageText.of(page.page()))).findings().stream()
            .map(Finding::message)
            .filter(message -> message.startsWith("No maturity"))
            .toList());
  }
}
