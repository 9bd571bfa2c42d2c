package org.muniscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;

class WorkbookTest {
  @Test
  void everyPartHasASheet() throws IOException {
    open(
        report(),
        book ->
            assertEquals(
                List.of(
                    "filing", "holdings", "groups", "ladder", "checks", "statements", "findings"),
                book.getSheets().map(Sheet::getName).toList()));
  }

  @Test
  void firstSheetTellsFundDateSourceAndVerdict() throws IOException {
    open(
        report(),
        book -> {
          var lines = rows(book, "filing").stream().map(WorkbookTest::texts).toList();
          assertTrue(lines.contains(List.of("fund", "Example Municipal Fund")), lines::toString);
          assertTrue(lines.contains(List.of("source", "example.pdf")), lines::toString);
          assertTrue(
              lines.contains(
                  List.of(
                      "verdict",
                      "Does not tie: 1 of 1 checks differs, 1 line was not understood.")),
              lines::toString);
        });
  }

  @Test
  void numbersAreNumbersAndDatesAreDates() throws IOException {
    open(
        report(),
        book -> {
          var rows = rows(book, "holdings");
          assertEquals("value_usd", rows.get(0).getCell(9).asString());
          assertEquals(new BigDecimal("5.25"), rows.get(1).getCell(6).asNumber());
          assertEquals(LocalDateTime.of(2030, 7, 1, 0, 0), rows.get(1).getCell(7).asDate());
          assertEquals(new BigDecimal(607_959), rows.get(1).getCell(9).asNumber());
          assertEquals(CellType.NUMBER, rows.get(2).getCell(7).getType());
          assertEquals(3, rows.size());
        });
  }

  @Test
  void ladderKeepsItsGaps() throws IOException {
    open(
        report(),
        book ->
            assertEquals(
                List.of("2026", "2027", "2028", "2029", "2030"),
                rows(book, "ladder").stream()
                    .skip(1)
                    .map(row -> row.getCell(0).getRawValue())
                    .toList()));
  }

  @Test
  void checksStatementsAndFindingsArePresent() throws IOException {
    open(
        report(),
        book -> {
          assertEquals(new BigDecimal(10), rows(book, "checks").get(1).getCell(4).asNumber());
          assertEquals("differs", rows(book, "checks").get(1).getCell(6).asString());
          assertEquals(
              new BigDecimal("3906301.5"), rows(book, "statements").get(2).getCell(3).asNumber());
          assertEquals(
              "The coupon was not understood.",
              rows(book, "findings").get(1).getCell(3).asString());
        });
  }

  @Test
  void repairsHaveASheetOfTheirOwn() throws IOException {
    var bond = SmallFiling.oneFund().holdings().getFirst();
    var review = Review.NONE.with(List.of(new Repair.LeaveOut(Repair.Line.of(bond), bond.value())));
    open(
        new Report("example.pdf", SmallFiling.oneFund(), List.of(), List.of(), review),
        book ->
            assertTrue(
                rows(book, "repairs")
                    .get(1)
                    .getCell(2)
                    .asString()
                    .endsWith("left out, with a value of $607,959.")));
  }

  @Test
  void hostileTextDoesNotSpoilTheWorkbook() throws IOException {
    var finding =
        new Finding(
            Finding.Severity.NOTE,
            SmallFiling.on(1),
            "\ud83d \u0001 <&>\"" + "x".repeat(40_000),
            "=1+1");
    open(
        new Report("example.pdf", SmallFiling.oneFund(), List.of(), List.of(finding)),
        book -> {
          var row = rows(book, "findings").get(1);
          assertTrue(row.getCell(2).asString().startsWith("?"), "text is kept");
          assertTrue(row.getCell(2).asString().length() <= 32_767, "text fits");
          assertEquals("=1+1", row.getCell(3).asString());
        });
  }

  private static Report report() {
    return new Report(
        "example.pdf",
        SmallFiling.oneFund(),
        List.of(SmallFiling.subtotal(3, 100, 90)),
        List.of(SmallFiling.finding(Finding.Severity.PROBLEM, 4)));
  }

  private static void open(Report report, Consumer<ReadableWorkbook> look) throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write(report, out);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      look.accept(book);
    }
  }

  private static List<Row> rows(ReadableWorkbook book, String sheet) {
    try {
      return book.findSheet(sheet).orElseThrow().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(Cell::getText).toList();
  }
}
