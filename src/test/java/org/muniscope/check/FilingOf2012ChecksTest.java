package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Unit;
import org.muniscope.model.Check.Verdict;

/**
 * The report of February 29, 2012 in other layouts, where it lies beside the project. The figures
 * were typed from the report's text.
 */
final class FilingOf2012ChecksTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("muniscope.filings", "../shared/filings"), "iqm-2012-02-29");

  /** Subject and printed figure; what holds exactly or within its tolerance. */
  private static final String PRINTED =
      """
      Total investments|304788226
      From total investments to net assets|209425189
      Sum of the groups’ percents|145.54
      Total assets (Statement of Assets and Liabilities)|307748154
      Net assets applicable to common shares consist of (Statement of Assets and Liabilities)|209425189
      Other assets less liabilities: from the statement|406963
      Net asset value a share: net assets by shares|15.57
      Total expenses (Statement of Operations)|1539162
      Net investment income (Statement of Operations)|12270327
      Net increase in net assets resulting from operations (Statement of Operations)|39259989
      Net increase (decrease) in net assets (Statement of Changes in Net Assets)|27351130
      Net cash provided by operating activities (Statement of Cash Flows)|8579688
      Net cash provided by (used in) financing activities (Statement of Cash Flows)|-9208729
      Net increase (decrease) in cash (Statement of Cash Flows)|-629041
      Undistributed net investment income: from the period before|4031340
      Reclassifications leave net assets alone|0
      Fair value of all levels and total investments|304788226
      Distributions by tax character and in changes, Year ended February 29, 2012|11908859
      Tax components of net assets|209425189
      Tax basis: value less cost for tax purposes|23885007
      Capital loss carryforward in both tables|-16658564
      Net unrealized appreciation of investment securities (Unrealized Appreciation (Depreciation) of …)|23885007
      Cost in the statement and in the schedule|280615620
      Unrealized appreciation: value less cost|24172606
      Preferred shares in the schedule: sum of the series|45300000
      Series whose amount is shares by liquidation preference|5
      Redemptions of preferred shares: sum of the series|-9700000
      Common shares at the end of the period|13454169
      Total income (loss) from investment operations (NOTE 12 Financial Highlights)|2.91
      Net asset value, end of period (NOTE 12 Financial Highlights)|15.57
      Asset coverage of a preferred share|281154
      Ratio of expenses: total expenses by average net assets|0.79
      Total return at net asset value in the highlights|22.45
      Total return at market value in the highlights|28.19
      Discount of the market price to net asset value|-2.12
      Portfolio composition adds up to 100%|100
      General Obligation Bonds of total investments|14.3
      Pre-refunded Bonds of total investments|5.8
      Largest holding 1 of net assets|5.1
      Largest holding 5 of net assets|2.6
      National Public Finance Guarantee Corp. of total investments|16.6
      Assured Guaranty Municipal Corp. of total investments|13.4
      Leverage of total assets|31
      Collateral held by dealer trusts|87394967
      Floating rate notes in the footnote and in the schedule|50470000
      Restricted securities of net assets|0.33
      Footnote marks of holdings that the notes define|11
      Listed abbreviations that holdings use|22
      """;

  @TestFactory
  Stream<DynamicTest> printedFiguresTie() throws IOException {
    return filings()
        .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> ties(file)));
  }

  @TestFactory
  Stream<DynamicTest> collateralMaturesFromTheFirstToTheLastPrintedDay() throws IOException {
    return filings()
        .map(file ->
            DynamicTest.dynamicTest(
                String.valueOf(file.getFileName()),
                () ->
                    assertEquals(
                        List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2042, 8, 15)),
                        checks(file).stream()
                            .filter(each -> each.unit() == Unit.DATE)
                            .filter(each -> each.verdict() == Verdict.TIES)
                            .flatMap(each -> each.recomputed().stream())
                            .map(days -> LocalDate.ofEpochDay(days.longValueExact()))
                            .toList())));
  }

  @TestFactory
  Stream<DynamicTest> onlyTheNumberOfHoldingsIsCountedInAnotherWay() throws IOException {
    return filings()
        .map(file ->
            DynamicTest.dynamicTest(
                String.valueOf(file.getFileName()),
                () ->
                    assertEquals(
                        List.of("Number of holdings"),
                        checks(file).stream()
                            .filter(each -> each.printed().isPresent())
                            .filter(each -> each.verdict() != Verdict.TIES)
                            .filter(each -> each.verdict() != Verdict.WITHIN_TOLERANCE)
                            .map(Check::subject)
                            .toList())));
  }

  private static Stream<Path> filings() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return Stream.empty();
    }
    try (var files = Files.list(FOLDER)) {
      return files.filter(each -> each.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }

  private static List<Check> checks(Path file) throws Exception {
    return new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE).checks();
  }

  private static void ties(Path file) throws Exception {
    var checks = checks(file);
    var facts = new ArrayList<org.junit.jupiter.api.function.Executable>();
    for (var line : PRINTED.lines().toList()) {
      var parts = line.split("\\|", -1);
      facts.add(() ->
          assertEquals(
              parts[1],
              checks.stream()
                  .filter(each -> each.subject().equals(parts[0]))
                  .filter(each -> each.verdict() == Verdict.TIES)
                  .flatMap(each -> each.printed().stream())
                  .map(BigDecimal::toPlainString)
                  .findFirst()
                  .orElse("not green: " + parts[0])));
    }
    assertAll(facts);
  }
}
