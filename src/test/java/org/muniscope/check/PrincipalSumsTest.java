package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Check;

/** Groups whose totals print the sum of the principal amounts left of that of the values. */
final class PrincipalSumsTest {
  /** Values add up to 3,454,070; the principal amounts, in thousands, to 3,250. */
  private static TypedPage page(String principal) {
    return new TypedPage()
        .at(50, 50, "Portfolio of Investments")
        .at(50, 60, "Principal")
        .at(50, 70, "Amount (000)")
        .at(130, 70, "Description")
        .at(500, 70, "Value")
        .at(130, 90, "Alabama – 2.5%")
        .at(50, 102, "$ 1,250")
        .at(130, 102, "Alabama Special Care Authority, Series 2006, 5.000%, 11/15/36")
        .upTo(540, 102, "$ 1,283,950")
        .upTo(86, 114, "2,000")
        .at(130, 114, "Birmingham Water Works Board, Series 2011, 5.000%, 1/01/36")
        .upTo(540, 114, "2,170,120")
        .upTo(86, 126, principal)
        .at(130, 126, "Total Alabama")
        .upTo(540, 126, "3,454,070");
  }

  private static Optional<Check> check(String principal) {
    return check("Principal of Alabama", page(principal));
  }

  private static Optional<Check> check(String subject, TypedPage page) {
    var filing = FilingReader.read(List.of(PageText.of(page.page()))).value();
    return Checks.of(filing).stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  /** The page with a line that sums all principal amounts and values. */
  private static TypedPage totalled(String label, String principal) {
    return page("3,250").upTo(86, 138, principal).at(130, 138, label).upTo(540, 138, "3,454,070");
  }

  @Test
  void theSumOfPrincipalAmountsTies() {
    var check = check("3,250").orElseThrow();
    assertEquals(Optional.of(new BigDecimal(3_250_000)), check.printed());
    assertEquals(Check.Verdict.TIES, check.verdict());
  }

  @Test
  void aWrongSumOfPrincipalAmountsIsTold() {
    assertEquals(Check.Verdict.DIFFERS, check("8,250").orElseThrow().verdict());
  }

  @Test
  void theSumOfAllPrincipalAmountsTies() {
    var check = check("Principal of total investments", totalled("Total Investments", "3,250"));
    assertEquals(Check.Verdict.TIES, check.orElseThrow().verdict());
  }

  @Test
  void aWrongSumOfAllPrincipalAmountsIsTold() {
    var check = check("Principal of total investments", totalled("Total Investments", "3,260"));
    assertEquals(Check.Verdict.DIFFERS, check.orElseThrow().verdict());
  }

  @Test
  void aWrongSumOfThePrincipalAmountsOfASectionIsTold() {
    var label = "Total Long-Term Bonds";
    var check = check("Principal of " + label, totalled(label, "3,260"));
    assertEquals(Check.Verdict.DIFFERS, check.orElseThrow().verdict());
  }
}
