package org.muniscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.fixture.Bond;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/** A comparison as a file tells of both sides from where it is. */
final class ComparisonReportTest {
  private static final Comparison OHIO_FOR_TEXAS =
      Comparison.of(portfolio(Bond.of(Jurisdiction.OHIO)), portfolio(Bond.of(Jurisdiction.TEXAS)));

  private static final ComparisonReport.Origins ORIGINS =
      new ComparisonReport.Origins(
          new Origin(
              "First", Optional.of(LocalDate.of(2012, 2, 29)), "a.pdf, pages 3–6", "It ties."),
          new Origin("Second", Optional.empty(), "b.pdf, pages 7–9", "It does not tie."));

  @Test
  void everyLineOfTheCsvNamesBothFilings() throws IOException {
    var out = new ByteArrayOutputStream();
    ComparisonReport.writeCsv(OHIO_FOR_TEXAS, ORIGINS, out);
    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(
        lines
            .getFirst()
            .endsWith(
                "Fund before,Report date before,Source before,Verdict before,"
                    + "Fund after,Report date after,Source after,Verdict after"),
        lines::toString);
    assertEquals(3, lines.size());
    for (var line : lines.subList(1, 3)) {
      assertTrue(
          line.endsWith(
              "First,2012-02-29,\"a.pdf, pages 3–6\",It ties.,"
                  + "Second,,\"b.pdf, pages 7–9\",It does not tie."),
          line);
    }
  }

  @Test
  void theWorkbookSumsUpAndNamesBothFilings() throws IOException {
    var out = new ByteArrayOutputStream();
    ComparisonReport.writeWorkbook(OHIO_FOR_TEXAS, ORIGINS, out);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals(
          List.of("Summary", "Bonds", "Common issuers"),
          book.getSheets().map(Sheet::getName).toList());
      var summary = book.findSheet("Summary").orElseThrow().read();
      var told = summary.stream().map(row -> row.getCell(0).getText()).toList();
      assertTrue(
          told.containsAll(
              List.of(
                  "before: First · 2012-02-29 · a.pdf, pages 3–6 · It ties.",
                  "after: Second · b.pdf, pages 7–9 · It does not tie.")),
          told::toString);
    }
  }

  private static Portfolio portfolio(Bond bond) {
    return new Portfolio(
        "A fund",
        Optional.empty(),
        List.of(bond.holding()),
        Optional.empty(),
        Optional.empty(),
        HoldingGroup.Kind.STATE);
  }
}
