package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Holding;

/** Footnote marks of the thirty bonds, which carry a to j without i. */
final class MarkChecksTest {
  private static final String DEFINED = "Footnote marks of holdings that the notes define";

  @Test
  void marksWithoutANoteAreNamed() {
    var report = new TypedReport();
    List.of("a", "b", "c", "d", "e", "f", "g", "h").forEach(mark -> report.note(mark, "Note."));
    assertEquals("The notes do not define j.", report.explanation(DEFINED));
  }

  @Test
  void marksThatAllHaveANoteTie() {
    var report = new TypedReport();
    List.of("a", "b", "c", "d", "e", "f", "g", "h", "j")
        .forEach(mark -> report.note(mark, "Note."));
    assertEquals(Optional.of(Verdict.TIES), report.verdict(DEFINED));
  }

  @Test
  void insuredBondsCarryTheMarkOfInsurance() {
    assertEquals(
        Optional.of(Verdict.TIES),
        new TypedReport()
            .note("a", "Principal and interest are insured by the company named.")
            .verdict("Holdings that should carry the mark (a)"));
  }

  @Test
  void anInsuredBondThatLostItsMarkIsNamed() {
    var words =
        new TypedReport()
            .holdings(each -> alvord(each) ? Spoilt.without("a", each) : each)
            .note("a", "Principal and interest are insured by the company named.")
            .explanation("Holdings that should carry the mark (a)");
    assertTrue(words.contains("Alvord Unified School District"), words);
  }

  private static boolean alvord(Holding holding) {
    return holding.security().issuer().startsWith("Alvord");
  }

  @Test
  void aMarkThatTheFilingGivesOnlyToSomeIsNotExpectedOfAll() {
    // Of six refunded bonds only the one on page 3 keeps its mark.
    assertEquals(
        Optional.empty(),
        new TypedReport()
            .holdings(each -> each.page() == 3 ? each : Spoilt.without("c", each))
            .note("c", "Advance refunded.")
            .verdict("Holdings that should carry the mark (c)"));
  }
}
