package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Filing;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;

/** Statements and disclosures of the sample, whose figures are those of a report of 2012. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportChecksTest {
  private final Filing sample;

  ReportChecksTest() throws Exception {
    sample =
        new ImportFiling()
            .read(Path.of("samples", "sample-filing.pdf"), Optional.empty(), ImportProgress.NONE)
            .filing();
  }

  /** The figures stand in the text of the report. */
  @ParameterizedTest
  @CsvSource({
    "Total assets (Statement of Assets and Liabilities), 307748154",
    "Total liabilities (Statement of Assets and Liabilities), 53022965",
    "Total expenses (Statement of Operations), 1539162",
    "Net cash provided by operating activities (Statement of Cash Flows), 8579688",
    "Net assets: assets less liabilities and preferred shares, 209425189",
    "Net assets in the statement and in the schedule, 209425189",
    "Investments in the statement and in the schedule, 304788226",
    "Largest holding 1 of net assets, 5.1",
    "Largest holding 5 of net assets, 2.6",
    "Pre-refunded bonds of total investments, 5.8",
    "National Public Finance Guarantee Corp. of total investments, 16.6",
    "Assured Guaranty Municipal Corp. of total investments, 13.4",
    "Collateral held by dealer trusts, 87394967",
    "Restricted securities of net assets, 0.33",
    "Number of holdings, 190",
    "Footnote marks of holdings that the notes define, 11"
  })
  void printedFigureTiesWithWhatWasRead(String subject, BigDecimal printed) {
    var check = check(Checks.of(sample), subject);
    assertEquals(Optional.of(printed), check.printed());
    assertEquals(Verdict.TIES, check.verdict());
  }

  @Test
  void eachPeriodBeginsWithTheEndOfTheOneBefore() {
    assertEquals(
        2,
        Checks.of(sample).stream()
            .filter(each -> each.subject().startsWith("Net assets at the beginning"))
            .filter(each -> each.verdict() == Verdict.TIES)
            .count());
  }

  @Test
  void aWrongLineIsAccusedWhereAnotherSumConfirmsTheTotal() {
    var check =
        check(
            Checks.of(altered("Investments sold", "5,101")),
            "Total assets (Statement of Assets and Liabilities)");
    assertEquals(Verdict.DIFFERS, check.verdict());
    assertEquals(Optional.of(BigDecimal.valueOf(-101)), check.difference());
    assertTrue(check.explanation().contains("confirms the total"), check.explanation());
  }

  @Test
  void aWrongTotalIsAccusedWhereItsLinesFitTheOtherSums() {
    var check =
        check(
            Checks.of(altered("Total assets", "307,748,254")),
            "Total assets (Statement of Assets and Liabilities)");
    assertEquals(Verdict.DIFFERS, check.verdict());
    assertTrue(check.explanation().contains("this total is wrong"), check.explanation());
  }

  @Test
  void aColumnIsAccusedWhereTheSameLinesAddUpInTheOthers() {
    var columns = List.of("2012", "2011", "2010");
    // Statement of changes in net assets; the last column's total reads 11,540,688.
    var rows =
        List.of(
            row("Net increase from operations", "39123527", "-13688355", "22842188"),
            row("Distributions to common shareholders", "-11772397", "-3767167", "-11301500"),
            row("Net increase (decrease) in net assets", "27351130", "-17455522", "11540680"));
    var statement = new Statement("Statement of Changes", columns, rows, rows.getFirst().source());
    var check = new FootingChecks(statement).checks().getFirst();
    assertEquals(Verdict.DIFFERS, check.verdict());
    assertEquals(Optional.of(BigDecimal.valueOf(11_540_688)), check.recomputed());
  }

  @Test
  void aDifferenceOfOneInTheLastDigitIsRounding() {
    var check =
        check(
            Checks.of(altered("Total expenses", "1,539,163")),
            "Total expenses (Statement of Operations)");
    assertEquals(Verdict.WITHIN_TOLERANCE, check.verdict());
  }

  @Test
  void aRollToNetAssetsThatMissesIsToldWithoutAccusing() {
    var check =
        check(
            Checks.of(altered("Total assets", "307,748,155")),
            "Net assets: assets less liabilities and preferred shares");
    assertEquals(Verdict.UNSETTLED, check.verdict());
    assertEquals(Optional.of(BigDecimal.valueOf(-1)), check.difference());
  }

  private static Statement.Row row(String label, String... numbers) {
    var place = new Source(1, new Box(0, 0, 10, 10));
    var values =
        Stream.of(numbers)
            .map(each -> new Statement.Value(each, Optional.of(new BigDecimal(each)), place))
            .toList();
    return new Statement.Row(label, values, place);
  }

  private static Check check(List<Check> checks, String subject) {
    return checks.stream()
        .filter(each -> each.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no check of " + subject));
  }

  /** The sample with another figure in the line with this label. */
  private Filing altered(String label, String figure) {
    var statements =
        sample.statements().stream()
            .map(each ->
                new Statement(
                    each.title(),
                    each.columns(),
                    each.rows().stream().map(row -> altered(row, label, figure)).toList(),
                    each.source()))
            .toList();
    return new Filing(
        sample.header(),
        sample.pages(),
        sample.schedules(),
        sample.abbreviations(),
        sample.footnotes(),
        statements,
        List.of());
  }

  private static Statement.Row altered(Statement.Row row, String label, String figure) {
    if (!row.label().equals(label)) {
      return row;
    }
    var number = Optional.of(new BigDecimal(figure.replace(",", "")));
    var value = new Statement.Value(figure, number, row.source());
    return new Statement.Row(row.label(), List.of(value), row.source());
  }
}
