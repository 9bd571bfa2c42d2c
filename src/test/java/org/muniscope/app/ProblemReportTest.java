package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.fixture.ReportedPages;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;

/** A problem report tells what a test needs to read the same pages again, and nothing else. */
final class ProblemReportTest {
  private static final Path SAMPLE = Path.of("samples", "sample-filing.pdf");
  @TempDir private Path folder = Path.of("");

  /** Every report in this folder is a test: what is read from its words is what it tells. */
  static List<Path> reports() throws IOException {
    try (var files = Files.list(Path.of("src", "test", "resources", "problems"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportIsReadAsItTells(Path report) throws IOException {
    var reported = ReportedPages.read(report);
    var filing = FilingReader.read(reported.pages().stream().map(PageText::of).toList()).value();
    assertEquals(
        String.join("\n", reported.holdings()),
        String.join("\n", filing.holdings().stream().map(ProblemReportTest::line).toList()));
  }

  private static String line(Holding holding) {
    Function<Double, String> number = each -> String.format(Locale.ROOT, "%.3f", each);
    var box = holding.places().row().box();
    return String.join(
        "\t",
        "holding",
        String.valueOf(holding.page()),
        String.join(
            " ",
            List.of(box.x(), box.y(), box.width(), box.height()).stream().map(number).toList()),
        holding.group(),
        holding.security().description(),
        String.join(" ", holding.marks()),
        TermText.of(holding.coupon()),
        TermText.of(holding.maturity()),
        String.valueOf(holding.principal().amount()),
        String.valueOf(holding.value().amount()));
  }

  private static void write(ProblemReport report, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      report.write(out, Optional.empty());
    }
  }

  @Test
  void theWholeScheduleReadFromItsReportIsTheSame() throws Exception {
    var read = read();
    var file = folder.resolve("problem.txt");
    write(ProblemReport.of(read), file);
    var reported = ReportedPages.read(file);
    var again = FilingReader.read(reported.pages().stream().map(PageText::of).toList()).value();
    assertEquals(
        read.filing().holdings().stream().map(each -> each.value()).toList(),
        again.holdings().stream().map(each -> each.value()).toList());
  }

  @Test
  void onlyPagesConcernedAreToldAndNothingOfThePerson() throws Exception {
    var read = read();
    var bond = read.filing().holdings().getFirst();
    Repair repair = new Repair.LeaveOut(Repair.Line.of(bond), new Dollars(607_959));
    var file = folder.resolve("problem.txt");
    var repaired = read.with(Review.NONE.with(List.of(repair)));
    write(ProblemReport.of(repaired), file);
    var text = Files.readString(file);
    assertEquals(
        List.of(4, 13, 14),
        ReportedPages.read(file).pages().stream()
            .filter(page -> !page.words().isEmpty())
            .map(page -> page.number())
            .toList());
    assertTrue(text.contains("repair\t4\t"));
    assertTrue(text.contains("check\t4\tdiffers\tSubtotal of Alabama\t1973131\t1365172\t"));
    assertFalse(text.contains("sample-filing"));
    assertFalse(text.contains(System.getProperty("user.name") + "/"));
  }

  @Test
  void aDiskThatFillsUpIsTold() throws Exception {
    var read = read();
    var full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThrows(IOException.class, () -> ProblemReport.of(read).write(full, Optional.empty()));
  }

  private static ImportedFiling read() throws UnreadableFiling, ImportCancelled {
    return new ImportFiling().read(SAMPLE, Optional.empty(), ImportProgress.NONE);
  }
}
