package org.muniscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.fixture.Fund2012;
import org.muniscope.model.Check;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;

/** The workbook of the filing of 2012, opened by another reader and compared with the model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WorkbookReopenedTest {
  /** Day 0 of the dates of a workbook, for all days after February 1900. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private final Report report = Fund2012.imported().report();
  private Optional<WorkbookFile> book = Optional.empty();

  @BeforeAll
  void writeAndOpen(@TempDir Path folder) throws IOException {
    var file = folder.resolve("filing.xlsx");
    WholeFile.write(file, out -> Workbook.write(report, out));
    book = Optional.of(new WorkbookFile(file));
  }

  private WorkbookFile book() {
    return book.orElseThrow();
  }

  @Test
  void everyPartHasASheet() {
    assertEquals(
        List.of("filing", "holdings", "groups", "ladder", "checks", "statements", "findings"),
        book().sheets());
  }

  @Test
  void holdingsAreThoseOfTheModel() {
    var lines = book().lines("holdings");
    var holdings = report.filing().schedules().getFirst().holdings();
    assertEquals(holdings.size(), lines.size());
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var holding = holdings.get(i);
      assertEquals(words(holding), words(line));
      assertEquals(
          holding.coupon().percent().map(WorkbookReopenedTest::plain),
          Optional.ofNullable(line.get("coupon_pct"))
              .map(BigDecimal::new)
              .map(each -> plain(each)));
      assertEquals(holding.principal().amount(), whole(line, "par_usd"));
      assertEquals(holding.value().amount(), whole(line, "value_usd"));
      assertEquals(holding.page(), whole(line, "page"));
      assertEquals(
          holding.maturity().day(),
          Optional.ofNullable(line.get("maturity"))
              .map(day -> EPOCH.plusDays(new BigDecimal(day).longValueExact())));
    }
  }

  @Test
  void groupsAreThoseOfTheModel() {
    var groups = report.filing().schedules().getFirst().groups();
    assertEquals(
        groups.stream().map(each -> each.name() + " " + each.value().amount()).toList(),
        book().lines("groups").stream()
            .map(line -> line.get("group") + " " + whole(line, "value_usd"))
            .toList());
  }

  @Test
  void checksAreThoseOfTheModel() {
    assertEquals(
        report.checks().stream().map(WorkbookReopenedTest::words).toList(),
        book().lines("checks").stream()
            .map(line -> line.get("subject") + " " + line.get("verdict"))
            .toList());
  }

  @Test
  void theFirstSheetTellsTheVerdict() {
    assertEquals(
        List.of(report.verdict()),
        book().lines("filing").stream()
            .filter(line -> "verdict".equals(line.get("what")))
            .map(line -> line.get("value"))
            .toList());
  }

  private static String words(Check check) {
    return check.subject() + " " + check.verdict().words();
  }

  private static List<String> words(Holding holding) {
    return List.of(
        holding.group(),
        holding.jurisdiction().map(Jurisdiction::code).orElse(""),
        holding.security().issuer(),
        holding.security().description(),
        String.join(" ", holding.marks()));
  }

  private static List<String> words(Map<String, String> line) {
    return List.of(
        line.getOrDefault("group", ""),
        line.getOrDefault("state", ""),
        line.getOrDefault("issuer", ""),
        line.getOrDefault("description", ""),
        line.getOrDefault("marks", ""));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }

  private static long whole(Map<String, String> line, String head) {
    return new BigDecimal(line.getOrDefault(head, "")).longValueExact();
  }
}
