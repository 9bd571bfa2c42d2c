package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.group.Readings;
import org.muniscope.extract.group.TypedSchedule;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedUnits;

/** What is no bond among the rows of a schedule, and how it is told. */
final class OtherAssetsTest {
  private final TypedSchedule schedule =
      new TypedSchedule()
          .words(50, "OHIO 2.1%")
          .bond(50, "Marlow Water RB, 5.00%, 7/1/30", "607,959");

  private List<String> told() {
    var table = schedule.table();
    var others = new OtherAssets(List.of(table));
    others.takeFrom(Readings.best(table.rows()));
    return others.findings(PrintedUnits.DOLLARS).stream().map(Finding::message).toList();
  }

  @Test
  void bondsAloneLeaveNothingToTell() {
    assertEquals(List.of(), told());
  }

  @Test
  void aValueBesideTheHeadingIsAllThatStandsOfRepurchaseAgreements() {
    schedule.words(50, "REPURCHASE AGREEMENTS (h) 3.1%").value("3,200,000");
    assertEquals(
        List.of("REPURCHASE AGREEMENTS: $3,200,000, counted in the total but not listed."), told());
  }

  @Test
  void aHeadingOfCashEquivalentsIsNoTotal() {
    schedule
        .words(50, "CASH EQUIVALENT — 1.2%")
        .words(50, "Marlow Daily Income Trust, Government Fund")
        .principal("4,311,022")
        .value("4,311,022");
    assertEquals(
        List.of(
            "CASH EQUIVALENT: $4,311,022 in one holding that is no bond, counted in the total but"
                + " not listed."),
        told());
  }

  @Test
  void aFundAmongBondsIsCountedByItself() {
    schedule
        .words(50, "Marlow Institutional Fund Class P Shares")
        .principal("4,311,022")
        .value("4,311,022");
    assertEquals(
        List.of(
            "Marlow Institutional Fund Class P Shares: $4,311,022 in one holding that is no bond,"
                + " counted in the total but not listed."),
        told());
  }
}
