package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** What footnotes and sentences tell of some of the thirty bonds. */
final class ToldChecksTest {
  private static final String MARKED = "Value of holdings with the mark (f)";

  @Test
  void theValueOfAFootnoteIsThatOfTheBondsWithItsMark() {
    var report = new TypedReport().note("f", "The total value of these securities was $296,495.");
    assertEquals(Optional.of(Verdict.TIES), report.verdict(MARKED));
  }

  @Test
  void aBondThatExplainsTheDifferenceIsNamed() {
    // 296,495 and the 368,215 of Miami-Dade.
    var report = new TypedReport().note("f", "The total value of these securities was $664,710.");
    assertTrue(report.explanation(MARKED).contains("Miami-Dade"), report.explanation(MARKED));
  }

  @Test
  void aDollarSignWithoutDigitsIsNoValue() {
    var report = new TypedReport().note("f", "The total value of these securities was $, or less.");
    assertEquals(Optional.empty(), report.verdict(MARKED));
  }

  @Test
  void noBondExplainsANumberThatIsNoMoney() {
    var report =
        new TypedReport()
            .note("f", "The total value of these securities was $99,999,999,999,999,999,999.");
    assertEquals(SoftCheck.BASIS, report.explanation(MARKED));
  }

  @Test
  void theShareOfAFootnoteIsThatOfNetAssets() {
    // 296,495 / 40,553,674
    var report =
        new TypedReport()
            .note("f", "The value of this security is 0.73% of the Fund's net assets.");
    assertEquals(
        Optional.of(Verdict.TIES), report.verdict("Holdings with the mark (f) of net assets"));
  }

  @Test
  void theKindOfBondsInASentenceIsKnownByItsWords() {
    var report =
        new TypedReport()
            .sentence(
                "Bonds subject to the alternative minimum tax had a total value of $296,495,"
                    + " representing 0.73% of net assets.");
    assertEquals(
        List.of(Optional.of(Verdict.TIES), Optional.of(Verdict.TIES)),
        List.of(
            report.verdict("Value of securities subject to the alternative minimum tax"),
            report.verdict("Securities subject to the alternative minimum tax, of net assets")));
  }

  @Test
  void aKindThatNoBondIsKnownToBelongToIsNotCompared() {
    var report =
        new TypedReport()
            .sentence("Securities exempt under Rule 144A had a total value of $100,000.");
    assertEquals(
        "The schedule does not tell which holdings these are.",
        report.explanation("Value of securities exempt under Rule 144A"));
  }
}
