package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/** When the name of a fund tells where its bonds are. */
final class HomeStateTest {
  private static final Jurisdiction NY = Jurisdiction.NEW_YORK;

  private static final Holding BOND =
      SmallFiling.oneFund().schedules().getFirst().holdings().getFirst();

  private static Holding untold() {
    return new Holding(
        BOND.group(),
        Optional.empty(),
        BOND.security(),
        BOND.marks(),
        BOND.coupon(),
        BOND.maturity(),
        BOND.principal(),
        BOND.value(),
        BOND.traits(),
        BOND.places());
  }

  private static Holding described(String text, Jurisdiction state) {
    var security = new Holding.Security(text, text, "", List.of(), BOND.security().options());
    return new Holding(
        BOND.group(),
        Optional.of(state),
        security,
        BOND.marks(),
        BOND.coupon(),
        BOND.maturity(),
        BOND.principal(),
        BOND.value(),
        BOND.traits(),
        BOND.places());
  }

  private static HoldingGroup sector(Holding... holdings) {
    return group("Education", holdings);
  }

  private static HoldingGroup group(String name, Holding... holdings) {
    return new HoldingGroup(
        name,
        HoldingGroup.Kind.SECTOR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SmallFiling.on(3),
        List.of(holdings));
  }

  private static Optional<Jurisdiction> home(String fund, Holding... holdings) {
    return HomeState.of(List.of(fund), List.of(sector(holdings))).map(HomeState::state);
  }

  @Test
  void theHoldingsThatTellAgreeWithTheName() {
    var bonds = new Holding[] {BOND.in(NY), BOND.in(NY), BOND.in(NY), untold()};
    assertEquals(Optional.of(NY), home("Empire New York Municipal Fund", bonds));
    assertEquals(Optional.of(NY), home("Kansas Plains NEW YORK Tax Free Fund", bonds));
  }

  @Test
  void aNameAloneIsNotEnough() {
    assertEquals(Optional.empty(), home("Delaware Tax-Free USA Fund", BOND.in(NY), untold()));
    assertEquals(Optional.empty(), home("Empire New York Municipal Fund", BOND.in(NY), untold()));
  }

  @Test
  void aFundThatOwnsManyBondsOfOtherStatesHasNone() {
    var utah = BOND.in(Jurisdiction.UTAH);
    var guam = BOND.in(Jurisdiction.GUAM);
    var ny = BOND.in(NY);
    assertEquals(Optional.empty(), home("New York Bond Shares", ny, ny, utah, ny, utah, untold()));
    assertEquals(Optional.of(NY), home("New York Bond Shares", ny, ny, guam, ny, guam, untold()));
  }

  @Test
  void theFundOfAStateMayHaveAGroupOfATerritory() {
    var guam = BOND.in(Jurisdiction.GUAM);
    var territory =
        new HoldingGroup(
            "Guam",
            HoldingGroup.Kind.STATE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SmallFiling.on(3),
            List.of(guam, guam, guam, guam));
    var groups = List.of(sector(BOND.in(NY), BOND.in(NY), BOND.in(NY), untold()), territory);
    var names = List.of("Empire New York Municipal Fund");
    assertEquals(Optional.of(NY), HomeState.of(names, groups).map(HomeState::state));
  }

  @Test
  void aHeadingAboveTheHoldingsTellsWhereTheNameOfTheFundDoesNot() {
    var groups = List.of(sector(BOND.in(NY), BOND.in(NY), BOND.in(NY), untold()));
    var names = List.of("Old Harbor Tax-Free Fund", "NEW YORK MUNICIPAL BONDS", "Education");
    assertEquals(
        Optional.of(new HomeState(NY, "NEW YORK MUNICIPAL BONDS")), HomeState.of(names, groups));
  }

  private static HoldingGroup county(String name) {
    return new HoldingGroup(
        name + " County",
        HoldingGroup.Kind.SECTOR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SmallFiling.on(3),
        List.of(untold(), untold()));
  }

  private static Optional<Jurisdiction> ofCounties(String fund, HoldingGroup... more) {
    var counties = Stream.of("Erie", "Monroe", "Albany").map(HomeStateTest::county);
    var groups = Stream.concat(counties, Stream.of(more)).toList();
    return HomeState.of(List.of(fund), groups).map(HomeState::state);
  }

  @Test
  void theNameOfAFundTellsTheStateOfTheCountiesThatGroupIt() {
    assertEquals(Optional.of(NY), ofCounties("Empire New York Municipal Fund"));
  }

  @Test
  void aNameWithTwoStatesTellsNothingOfTheCounties() {
    assertEquals(Optional.empty(), ofCounties("Delaware New York Municipal Fund"));
  }

  @Test
  void aHoldingInAnotherStateContradictsTheName() {
    var elsewhere = sector(BOND.in(Jurisdiction.OHIO));
    assertEquals(Optional.empty(), ofCounties("Empire New York Municipal Fund", elsewhere));
  }

  /** A fund with so many bonds of which only some tell a state. */
  private static Optional<Jurisdiction> ofMany(String fund, Jurisdiction... told) {
    var bonds =
        Stream.concat(
            Stream.of(told).map(BOND::in), Stream.generate(HomeStateTest::untold).limit(11));
    return home(fund, bonds.toArray(Holding[]::new));
  }

  @Test
  void theNameOfAFundTellsTheStateOfManyBondsOfWhichHardlyOneDoes() {
    assertEquals(Optional.of(NY), ofMany("Empire New York Municipal Fund", NY));
    assertEquals(
        Optional.of(NY), ofMany("Empire New York Municipal Fund", NY, Jurisdiction.PUERTO_RICO));
  }

  @Test
  void theNameTellsNothingOfManyBondsWhereOneIsInAnotherState() {
    assertEquals(Optional.empty(), ofMany("Delaware Tax-Free USA Fund", Jurisdiction.DELAWARE, NY));
    assertEquals(Optional.empty(), ofMany("Delaware Tax-Free USA Fund", NY));
  }

  @Test
  void theNameAloneTellsNothingOfManyBonds() {
    assertEquals(Optional.empty(), ofMany("Delaware Tax-Free USA Fund"));
  }

  @Test
  void onlyWhatIsUntoldIsFilledAndSaidOnce() {
    var groups =
        List.of(
            sector(BOND.in(NY), BOND.in(NY), BOND.in(NY), BOND.in(Jurisdiction.GUAM), untold()));
    var fund = "Empire New York Municipal Fund";
    var home = HomeState.of(List.of(fund), groups).orElseThrow();
    assertEquals(
        List.of(NY, NY, NY, Jurisdiction.GUAM, NY),
        Stream.of(home.fill(groups.getFirst()))
            .flatMap(group -> group.holdings().stream())
            .map(each -> each.jurisdiction().orElseThrow())
            .toList());
    assertEquals(
        "One holding names no state; by the name of the fund or of a heading it is New York.",
        home.finding(groups).orElseThrow().message());
  }

  @Test
  void theNameOfAUserTellsNoOtherState() {
    var user = described("Palomar Health, Maryland Oncology Center", Jurisdiction.MARYLAND);
    var own = described("Toledo, Ohio, Water Revenue", Jurisdiction.OHIO);
    var bonds = sector(BOND.in(NY), BOND.in(NY), BOND.in(NY), BOND.in(NY), user, own);
    var home = HomeState.of(List.of("Empire New York Fund"), List.of(bonds)).orElseThrow();
    assertEquals(
        List.of(NY, NY, NY, NY, NY, Jurisdiction.OHIO),
        home.fill(bonds).holdings().stream()
            .map(each -> each.jurisdiction().orElseThrow())
            .toList());
  }

  @Test
  void theHeadingOfAGroupTellsTheStateOfItsOwn() {
    var here =
        group("NEW YORK MUNICIPAL SECURITIES", BOND.in(NY), BOND.in(NY), BOND.in(NY), untold());
    var there = group("PUERTO RICO MUNICIPAL SECURITIES", untold());
    var home = HomeState.of(List.of(""), List.of(here, there)).orElseThrow();
    assertEquals(NY, home.fill(here).holdings().getLast().jurisdiction().orElseThrow());
    assertEquals(
        Jurisdiction.PUERTO_RICO,
        home.fill(there).holdings().getLast().jurisdiction().orElseThrow());
  }
}
