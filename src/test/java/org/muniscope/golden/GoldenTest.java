package org.muniscope.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.export.HoldingsCsv;
import org.muniscope.export.Report;
import org.muniscope.model.Check;

/**
 * Every folder under {@code golden} is a case: {@code filing.pdf}, or {@code filing.txt} with its
 * path in the project; {@code expected.csv}, any columns of the program's own table; and {@code
 * findings.txt}, a line for each finding and each check that differs.
 */
final class GoldenTest {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TestFactory
  Stream<DynamicTest> theTableIsAsExpected() throws Exception {
    return cases().map(each -> DynamicTest.dynamicTest(name(each), () -> compare(each)));
  }

  private static Stream<Path> cases() throws IOException, URISyntaxException {
    var golden = Path.of(Objects.requireNonNull(GoldenTest.class.getResource("/golden")).toURI());
    try (var folders = Files.list(golden)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  /** The filing of each case. */
  static Stream<Path> filings() throws IOException, URISyntaxException {
    var filings = new ArrayList<Path>();
    for (var folder : cases().toList()) {
      filings.add(filing(folder));
    }
    return filings.stream();
  }

  private static void compare(Path folder) throws Exception {
    var imported = new ImportFiling().read(filing(folder), Optional.empty(), ImportProgress.NONE);
    var expected = read(Files.readString(folder.resolve("expected.csv")));
    var columns = expected.getFirst().getParser().getHeaderNames();
    var likeness = new Likeness<>(lines(expected, columns), lines(read(csv(imported)), columns));
    assertAll(
        () -> assertEquals("", String.join("\n", likeness.differences()), "expected.csv"),
        () -> assertEquals(Files.readString(folder.resolve("findings.txt")), findings(imported)),
        () -> assertEquals(List.of(Check.Verdict.TIES), totalInvestments(imported)));
  }

  private static Path filing(Path folder) throws IOException {
    var pointer = folder.resolve("filing.txt");
    return Files.exists(pointer)
        ? Path.of(Files.readString(pointer).strip())
        : folder.resolve("filing.pdf");
  }

  private static String csv(ImportedFiling imported) throws IOException {
    var out = new ByteArrayOutputStream();
    HoldingsCsv.write(
        new Report("filing.pdf", imported.filing(), imported.checks(), imported.findings()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> read(String csv) throws IOException {
    try (var parser = CSV.parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }

  /** One line a holding. */
  private static List<String> lines(List<CSVRecord> records, List<String> columns) {
    return records.stream()
        .map(record ->
            columns.stream()
                .map(column -> cell(column, record.get(column)))
                .collect(Collectors.joining(" | ")))
        .toList();
  }

  /** A rate is the same with and without the zeros that a filing may print. */
  private static String cell(String column, String text) {
    return column.equals("coupon_pct") && !text.isEmpty()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  private static String findings(ImportedFiling imported) {
    var lines = new ArrayList<String>();
    for (var finding : imported.findings()) {
      lines.add(
          finding.severity() + ", page " + finding.source().page() + ": " + finding.message());
    }
    for (var check : imported.checks()) {
      if (check.verdict() == Check.Verdict.DIFFERS) {
        lines.add("differs: " + check.subject());
      }
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<Check.Verdict> totalInvestments(ImportedFiling imported) {
    return imported.checks().stream()
        .filter(check -> check.subject().equals("Total investments"))
        .map(Check::verdict)
        .toList();
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
