package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** Lines that look like the heading of a group with its sum. */
final class SumsWithoutHoldingsTest {
  private static List<String> problems(String words) {
    var page =
        new TypedPage()
            .head()
            .at(50, 111, "Alabama – 1.1%")
            .at(50, 122, "Marlow Water RB, 5.00%, 6/1/37")
            .upTo(450, 122, "550,000")
            .upTo(560, 122, "607,959")
            .at(50, 133, words)
            .upTo(560, 133, "607,959")
            .at(50, 144, "Ohio – 1.2%")
            .at(50, 155, "Selby School District GO, 4.00%, 6/1/38")
            .upTo(450, 155, "600,000")
            .upTo(560, 155, "617,959")
            .at(50, 166, "Total Investments – 2.3%")
            .upTo(560, 166, "1,225,918");
    var glossary = new Glossary(List.of(), List.of());
    var read =
        ScheduleReader.read(
            List.of(TypedTable.of(page)), glossary, new Covers.Report("", Optional.empty()));
    return read.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
        .map(Finding::message)
        .toList();
  }

  @Test
  void aSumUnderWordsThatNameNoGroupIsTold() {
    assertEquals(
        List.of("This heading has a sum, but no holdings were read below it."),
        problems("Totl Alabama – 1.1%"));
  }

  @Test
  void aSumUnderItsGroupIsNot() {
    assertEquals(List.of(), problems("Total Alabama – 1.1%"));
  }
}
