package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Dollars;

/** What differs is seen at once, however many lines tie. */
final class TotalLinesTest {
  @Test
  void groupsThatDifferStandBelowTheWholeAndTheOthersInTheOrderOfTheFiling() {
    var found = TypedGroups.filing("Alabama", "Alaska", "!Ohio", "Texas", "!Utah");
    assertEquals(
        List.of("Whole", "Ohio", "Utah", "Alabama", "Alaska", "Texas"),
        TotalLines.of(found, "Whole").all().stream().map(GroupTotal::name).toList());
  }

  @Test
  void aGroupThatDiffersIsToldRatherThanItsFund() {
    var one = line("One fund", Verdict.TIES);
    var other = line("Other fund", Verdict.DIFFERS);
    var lines =
        new TotalLines(
            List.of(one, line("Ohio", Verdict.TIES), other, line("Utah", Verdict.DIFFERS)),
            List.of(one, other));
    assertEquals(OptionalInt.of(3), lines.firstThatDiffers());
    assertEquals(2, lines.head(3));
  }

  @Test
  void aFundThatDiffersIsToldWhenItsGroupsTie() {
    var fund = line("Fund", Verdict.DIFFERS);
    var lines = new TotalLines(List.of(fund, line("Ohio", Verdict.TIES)), List.of(fund));
    assertEquals(OptionalInt.of(0), lines.firstThatDiffers());
  }

  @Test
  void nothingIsToldWhereEverythingTies() {
    var fund = line("Fund", Verdict.TIES);
    assertEquals(
        OptionalInt.empty(), new TotalLines(List.of(fund), List.of(fund)).firstThatDiffers());
  }

  private static GroupTotal line(String name, Verdict verdict) {
    return new GroupTotal(
        name, 1, Optional.empty(), Optional.empty(), Optional.empty(), Dollars.ZERO, verdict);
  }
}
