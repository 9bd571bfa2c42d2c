package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** Bonds whose own text names another state than their heading. */
final class LostHeadingsTest {
  private final TypedPage page =
      new TypedPage()
          .at(50, 100, "Description")
          .upTo(450, 100, "Principal Amount")
          .upTo(560, 100, "Value");
  private int baseline = 100;

  private List<String> problems(String... lines) {
    for (var line : lines) {
      baseline += 11;
      page.at(50, baseline, line);
      if (line.contains("%,")) {
        page.upTo(450, baseline, "550,000").upTo(560, baseline, "607,959");
      }
    }
    page.at(50, baseline + 11, "Total Investments").upTo(560, baseline + 11, "1,225,918");
    var glossary = new Glossary(List.of(), List.of());
    var read = ScheduleReader.read(List.of(TypedTable.of(page)), glossary, "").orElseThrow();
    return read.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
        .map(Finding::message)
        .toList();
  }

  @Test
  void theLastBondsOfAStateThatNameAnotherAreTold() {
    assertEquals(
        List.of(
            "This bond names Nebraska, but stands under Montana. The heading of its state may be"
                + " lost."),
        problems(
            "Missouri",
            "Marlow Water RB, 5.00%, 6/1/37",
            "Montana",
            "Montana Housing RB, 5.00%, 6/1/37",
            "Nebraska Housing RB, 5.00%, 6/1/37",
            "Omaha Water RB, 5.00%, 6/1/37",
            "Nevada",
            "Selby Water RB, 5.00%, 6/1/37"));
  }

  @Test
  void aBondOfTwoStatesAmongOthersOfItsStateIsNot() {
    assertEquals(
        List.of(),
        problems(
            "Missouri",
            "Kansas & Missouri Bridge RB, 5.00%, 6/1/37",
            "Missouri Housing RB, 5.00%, 6/1/37",
            "Montana",
            "Marlow Water RB, 5.00%, 6/1/37",
            "Nevada",
            "Selby Water RB, 5.00%, 6/1/37"));
  }

  @Test
  void aBondOfAnotherStateThatHasItsOwnGroupIsNot() {
    assertEquals(
        List.of(),
        problems(
            "Missouri",
            "Nevada Power RB, 5.00%, 6/1/37",
            "Montana",
            "Marlow Water RB, 5.00%, 6/1/37",
            "Nevada",
            "Selby Water RB, 5.00%, 6/1/37"));
  }

  @Test
  void bondsAboveTheFirstStateAreTold() {
    assertEquals(
        List.of("This bond stands above the first state. The heading of its state may be lost."),
        problems(
            "Municipal Bonds",
            "Marlow Water RB, 5.00%, 6/1/37",
            "Missouri",
            "Dunmere Water RB, 5.00%, 6/1/37",
            "Montana",
            "Halden Water RB, 5.00%, 6/1/37",
            "Nevada",
            "Selby Water RB, 5.00%, 6/1/37"));
  }

  @Test
  void aTownThatIsCalledLikeAnotherStateIsNone() {
    assertEquals(
        List.of(),
        problems(
            "Ohio",
            "Marlow Water RB, 5.00%, 6/1/37",
            "Oregon",
            "Selby Water RB, 5.00%, 6/1/37",
            "Pennsylvania",
            "Farrow Housing RB, 5.00%, 6/1/37",
            "Indiana Airport Authority RB, 5.00%, 6/1/37"));
  }
}
