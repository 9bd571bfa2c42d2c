package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** The cuts of the bundled sample, which has the figures of the filing of February 29, 2012. */
final class CutTest {
  private static Portfolio sample = Portfolio.EMPTY;

  @BeforeAll
  static void read() throws Exception {
    var file = Path.of("samples/sample-filing.pdf");
    sample =
        Portfolio.of(new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE).filing());
  }

  @Test
  void everyHoldingBelongsToExactlyOnePartOfEveryCut() {
    for (var cut : Cut.values()) {
      var breakdown = of(cut);
      assertEquals(190, breakdown.count(), cut.name());
      // total investments as the filing prints them
      assertEquals(new Dollars(304_788_226), breakdown.value(), cut.name());
      for (var group : breakdown.groups()) {
        var filter = HoldingFilter.of(group.criterion());
        assertEquals(group.tally(), Tally.of(filter.apply(sample.holdings())), cut.name());
      }
    }
  }

  @Test
  void agreesWithTheCompositionByCreditSectorThatTheFilingPrints() {
    // "Revenue Bonds 78.9%, General Obligation Bonds 14.3, Pre-Refunded Bonds 5.8"
    assertEquals("78.9", tenths(percent(Cut.CREDIT, "Revenue")));
    assertEquals("14.3", tenths(percent(Cut.CREDIT, "General obligation")));
    assertEquals("5.8", tenths(percent(Cut.CREDIT, "Pre-refunded")));
  }

  @Test
  void agreesWithTheLargestInsurersThatTheFilingPrints() {
    // National Public Finance Guarantee Corp. 16.6%, Assured Guaranty Municipal Corp. 13.4%
    var largest =
        of(Cut.SUPPORT).groups().stream()
            .filter(group -> group.part() instanceof Part.Of)
            .limit(2)
            .map(group -> tenths(group.percent().orElseThrow()))
            .toList();
    assertEquals(List.of("16.6", "13.4"), largest);
  }

  @Test
  void agreesWithTheCollateralOfDealerTrustsThatTheFilingPrints() {
    // "investments with a value of $87,394,967 are held by Dealer Trusts"
    var held =
        of(Cut.VEHICLE).groups().stream()
            .filter(group -> group.part().title().equals("Held in a dealer trust"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Dollars(87_394_967), held.tally().value());
  }

  @Test
  void tellsWhichWordsDecided() {
    var health =
        of(Cut.SECTOR).groups().stream()
            .filter(group -> group.part().title().equals("Health care"))
            .findFirst()
            .orElseThrow();
    var words = health.words();
    assertEquals(health.tally().count(), words.stream().mapToLong(Breakdown.Deciding::count).sum());
    assertTrue(words.stream().anyMatch(each -> each.word().equals("hospital")), words.toString());
  }

  @Test
  void keepsBandsInTheirOwnOrder() {
    var titles = of(Cut.PRICE).groups().stream().map(group -> group.part().title()).toList();
    assertEquals("Under 50", titles.getFirst());
    assertEquals(titles.indexOf("95 to under 100") + 1, titles.indexOf("100 to under 105"));
  }

  @Test
  void putsABondOnTheLimitIntoTheBandAbove() {
    var atPar = Bond.of(Jurisdiction.OHIO).worth(1000, 1000).holding();
    assertEquals("100 to under 105", Cut.PRICE.part(atPar).title());
    assertEquals("5% to under 5.5%", Cut.COUPON.part(atPar).title());
    assertEquals("2030–2034", Cut.MATURITY.part(atPar).title());
  }

  @Test
  void givesRatesThatAreNoneOrChangeBandsOfTheirOwn() {
    var bond = Bond.of(Jurisdiction.OHIO);
    assertEquals("Zero coupon", coupon(bond.paying(new Coupon.Zero()).holding()));
    assertEquals("Variable rate", coupon(bond.with(Trait.VARIABLE_RATE).holding()));
    assertEquals("Coupon not told", coupon(bond.paying(new Coupon.Unstated()).holding()));
  }

  @Test
  void takesTheObligorFromBesideTheIssuer() {
    var bond =
        Bond.of(Jurisdiction.ILLINOIS)
            .saying("Illinois (State of) Finance Authority (Rush Medical Center); Series 2009, RB")
            .holding();
    assertEquals("Rush Medical Center", Cut.OBLIGOR.part(bond).title());
    assertEquals("Illinois (State of) Finance Authority", Cut.ISSUER.part(bond).title());
    var none = Bond.of(Jurisdiction.OHIO).saying("Clovis School District (Election of 2004)");
    assertEquals("No obligor told", Cut.OBLIGOR.part(none.holding()).title());
  }

  private static String coupon(Holding holding) {
    return Cut.COUPON.part(holding).title();
  }

  private static Breakdown of(Cut cut) {
    return Breakdown.of(sample, sample.holdings(), cut, Denominator.TOTAL_INVESTMENTS);
  }

  private static BigDecimal percent(Cut cut, String title) {
    return of(cut).groups().stream()
        .filter(group -> group.part().title().equals(title))
        .findFirst()
        .flatMap(Breakdown.Group::percent)
        .orElseThrow();
  }

  private static String tenths(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
