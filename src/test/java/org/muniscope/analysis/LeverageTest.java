package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muniscope.fixture.Fund2012.schedule;
import static org.muniscope.fixture.Fund2012.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Fund2012;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;

/** Figures of 2012 are those at the foot of the filing's schedule; others were added by hand. */
class LeverageTest {
  @Test
  void leadsFromTotalInvestmentsToNetAssetsIn2012() {
    var way = Leverage.of(Fund2012.schedule()).orElseThrow();
    assertEquals(
        List.of("145.54", "-24.10", "0.19", "-21.63", "100.00"),
        way.steps().stream().map(step -> printed(step)).toList());
    assertEquals(
        List.of("145.54", "-24.10", "0.19", "-21.63", "100.00"),
        way.steps().stream().map(step -> step.percent().toPlainString()).toList());
    assertEquals(Dollars.ZERO, way.unexplained());
  }

  @Test
  void borrowsThirtyOnePercentOfTotalAssetsIn2012() {
    var way = Leverage.of(Fund2012.schedule()).orElseThrow();
    assertEquals(new Dollars(95_770_000), way.borrowed());
    assertEquals(
        Optional.of(new BigDecimal("31.12")), way.borrowedPercentOf(new Dollars(307_748_154)));
  }

  @Test
  void isThereWithoutBorrowedMoney() {
    var way =
        way(
            total(Kind.TOTAL_INVESTMENTS, "Total Investments", "98.8", 224_666_765),
            total(Kind.OTHER_ASSETS_LESS_LIABILITIES, "Cash (Net)", "1.2", 2_827_710),
            total(Kind.NET_ASSETS, "Net Assets", "100.0", 227_494_475));
    assertEquals(Dollars.ZERO, way.borrowed());
    assertEquals(Optional.empty(), way.borrowedPercentOf(new Dollars(228_000_000)));
    assertEquals(Dollars.ZERO, way.unexplained());
  }

  @Test
  void passesATotalOnTheWay() {
    var way =
        way(
            total(Kind.TOTAL_INVESTMENTS, "Total Investments", "153.4", 289_770_769),
            total(Kind.FLOATING_RATE_NOTES, "Floating rate notes", "-15.3", -28_975_000),
            total(Kind.TOTAL_INVESTMENTS, "Total Net Investments", "138.1", 260_795_769),
            total(Kind.OTHER_ASSETS_LESS_LIABILITIES, "Liabilities", "-1.3", -2_369_431),
            total(Kind.PREFERRED_SHARES, "Preferred Shares", "-36.8", -69_525_000),
            total(Kind.NET_ASSETS, "Net Assets", "100.0", 188_901_338));
    assertEquals(5, way.steps().size());
    assertEquals(new Dollars(289_770_769), way.steps().getFirst().amount());
    assertEquals(Dollars.ZERO, way.unexplained());
  }

  @Test
  void knowsPreferredSharesByTheirKind() {
    var way =
        way(
            total(Kind.TOTAL_INVESTMENTS, "Total Portfolio", "138.3", 269_354_678),
            total(Kind.OTHER_ASSETS_LESS_LIABILITIES, "Other Assets", "0.4", 853_102),
            total(Kind.OTHER, "Series 2018 MTPS", "", -75_400_000),
            total(Kind.NET_ASSETS, "Net Assets", "100.0", 194_807_780));
    assertTrue(way.steps().get(2).isBorrowed());
    assertEquals(new BigDecimal("-38.70"), way.steps().get(2).percent());
  }

  @Test
  void tellsWhatItsStepsLeaveUnexplained() {
    var way =
        way(
            total(Kind.TOTAL_INVESTMENTS, "Total Investments", "", 1_200),
            total(Kind.PREFERRED_SHARES, "Preferred Shares", "", -300),
            total(Kind.NET_ASSETS, "Net Assets", "", 1_000));
    assertEquals(new Dollars(100), way.unexplained());
  }

  @Test
  void isNotThereWithoutBothEnds() {
    var none = schedule("A fund", total(Kind.TOTAL_INVESTMENTS, "Total", "", 1_200));
    assertEquals(Optional.empty(), Leverage.of(none));
  }

  private static Leverage way(PrintedTotal... totals) {
    return Leverage.of(schedule("A fund", totals)).orElseThrow();
  }

  private static String printed(Leverage.Step step) {
    return step.printed().map(Percent::value).map(BigDecimal::toPlainString).orElse("");
  }
}
