package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.TypedPage;

/** Whose schedule it is, told by the lines above it. */
final class ScheduleTitleTest {
  @Test
  void anAssetClassWithItsPercentIsNoFund() {
    var title = title("Harbor Lane Municipal Income Fund", "Eastvale Trust");
    assertEquals("Harbor Lane Municipal Income Fund", title.fund());
    assertEquals(Optional.of(LocalDate.of(2022, 9, 30)), title.date());
  }

  @Test
  void aLongerNameThatEndsAsTheRegistrantsIsAnotherFunds() {
    assertEquals(
        "Harbor Lane New York Municipal Income Fund",
        title("Harbor Lane New York Municipal Income Fund", "Municipal Income Fund").fund());
  }

  @Test
  void aTickerIsNoPartOfAName() {
    assertEquals(
        "Harbor Lane Income Fund",
        title("HLI Harbor Lane Income Fund", "Harbor Lane Income Fund").fund());
  }

  @Test
  void theRegistrantBesideTheTitleOfTheScheduleIsTheFund() {
    assertEquals(
        "Municipal Income Fund",
        title("Schedule of Investments — Municipal Income Fund", "Municipal Income Fund").fund());
  }

  @Test
  void aTitleThatNamesThePortfolioOnlyLeavesTheRegistrantsName() {
    var lines =
        new TypedPage()
            .at(50, 40, "Investment Portfolio as of November 30, 2019")
            .at(50, 64, "Municipal Bonds and Notes 138.3%")
            .lines();
    var title = ScheduleTitle.of(lines, report("Harbor Lane Municipal Income Trust"));
    assertEquals("Harbor Lane Municipal Income Trust", title.fund());
  }

  @Test
  void aFundMayBeCalledAPortfolio() {
    assertEquals(
        "Investment Portfolio Trust", title("Investment Portfolio Trust", "Eastvale").fund());
  }

  @Test
  void theEndOfTheRegistrantsNameStandsForAllOfIt() {
    var registrant = "Hudson National Tax Free Fund";
    assertEquals(registrant, title("NATIONAL TAX FREE FUND", registrant).fund());
    assertEquals(registrant, title("Tax Free Fund^", registrant).fund());
    assertEquals("Income Fund", title("Income Fund", "Harbor Lane MuniIncome Fund").fund());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fund’s portfolio",
        "Investment in Securities",
        "Kentucky Municipal Bonds",
        "The schedule is a complete list of all securities owned by your fund"
      })
  void wordsAboveAScheduleThatNameNoFundLeaveTheRegistrant(String words) {
    assertEquals("Eastvale Trust", title(words, "Eastvale Trust").fund());
  }

  private static ScheduleTitle title(String fund, String registrant) {
    var lines =
        new TypedPage()
            .at(50, 40, fund)
            .at(50, 52, "September 30, 2022")
            .at(50, 64, "Portfolio of Investments")
            .at(50, 76, "Tax-Exempt Municipal Obligations — 90.5%")
            .lines();
    return ScheduleTitle.of(lines, report(registrant));
  }

  private static Covers.Report report(String fund) {
    return new Covers.Report(fund, Optional.of(LocalDate.of(2021, 3, 31)));
  }
}
