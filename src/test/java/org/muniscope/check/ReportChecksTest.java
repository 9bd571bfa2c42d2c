package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Filing;
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
  void aTotalThatItsLinesDoNotReachIsNotConfirmed() {
    var checks = Checks.of(altered("Investments sold", "5,001"));
    assertTrue(
        checks.stream()
            .noneMatch(each ->
                each.subject().equals("Total assets (Statement of Assets and Liabilities)")));
  }

  @Test
  void aStatementThatDisagreesIsToldWithoutAccusing() {
    var check =
        check(
            Checks.of(altered("Total assets", "307,748,155")),
            "Net assets: assets less liabilities and preferred shares");
    assertEquals(Verdict.NOT_PRINTED, check.verdict());
    assertEquals(Optional.of(BigDecimal.valueOf(-1)), check.difference());
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
        statements);
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
