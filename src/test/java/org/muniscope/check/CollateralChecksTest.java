package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** Bonds of dealer trusts: three of the thirty, worth 4,670,383 dollars. */
final class CollateralChecksTest {
  private static final String HELD = "Collateral held by dealer trusts";

  @Test
  void theValueOfTheFootnoteIsThatOfItsBonds() {
    var report =
        new TypedReport().note("b", "Held by dealer trusts; value of $4,670,383 is collateral.");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(HELD));
  }

  @Test
  void aBondThatLostItsMarkIsNamedWhereItExplainsTheDifference() {
    // 4,670,383 and the 1,245,852 of DeKalb, which carries no mark.
    var report =
        new TypedReport().note("b", "Held by dealer trusts; value of $5,916,235 is collateral.");
    assertTrue(report.explanation(HELD).contains("DeKalb (County of)"), report.explanation(HELD));
    assertEquals(1, report.check(HELD).orElseThrow().proposals().size());
  }

  @Test
  void aDifferenceThatNoMarkExplainsAccusesNoBond() {
    var report =
        new TypedReport().note("b", "Held by dealer trusts; value of $4,670,384 is collateral.");
    assertEquals("No one or two marks explain the difference.", report.explanation(HELD));
  }

  @Test
  void noBondExplainsANumberThatIsNoMoney() {
    var report =
        new TypedReport()
            .note(
                "b", "Held by dealer trusts; value of $99,999,999,999,999,999,999 is collateral.");
    assertEquals("No one or two marks explain the difference.", report.explanation(HELD));
  }

  @Test
  void aFilingThatPrintsNoValueIsNotCompared() {
    assertEquals("No footnote prints the collateral’s value.", new TypedReport().explanation(HELD));
  }

  @Test
  void maturitiesReachFromTheFirstToTheLastBond() {
    // Of the marked bonds, New York is due first and Birmingham last.
    var report =
        new TypedReport().sentence("The notes have collateral ranging from 04/01/28 to 01/01/36.");
    assertEquals(Optional.of(Verdict.TIES), report.verdict("First maturity of the collateral"));
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Last maturity of the collateral"));
  }

  @Test
  void aBondWithoutTheMarkThatIsDueOnThePrintedDayIsNamed() {
    var report =
        new TypedReport().sentence("The notes have collateral ranging from 04/01/28 to 08/01/43.");
    var words = report.explanation("Last maturity of the collateral");
    assertTrue(words.contains("Dry Creek Joint Elementary School District"), words);
  }

  @Test
  void theNotesAreThoseOfTheSchedulesTotals() {
    var report =
        new TypedReport()
            .total(Kind.FLOATING_RATE_NOTES, "Floating rate note obligations", -2_500_000)
            .note("b", "These bonds are collateral for the $2,500,000 of notes.");
    assertEquals(
        Optional.of(Verdict.TIES),
        report.verdict("Floating rate notes in the footnote and in the schedule"));
  }
}
