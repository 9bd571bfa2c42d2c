package org.muniscope.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.Rung;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

/**
 * Two reports of a fund, and the fund of another, small enough to be counted by hand. A line is
 * state, issuer, series, coupon, year, principal, value; a last word {@code refunded} marks an
 * escrow. All sums beside the tests were added up by hand from these lines.
 */
final class TwoReportsTest {
  private static final String FEBRUARY =
      """
      CA|Alvord Unified School District|Series 2008 A, GO|5.00|2024|700|800
      CA|Moreland School District|Series 2006 C, GO|5.00|2029|1000|900
      IL|Chicago Board of Education|Series 2011 A, GO|5.00|2041|3000|3300
      NY|New York City|Series 1993 E-2, GO|4.00|2020|1000|1000
      OH|Cuyahoga County|Series 2003, RB|6.00|2033|2400|2600
      OH|Cuyahoga County|Series 2003 H, RB|6.00|2033|2500|2700
      TX|Houston Hotel Tax|Series 2001 B, RB|5.25|2025|2000|1900
      WI|Wisconsin|Series 2009 A, RB|5.63|2028|1000|1190
      """;

  private static final String AUGUST =
      """
      WI|Wisconsin|Series 2009 A, RB|5.63|2028|1000|1199
      CA|Alvord Unified School District|Series 2008 A, GO|5.00|2024|900|1050
      CA|Moreland School District|Series 2006 C, GO|5.00|2029|600|560
      IL|Chicago Board of Education|Series 2011 A, GO|5.00|2041|3000|3030
      OH|Cuyahoga County|Series 2003, RB|6.00|2033|2400|2640|refunded
      OH|Cuyahoga County|Series 2003 H, RB|6.00|2033|2500|2700
      UT|Utah Transit Authority|Series 2012, RB|5.00|2042|1500|1600
      TX|Houston Hotel Tax|Series 2011 B, RB|5.25|2025|2000|1950
      """;

  private static final Comparison HALF_A_YEAR =
      Comparison.of(portfolio(FEBRUARY), portfolio(AUGUST));

  @Test
  void eachLineHasItsOutcome() {
    assertEquals(
        List.of(
            "UNCHANGED Wisconsin",
            "INCREASED Alvord Unified School District",
            "REDUCED Moreland School District",
            "REPRICED Chicago Board of Education",
            "PRE_REFUNDED Cuyahoga County",
            "UNCHANGED Cuyahoga County",
            "BOUGHT Utah Transit Authority",
            "BOUGHT Houston Hotel Tax",
            "SOLD New York City",
            "SOLD Houston Hotel Tax"),
        HALF_A_YEAR.pairs().stream()
            .map(each -> each.outcome() + " " + each.holding().security().issuer())
            .toList());
  }

  @Test
  void eachOutcomeHasItsSums() {
    var sums = HALF_A_YEAR.byOutcome();
    assertEquals(sums(2, 0, 3_500, 0, 3_550, 0), sums.get(Outcome.BOUGHT));
    assertEquals(sums(2, 3_000, 0, 2_900, 0, 0), sums.get(Outcome.SOLD));
    assertEquals(sums(1, 700, 900, 800, 1_050, 17), sums.get(Outcome.INCREASED));
    assertEquals(sums(1, 1_000, 600, 900, 560, 33), sums.get(Outcome.REDUCED));
    assertEquals(sums(1, 2_400, 2_400, 2_600, 2_640, 40), sums.get(Outcome.PRE_REFUNDED));
    assertEquals(sums(1, 3_000, 3_000, 3_300, 3_030, -270), sums.get(Outcome.REPRICED));
    assertEquals(sums(2, 3_500, 3_500, 3_890, 3_899, 9), sums.get(Outcome.UNCHANGED));
    assertEquals(sums(10, 13_600, 13_900, 14_390, 14_729, -171), HALF_A_YEAR.total());
  }

  @Test
  void thePriceFallsFromOneHundredTenToOneHundredOne() {
    var chicago = HALF_A_YEAR.of(Outcome.REPRICED).getFirst();
    assertEquals(0, new BigDecimal("-9").compareTo(chicago.priceChange().orElseThrow()));
  }

  @Test
  void principalThatWasBoughtIsCountedAtTheLaterPrice() {
    // 200 of 900 principal worth 1,050 are new: 233 of the 250 more
    var alvord = HALF_A_YEAR.of(Outcome.INCREASED).getFirst();
    assertEquals(new Dollars(233), alvord.fromTrades());
    assertEquals(new Dollars(17), alvord.fromPrices());
  }

  @Test
  void aPartHasTheSumsOfItsOwnLines() {
    var ohio = HALF_A_YEAR.only(Criterion.InParts.of(Jurisdiction.OHIO));
    assertEquals(sums(2, 4_900, 4_900, 5_300, 5_340, 40), ohio.total());
    var due2025 = HALF_A_YEAR.only(new Criterion.OnRung(new Rung.Year(2025)));
    assertEquals(sums(2, 2_000, 2_000, 1_900, 1_950, 0), due2025.total());
  }

  @Test
  void statesStandBySizeAndTheRestTogether() {
    var sides = Sides.byState(HALF_A_YEAR.before(), HALF_A_YEAR.after(), 4);
    assertEquals(
        List.of("Ohio 5300 5340", "Illinois 3300 3030", "Texas 1900 1950", "Other (4) 3890 4409"),
        told(sides));
  }

  @Test
  void yearsWithoutABondKeepTheirPlace() {
    var sides = Sides.byRung(HALF_A_YEAR.before(), HALF_A_YEAR.after());
    assertEquals(List.of("2020 1000 0", "2021 0 0"), told(sides.subList(0, 2)));
    assertEquals(23, sides.size());
    assertEquals("2042 0 1600", told(sides).getLast());
  }

  @Test
  void demandNotesAreFirstAndBondsWithoutAYearLast() {
    var lines =
        List.of(
            Bond.of(Jurisdiction.OHIO).due(new Maturity.Unstated()),
            Bond.of(Jurisdiction.TEXAS),
            Bond.of(Jurisdiction.UTAH).with(Trait.DEMAND));
    var whole = portfolio(lines.stream());
    assertEquals(
        List.of("On demand 10000 10000", "2030 10000 10000", "Maturity not told 10000 10000"),
        told(Sides.byRung(whole, whole)));
  }

  /** The other fund: the same bond, another series, another coupon, another year. */
  @Test
  void twoFundsShareABondOnlyWhereIssuerSeriesCouponAndMaturityAgree() {
    var other =
        """
        OH|CUYAHOGA COUNTY|Series 2003 H, RB|6.00|2033|5000|5500
        CA|Alvord Unified School District|Series 2010 B, GO|5.00|2024|100|110
        IL|Chicago Board of Education|Series 2011 A, GO|5.25|2041|200|210
        NY|New York City|Series 1993 E-2, GO|4.00|2021|300|310
        UT|Utah Transit Authority|Series 2012, RB|5.00|2042|400|410
        """;
    var overlap = Overlap.of(Comparison.of(portfolio(FEBRUARY), portfolio(other)));
    assertEquals(1, overlap.securities());
    assertEquals(new Dollars(2_700), overlap.sharedInSecurities());
    assertEquals(
        List.of(
            issuer("CUYAHOGA COUNTY", 5_300, 5_500),
            issuer("New York City", 1_000, 310),
            issuer("Chicago Board of Education", 3_300, 210),
            issuer("Alvord Unified School District", 800, 110)),
        overlap.issuers());
    assertEquals(new Dollars(5_930), overlap.sharedInIssuers());
  }

  private static Overlap.Issuer issuer(String name, long before, long after) {
    return new Overlap.Issuer(name, new Dollars(before), new Dollars(after));
  }

  private static List<String> told(List<Sides.Side> sides) {
    return sides.stream()
        .map(each ->
            each.criterion().label() + " " + each.before().amount() + " " + each.after().amount())
        .toList();
  }

  private static Comparison.Sums sums(
      int count,
      long principalBefore,
      long principalAfter,
      long valueBefore,
      long valueAfter,
      long valueFromPrices) {
    return new Comparison.Sums(
        count,
        new Dollars(principalBefore),
        new Dollars(principalAfter),
        new Dollars(valueBefore),
        new Dollars(valueAfter),
        new Dollars(valueFromPrices));
  }

  private static Portfolio portfolio(String lines) {
    return portfolio(lines.lines().map(line -> bond(line.split("\\|"))));
  }

  private static Portfolio portfolio(Stream<Bond> bonds) {
    return new Portfolio(
        "A fund",
        Optional.empty(),
        bonds.map(Bond::holding).toList(),
        Optional.empty(),
        Optional.empty(),
        HoldingGroup.Kind.STATE);
  }

  private static Bond bond(String[] cells) {
    var state =
        Arrays.stream(Jurisdiction.values())
            .filter(each -> each.code().equals(cells[0]))
            .findFirst()
            .orElseThrow();
    var bond =
        Bond.of(state)
            .saying(cells[1] + "; " + cells[2])
            .paying(new Coupon.Fixed(new BigDecimal(cells[3])))
            .due(new Maturity.On(LocalDate.of(Integer.parseInt(cells[4]), 7, 1)))
            .worth(Long.parseLong(cells[5]), Long.parseLong(cells[6]));
    return cells.length == 7 ? bond : bond.with(Trait.PRE_REFUNDED);
  }
}
