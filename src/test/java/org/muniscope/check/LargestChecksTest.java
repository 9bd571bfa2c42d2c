package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.PrintedTotal.Kind;

/** Largest of the thirty bonds: 7,488,349, 4,626,262 and 3,807,432 dollars. */
final class LargestChecksTest {
  @Test
  void eachLineIsTheHoldingOfItsRank() {
    var report =
        new TypedReport()
            .table(
                "Largest Holdings",
                "Value | % of net assets",
                "Metropolitan Pier | 7,488,349 | 18.5%",
                "Grand Strand Water | 4,626,262 | 11.4%");
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Largest holding 2"));
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Largest holding 1 of net assets"));
  }

  @Test
  void theListEndsWithTheFirstLineWithoutAShare() {
    var report =
        new TypedReport()
            .table(
                "Top Holdings", "", "Metropolitan Pier | 18.5%", "As of | 2012", "Other | 11.4%");
    assertEquals(Optional.empty(), report.verdict("Largest holding 2 of net assets"));
  }

  @Test
  void theLetterTellsTheLargestHolding() {
    var report =
        new TypedReport().sentence("The largest position is a pier with a value of $7,488,349.");
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Largest holding in the report’s text"));
  }

  @Test
  void holdingsAreCounted() {
    var report = new TypedReport().table("Summary", "", "Number of holdings | 30");
    assertEquals(Optional.of(Verdict.TIES), report.verdict("Number of holdings"));
  }

  @Test
  void aFundThatHoldsOtherThingsIsNotCompared() {
    var report =
        new TypedReport()
            .total(Kind.NOT_BONDS, "Money fund", 1_000_000)
            .table("Summary", "", "Number of holdings | 31");
    assertEquals(Optional.empty(), report.verdict("Number of holdings"));
    assertEquals(
        "The fund holds more than the bonds that are listed here.",
        report.explanation("Largest holdings and number of holdings"));
  }
}
