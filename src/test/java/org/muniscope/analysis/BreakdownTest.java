package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.Schedule2012;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

class BreakdownTest {
  @Test
  void showsTheEightLargestStatesAndOtherOfTheFilingOf2012() {
    var breakdown = of2012(Denominator.TOTAL_INVESTMENTS);
    // sums of the filing's own state subtotals over total investments of $304,788,226
    assertEquals(
        List.of(
            "California 15.10",
            "Illinois 11.35",
            "New York 10.61",
            "Texas 9.91",
            "Florida 7.35",
            "Virginia 4.18",
            "Massachusetts 3.99",
            "Georgia 3.90",
            "South Carolina 3.70",
            "Ohio 3.18",
            "Washington 3.02",
            "Other (30 states and territories) 23.71"),
        texts(breakdown));
    assertEquals(new BigDecimal("100.00"), breakdown.percent().orElseThrow());
    assertEquals(190, breakdown.slices().stream().mapToInt(Breakdown.Slice::count).sum());
  }

  @Test
  void agreesWithThePercentagesThatTheFilingPrintsOfNetAssets() {
    // headings of the filing: "Alabama 0.94%", "Alaska 0.58%", "Arizona 1.58%", "California 21.98%"
    var breakdown = of2012(Denominator.NET_ASSETS);
    assertEquals("21.98", percent(breakdown, Jurisdiction.CALIFORNIA));
    assertEquals("1.58", percent(breakdown, Jurisdiction.ARIZONA));
    assertEquals("0.94", percent(breakdown, Jurisdiction.ALABAMA));
    assertEquals("0.58", percent(breakdown, Jurisdiction.ALASKA));
  }

  @Test
  void opensOtherIntoExactlyItsHoldings() {
    var breakdown = of2012(Denominator.TOTAL_INVESTMENTS);
    var other = breakdown.slices().getLast();
    assertTrue(other.isOther());
    var inside = HoldingFilter.of(other.criterion()).apply(Schedule2012.holdings());
    assertEquals(other.value(), Tally.of(inside).value());
    var opened =
        Breakdown.of(Schedule2012.portfolio(), inside, Cut.STATE, Denominator.TOTAL_INVESTMENTS);
    assertEquals("Hawaii 2.17", texts(opened).getFirst());
    assertEquals(other.percent(), opened.percent());
  }

  @Test
  void namesASingleGroupLeftOverInsteadOfCallingItOther() {
    var nine = Arrays.stream(Jurisdiction.values()).limit(9).map(s -> Bond.of(s).holding());
    var breakdown = Breakdown.of(portfolio(nine.toList()), nineStates(), Cut.STATE, TOTAL);
    assertEquals(9, breakdown.slices().size());
    assertFalse(breakdown.slices().getLast().isOther());
  }

  @Test
  void namesEveryPartOfOneInTwenty() {
    var titles = slicesOf(18, 50);
    assertEquals(19, titles.size());
    assertEquals("Other (4 states and territories)", titles.getLast());
  }

  @Test
  void namesMorePartsWhereTheOthersTogetherAreNotSmall() {
    var titles = slicesOf(40, 25);
    assertEquals(13, titles.size());
    assertEquals("Other (32 states and territories)", titles.getLast());
  }

  /** Titles of the slices of so many parts of so many thousandths each, and four of the rest. */
  private static List<String> slicesOf(int parts, int thousandths) {
    var states = Jurisdiction.values();
    var rest = (1000 - parts * thousandths) / 4;
    var holdings = new ArrayList<Holding>();
    for (var at = 0; at < parts + 4; at++) {
      var worth = at < parts ? thousandths : rest;
      holdings.add(Bond.of(states[at]).worth(worth, worth).holding());
    }
    return Breakdown.of(portfolio(holdings), holdings, Cut.STATE, TOTAL).slices().stream()
        .map(Breakdown.Slice::title)
        .toList();
  }

  @Test
  void neverHidesBondsWithoutAStateInOther() {
    var holdings = new ArrayList<Holding>();
    Arrays.stream(Jurisdiction.values()).limit(30).forEach(s -> holdings.add(Bond.of(s).holding()));
    holdings.add(Bond.withoutState("Education").worth(10, 10).holding());
    var breakdown = Breakdown.of(portfolio(holdings), holdings, Cut.STATE, TOTAL);
    var titles = breakdown.slices().stream().map(Breakdown.Slice::title).toList();
    assertEquals(14, titles.size());
    assertEquals("Other (18 states and territories)", titles.get(12));
    assertEquals("State not told", titles.get(13));
  }

  @Test
  void groupsByPrintedHeadingToo() {
    var holdings =
        List.of(
            Bond.of(Jurisdiction.OHIO).under("Education").worth(3, 3).holding(),
            Bond.of(Jurisdiction.UTAH).under("Hospital").worth(1, 1).holding());
    var breakdown = Breakdown.of(portfolio(holdings), holdings, Cut.HEADING, TOTAL);
    assertEquals(List.of("Education 75.00", "Hospital 25.00"), texts(breakdown));
  }

  @Test
  void tellsNoPercentageWithoutADenominator() {
    var zero = List.of(Bond.of(Jurisdiction.OHIO).worth(5, 0).holding());
    var breakdown = Breakdown.of(portfolio(zero), zero, Cut.STATE, TOTAL);
    assertEquals(Optional.empty(), breakdown.base());
    assertEquals(Optional.empty(), breakdown.groups().getFirst().percent());
    assertEquals(Optional.empty(), Denominator.NET_ASSETS.of(portfolio(zero)));
  }

  private static final Denominator TOTAL = Denominator.TOTAL_INVESTMENTS;

  private static List<Holding> nineStates() {
    return Arrays.stream(Jurisdiction.values()).limit(9).map(s -> Bond.of(s).holding()).toList();
  }

  private static Breakdown of2012(Denominator denominator) {
    return Breakdown.of(Schedule2012.portfolio(), Schedule2012.holdings(), Cut.STATE, denominator);
  }

  private static String percent(Breakdown breakdown, Jurisdiction state) {
    return breakdown.groups().stream()
        .filter(group -> group.part().equals(new Part.State(state)))
        .findFirst()
        .flatMap(Breakdown.Group::percent)
        .orElseThrow()
        .toPlainString();
  }

  private static List<String> texts(Breakdown breakdown) {
    return breakdown.slices().stream()
        .map(slice -> slice.title() + " " + slice.percent().orElseThrow())
        .toList();
  }

  private static Portfolio portfolio(List<Holding> holdings) {
    return new Portfolio(
        "Fund",
        Optional.empty(),
        holdings,
        Optional.<Dollars>empty(),
        Optional.empty(),
        HoldingGroup.Kind.STATE);
  }
}
