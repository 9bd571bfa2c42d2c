package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;

/** The list of abbreviations of the thirty bonds, insured by AGC, AGM, AMBAC and NATL. */
final class AbbreviationChecksTest {
  private static final String USED = "Listed abbreviations that holdings use";
  private static final String INSURERS = "Short forms of insurers that the abbreviations define";

  private static TypedReport listing(String... codes) {
    var report = new TypedReport();
    List.of(codes).forEach(report::abbreviation);
    return report;
  }

  @Test
  void aListThatHoldingsUseTies() {
    assertEquals(Optional.of(Verdict.TIES), listing("RB", "GO", "VRD", "AGM").verdict(USED));
  }

  @Test
  void aShortFormThatNoHoldingUsesIsNamed() {
    // "RAN" stands in "Grand Strand" and "AN" in many words, but not by itself.
    assertEquals("Listed, but used by no holding: RAN.", listing("RB", "RAN").explanation(USED));
  }

  @Test
  void insurersThatAreAllListedTie() {
    assertEquals(
        Optional.of(Verdict.TIES), listing("AGC", "AGM", "AMBAC", "NATL").verdict(INSURERS));
  }

  @Test
  void insurersThatAreMissingInTheListAreNamed() {
    assertEquals(
        "The list of abbreviations does not name AMBAC, NATL.",
        listing("AGC", "AGM").explanation(INSURERS));
  }

  @Test
  void aListWithoutAnyInsurerIsNotCompared() {
    assertEquals(
        "The list of abbreviations names no insurer of a holding.",
        listing("RB").explanation(INSURERS));
  }
}
