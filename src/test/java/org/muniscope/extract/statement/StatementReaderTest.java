package org.muniscope.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Filing;
import org.muniscope.model.Statement;
import org.muniscope.pdf.PdfDocument;
import org.muniscope.pdf.PdfUnreadable;

/** Compares the tables of a report with figures that were typed from its text. */
class StatementReaderTest {
  private static final Path SAMPLE = Path.of("samples", "sample-filing.pdf");
  private static final Path OTHERS = Path.of("..", "shared", "filings", "iqm-2012-02-29");

  @TestFactory
  Stream<DynamicTest> figuresAreThoseOfTheSample() throws Exception {
    return figures(SAMPLE, "s");
  }

  @TestFactory
  Stream<DynamicTest> figuresAreThoseOfOtherLayoutsOfTheReport() throws Exception {
    if (!Files.isDirectory(OTHERS)) {
      return Stream.empty();
    }
    try (var files = Files.list(OTHERS)) {
      var tests = new ArrayList<DynamicTest>();
      for (var file : files.filter(each -> each.toString().endsWith(".pdf")).sorted().toList()) {
        tests.addAll(figures(file, "o").toList());
      }
      return tests.stream();
    }
  }

  @Test
  void nothingOfTheScheduleIsReadAsAStatement() throws Exception {
    var filing = read(SAMPLE);
    var value = BigDecimal.valueOf(filing.holdings().getFirst().value().amount());
    assertTrue(
        filing.statements().stream()
            .flatMap(statement -> statement.rows().stream())
            .flatMap(row -> row.values().stream())
            .noneMatch(each -> each.number().filter(value::equals).isPresent()));
  }

  @Test
  void aListOfContentsIsNoStatement() throws Exception {
    assertTrue(read(SAMPLE).statements().stream().noneMatch(each -> each.source().page() == 2));
  }

  @Test
  void eachFigureHasItsPlaceInItsRow() throws Exception {
    var row = table(read(SAMPLE).statements(), "Statement of Operations").rows().get(1);
    assertEquals("Interest", row.label());
    assertEquals(row.source().page(), row.values().getFirst().source().page());
    assertEquals(row.source().box().right(), row.values().getFirst().source().box().right(), 0.1);
  }

  private static Stream<DynamicTest> figures(Path file, String own) throws Exception {
    var statements = read(file).statements();
    return ExpectedTable.all(own).stream()
        .map(expected ->
            dynamicTest(
                file.getFileName() + ": " + expected.title(),
                () -> compare(expected, table(statements, expected.title()), own)));
  }

  private static void compare(ExpectedTable expected, Statement read, String own) {
    var rows = read.rows().stream().filter(row -> !row.values().isEmpty()).toList();
    assertEquals(
        String.join("\n", expected.figures()),
        String.join("\n", rows.stream().map(StatementReaderTest::figures).toList()));
    expected
        .heads()
        .ifPresent(heads -> assertEquals(plain(heads), plain(String.join(" ; ", read.columns()))));
    if (own.equals("o")) {
      assertEquals(
          expected.labels().stream().map(StatementReaderTest::plain).toList(),
          rows.stream().map(Statement.Row::label).map(StatementReaderTest::plain).toList());
    }
  }

  /** Letters and digits only: the layouts differ in apostrophes and in the blanks of heads. */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9;]", "");
  }

  private static String figures(Statement.Row row) {
    return String.join(" ; ", row.values().stream().map(StatementReaderTest::figure).toList());
  }

  private static String figure(Statement.Value value) {
    var blank = value.printed().replace("$", "").isBlank();
    var dash = value.printed().matches("\\$? ?[-–—]");
    return value
        .number()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> blank ? "." : dash ? "-" : value.printed());
  }

  private static Statement table(List<Statement> statements, String title) {
    return statements.stream()
        .filter(each -> begins(each, title))
        .findFirst()
        .or(() -> statements.stream().filter(each -> each.title().contains(title)).findFirst())
        .orElseThrow(() -> new AssertionError("no table is titled " + title));
  }

  private static boolean begins(Statement statement, String label) {
    return statement.rows().getFirst().label().equals(label);
  }

  private static Filing read(Path file) throws PdfUnreadable, IOException {
    try (var document = PdfDocument.open(file, Optional.empty())) {
      var pages = new ArrayList<PageText>();
      for (var number = 1; number <= document.pages(); number++) {
        pages.add(PageText.of(document.page(number)));
      }
      return FilingReader.read(pages).value();
    }
  }
}
