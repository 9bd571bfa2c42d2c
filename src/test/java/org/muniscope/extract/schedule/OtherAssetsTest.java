package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** What is no bond among the rows of a schedule, and how it is told. */
final class OtherAssetsTest {
  private final TypedPage page =
      new TypedPage()
          .at(50, 100, "Description")
          .upTo(450, 100, "Principal amount")
          .upTo(560, 100, "Value")
          .at(50, 112, "OHIO 2.1%")
          .at(50, 124, "Marlow Water RB, 5.00%, 7/1/30")
          .upTo(450, 124, "550,000")
          .upTo(560, 124, "607,959");

  private List<String> told() {
    var table = TypedTable.of(page);
    var others = new OtherAssets(List.of(table));
    others.takeFrom(Readings.best(table.rows()));
    return others.findings(new Units(1, 1, false)).stream().map(Finding::message).toList();
  }

  @Test
  void bondsAloneLeaveNothingToTell() {
    assertEquals(List.of(), told());
  }

  @Test
  void aValueBesideTheHeadingIsAllThatStandsOfRepurchaseAgreements() {
    page.at(50, 136, "REPURCHASE AGREEMENTS (h) 3.1%").upTo(560, 136, "3,200,000");
    assertEquals(
        List.of("REPURCHASE AGREEMENTS: $3,200,000, counted in the total but not listed."), told());
  }

  @Test
  void aFundAmongBondsIsCountedByItself() {
    page.at(50, 136, "Marlow Institutional Fund Class P Shares")
        .upTo(450, 136, "4,311,022")
        .upTo(560, 136, "4,311,022");
    assertEquals(
        List.of(
            "Marlow Institutional Fund Class P Shares: $4,311,022 in one holding that is no bond,"
                + " counted in the total but not listed."),
        told());
  }
}
