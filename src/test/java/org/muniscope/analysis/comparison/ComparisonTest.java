package org.muniscope.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Portfolio;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

/** What became of bonds from one portfolio to another. */
final class ComparisonTest {
  private static final List<Jurisdiction> SOME =
      List.of(
          Jurisdiction.OHIO,
          Jurisdiction.TEXAS,
          Jurisdiction.UTAH,
          Jurisdiction.MAINE,
          Jurisdiction.IOWA,
          Jurisdiction.IDAHO,
          Jurisdiction.OREGON,
          Jurisdiction.ALASKA);
  private static final Bond OHIO = Bond.of(Jurisdiction.OHIO);
  private static final Bond TEXAS = Bond.of(Jurisdiction.TEXAS);

  @Test
  void aBondOnOneSideOnlyWasBoughtOrSold() {
    assertEquals(List.of(Outcome.BOUGHT, Outcome.SOLD), outcomes(List.of(OHIO), List.of(TEXAS)));
  }

  @Test
  void principalTellsMoreAndLess() {
    assertEquals(
        List.of(Outcome.INCREASED), outcomes(List.of(OHIO), List.of(OHIO.worth(12_000, 12_000))));
    assertEquals(
        List.of(Outcome.REDUCED), outcomes(List.of(OHIO), List.of(OHIO.worth(9_000, 12_000))));
  }

  @Test
  void aPriceCountsFromOnePercentOfPrincipalOn() {
    assertEquals(
        List.of(Outcome.UNCHANGED), outcomes(List.of(OHIO), List.of(OHIO.worth(10_000, 10_099))));
    assertEquals(
        List.of(Outcome.REPRICED), outcomes(List.of(OHIO), List.of(OHIO.worth(10_000, 10_100))));
    assertEquals(
        List.of(Outcome.REPRICED), outcomes(List.of(OHIO), List.of(OHIO.worth(10_000, 9_900))));
  }

  @Test
  void aRefundedBondIsFoundByItsTextWhenItsDateChanged() {
    var refunded = OHIO.with(Trait.PRE_REFUNDED).due(new Maturity.On(LocalDate.of(2018, 7, 1)));
    var comparison = compare(List.of(OHIO), List.of(refunded));
    assertEquals(List.of(Outcome.PRE_REFUNDED), outcomes(comparison));
    assertEquals(Certainty.LIKELY, comparison.pairs().getFirst().certainty());
  }

  @Test
  void anotherMaturityIsAnotherBond() {
    assertEquals(
        List.of(Outcome.BOUGHT, Outcome.SOLD), outcomes(List.of(OHIO), List.of(OHIO.due(2031))));
  }

  @Test
  void linesThatAreAlikeAreTold() {
    var comparison =
        compare(List.of(OHIO, OHIO), List.of(OHIO.worth(4_000, 4_000), OHIO.worth(3_000, 3_000)));
    assertEquals(2, comparison.count(Certainty.AMBIGUOUS));
    assertEquals(List.of(Outcome.REDUCED, Outcome.REDUCED), outcomes(comparison));
  }

  @Test
  void principalTellsLinesApartThatAreAlikeOtherwise() {
    var large = OHIO.worth(20_000, 20_000);
    var comparison = compare(List.of(OHIO, large), List.of(large, OHIO));
    assertEquals(2, comparison.count(Certainty.SURE));
    assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED), outcomes(comparison));
  }

  @Test
  void capitalsAndPunctuationDoNotCount() {
    assertEquals(
        "ohio and state of series 2010 rb", Likeness.plain("OHIO & (State of); Series 2010,  RB"));
  }

  @Test
  void theOrderOfTheLinesDoesNotCount() {
    var lines = new ArrayList<Bond>();
    for (var state : Jurisdiction.values()) {
      lines.add(Bond.of(state));
    }
    var shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(7));
    var comparison = compare(lines, shuffled);
    assertEquals(lines.size(), comparison.count(Certainty.SURE));
    assertEquals(lines.size(), comparison.of(Outcome.UNCHANGED).size());
  }

  @Test
  void outcomesAddUpToBothPortfoliosWhateverTheyHold() {
    var random = new Random(11);
    for (var round = 0; round < 50; round++) {
      var comparison = compare(some(random), some(random));
      var lines = comparison.byOutcome().values();
      var total = comparison.total();
      assertEquals(sum(comparison.before(), Holding::value), total.valueBefore());
      assertEquals(sum(comparison.after(), Holding::value), total.valueAfter());
      assertEquals(sum(comparison.before(), Holding::principal), total.principalBefore());
      assertEquals(sum(comparison.after(), Holding::principal), total.principalAfter());
      assertEquals(
          total.valueChange(),
          Dollars.sum(lines.stream().map(Comparison.Sums::valueChange).toList()));
      assertEquals(
          total.principalChange(),
          Dollars.sum(lines.stream().map(Comparison.Sums::principalChange).toList()));
      assertEquals(total.count(), lines.stream().mapToInt(Comparison.Sums::count).sum());
    }
  }

  @Test
  void twoFundsOverlapInTheSmallerValue() {
    var overlap =
        Overlap.of(
            compare(
                List.of(OHIO, OHIO.due(2035), TEXAS),
                List.of(OHIO.worth(4_000, 4_100), Bond.of(Jurisdiction.UTAH))));
    assertEquals(1, overlap.securities());
    assertEquals(new Dollars(4_100), overlap.sharedInSecurities());
    assertEquals(
        List.of(new Overlap.Issuer("Ohio (State of)", new Dollars(20_000), new Dollars(4_100))),
        overlap.issuers());
  }

  @Test
  void nothingComparedWithNothingIsNothing() {
    assertTrue(compare(List.of(), List.of()).pairs().isEmpty());
  }

  private static List<Bond> some(Random random) {
    return random
        .ints(random.nextInt(30), 0, 8)
        .mapToObj(which ->
            Bond.of(SOME.get(which))
                .due(2030 + random.nextInt(2))
                .worth(1_000L * (1 + random.nextInt(3)), 1_000L + random.nextInt(2_000)))
        .toList();
  }

  private static Dollars sum(Portfolio portfolio, Function<Holding, Dollars> amount) {
    return Dollars.sum(portfolio.holdings().stream().map(amount).toList());
  }

  private static List<Outcome> outcomes(List<Bond> before, List<Bond> after) {
    return outcomes(compare(before, after));
  }

  private static List<Outcome> outcomes(Comparison comparison) {
    return comparison.pairs().stream().map(each -> each.outcome()).toList();
  }

  private static Comparison compare(List<Bond> before, List<Bond> after) {
    return Comparison.of(portfolio(before), portfolio(after));
  }

  private static Portfolio portfolio(List<Bond> bonds) {
    return new Portfolio(
        "A fund",
        Optional.empty(),
        bonds.stream().map(Bond::holding).toList(),
        Optional.empty(),
        Optional.empty(),
        HoldingGroup.Kind.STATE);
  }
}
