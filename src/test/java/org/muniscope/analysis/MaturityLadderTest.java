package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.Schedule2012;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

class MaturityLadderTest {
  private static final Bond BOND = Bond.of(Jurisdiction.OHIO);

  @Test
  void addsUpPrincipalByYearOfTheFilingOf2012() {
    // principal in thousands by printed year, added up by hand from the filing, less its three
    // demand notes ($1,000 in 2020, $1,000 in 2035, $1,220 in 2038), which are a bar of their own
    var expected =
        "2012 4775, 2013 12240, 2014 1805, 2016 700, 2017 4000, 2019 11000, 2020 3000, "
            + "2021 13395, 2022 12040, 2023 15030, 2024 16050, 2025 18205, 2026 20700, 2027 15605, "
            + "2028 14560, 2029 18430, 2030 8580, 2031 15340, 2032 6775, 2033 15020, 2034 4230, "
            + "2035 4435, 2036 25150, 2037 8910, 2038 1105, 2039 7840, 2040 11390, 2041 6740, "
            + "2042 5190, 2043 2880, 2044 4825, 2045 1090, 2047 350, 2050 125";
    var ladder = MaturityLadder.of(Schedule2012.holdings());
    var byYear = new TreeMap<Integer, Long>();
    for (var bar : ladder.bars()) {
      if (bar.rung() instanceof Rung.Year(var year) && !bar.isGap()) {
        byYear.put(year, bar.tally().principal().amount() / 1000);
      }
    }
    assertEquals(expected, byYear.toString().replaceAll("[{}]", "").replace('=', ' '));
    assertEquals(new Rung.Demand(), ladder.bars().getFirst().rung());
    assertEquals(3_220_000, ladder.bars().getFirst().tally().principal().amount());
    assertEquals(25_150_000, ladder.largest(Measure.PRINCIPAL).amount());
    assertEquals(190, ladder.count());
  }

  @Test
  void countsThePreRefundedBondsOfTheFilingOf2012() {
    // the filing's own composition: they are 5.78% of its investments
    var refunded =
        Schedule2012.holdings().stream()
            .filter(holding -> Redemption.of(holding) == Redemption.PRE_REFUNDED)
            .toList();
    assertEquals(17_622_024, Tally.of(refunded).value().amount());
  }

  @Test
  void keepsYearsInWhichNothingFallsDue() {
    var ladder = MaturityLadder.of(Schedule2012.holdings());
    var gaps =
        ladder.bars().stream().filter(MaturityLadder.Bar::isGap).map(bar -> bar.rung().title());
    assertEquals(List.of("2015", "2018", "2046", "2048", "2049"), gaps.toList());
  }

  @Test
  void tellsRefundedAndPutDatesFromStatedMaturities() {
    var stated = BOND.due(2030);
    var refunded = BOND.due(2030).with(Trait.PRE_REFUNDED, Trait.PUT_OR_CALL_DATE);
    var put = BOND.due(2030).with(Trait.PUT_OR_CALL_DATE);
    var refundedLater = BOND.due(2030).with(Trait.PRE_REFUNDED);
    var bars = ladder(stated, refunded, put, refundedLater).bars();
    assertEquals(1, bars.size());
    assertEquals(
        Map.of(Redemption.STATED, 2, Redemption.PRE_REFUNDED, 1, Redemption.PUT_OR_CALL, 1),
        counts(bars.getFirst()));
  }

  @Test
  void standsAtTheEarlierDateThatTheTextTells() {
    var put = options(Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty());
    var refunded = options(Optional.empty(), Optional.of(LocalDate.of(2025, 5, 1)));
    var ladder = ladder(BOND.due(2040).with(put), BOND.due(2041).with(refunded));
    assertEquals(
        List.of(new Rung.Year(2025), new Rung.Year(2026)),
        ladder.bars().stream().map(MaturityLadder.Bar::rung).toList());
    assertEquals(Set.of(Redemption.PRE_REFUNDED), ladder.bars().getFirst().sections().keySet());
    assertEquals(Set.of(Redemption.PUT_OR_CALL), ladder.bars().getLast().sections().keySet());
  }

  @Test
  void placesRangesAndBareYearsAndSaysSo() {
    var range = new Maturity.Between(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1));
    var ladder = ladder(BOND.due(range), BOND.due(new Maturity.InYear(2018)), BOND.due(2018));
    var only = ladder.bars().getFirst();
    assertEquals(new Rung.Year(2018), only.rung());
    assertEquals(3, only.tally().count());
    assertEquals(2, only.inexact());
  }

  @Test
  void keepsBondsWithoutAMaturityAsTheLastBar() {
    var ladder = ladder(BOND.due(new Maturity.Unstated()), BOND.due(2020));
    assertEquals(new Rung.NotTold(), ladder.bars().getLast().rung());
    assertEquals(2, ladder.count());
  }

  @Test
  void doesNotDrawCenturiesOfNothingForAMisprint() {
    assertTrue(ladder(BOND.due(2020), BOND.due(9020)).bars().size() < 10);
  }

  @Test
  void isEmptyWithoutHoldings() {
    assertEquals(List.of(), MaturityLadder.of(List.of()).bars());
    assertEquals(0, MaturityLadder.of(List.of()).largest(Measure.VALUE).amount());
  }

  @Test
  void leadsFromEachBarToExactlyItsHoldings() {
    for (var bar : MaturityLadder.of(Schedule2012.holdings()).bars()) {
      var inside = HoldingFilter.of(bar.criterion()).apply(Schedule2012.holdings());
      assertEquals(bar.tally(), Tally.of(inside), bar.rung().title());
    }
  }

  private static MaturityLadder ladder(Bond... bonds) {
    return MaturityLadder.of(List.of(bonds).stream().map(Bond::holding).toList());
  }

  private static Map<Redemption, Integer> counts(MaturityLadder.Bar bar) {
    var counts = new TreeMap<Redemption, Integer>();
    bar.sections().forEach((redemption, tally) -> counts.put(redemption, tally.count()));
    return counts;
  }

  private static Holding.Options options(Optional<LocalDate> put, Optional<LocalDate> refunded) {
    return new Holding.Options(put, refunded, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
