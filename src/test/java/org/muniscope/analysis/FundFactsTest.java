package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.muniscope.fixture.Fund2012.imported;
import static org.muniscope.fixture.Fund2012.row;
import static org.muniscope.fixture.Fund2012.statement;
import static org.muniscope.fixture.Fund2012.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Fund2012;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;
import org.muniscope.model.Statement;

/** Figures of 2012 are those of the filing's statements; the others were made up. */
class FundFactsTest {
  @Test
  void readsTheFactsOf2012() {
    var facts = facts(Fund2012.schedule(), Fund2012.balance(), Fund2012.performance());
    assertEquals("209425189", String.valueOf(facts.netAssets().orElseThrow().value().amount()));
    assertEquals("15.57", number(facts.assetValue()));
    assertEquals("15.24", number(facts.marketPrice()));
    assertEquals("-2.12", number(facts.premium()));
    assertEquals("307748154", number(facts.totalAssets()));
    assertEquals(Optional.empty(), facts.leverage());
  }

  @Test
  void computesTheDiscountOf2012() {
    var facts = facts(Fund2012.schedule(), Fund2012.balance());
    assertEquals(Optional.of(new BigDecimal("-2.12")), facts.computedPremium());
  }

  @Test
  void takesThePeriodThatEndsOnTheDayOfTheSchedule() {
    var facts = facts(Fund2012.schedule(), Fund2012.highlights());
    assertEquals("15.57", number(facts.assetValue()));
    assertEquals("15.24", number(facts.marketPrice()));
    assertEquals(28, facts.assetValue().orElseThrow().source().page());
  }

  @Test
  void takesNoPeriodOfAnotherDay() {
    var others =
        statement(
            "Financial Highlights",
            9,
            List.of("2010", "2009"),
            row("Net asset value, end of period", "15.57", "13.53"));
    assertEquals(Optional.empty(), facts(Fund2012.schedule(), others).assetValue());
  }

  @Test
  void takesAssetsAndLiabilitiesBeforeOtherStatements() {
    var other = statement("Fund data", 4, List.of(), row("Net asset value", "10.00"));
    var facts = facts(Fund2012.schedule(), other, Fund2012.balance());
    assertEquals("15.57", number(facts.assetValue()));
  }

  @Test
  void readsADiscountWithoutASignAsOne() {
    var data = statement("Fund data", 4, List.of(), row("Discount to NAV", "2.12"));
    assertEquals("-2.12", number(facts(Fund2012.schedule(), data).premium()));
  }

  @Test
  void takesTheColumnOfTheFundAmongSeveral() {
    var first = fund("First Fund", 1_000);
    var second = fund("Second Fund", 2_000);
    var balance =
        statement(
            "Statements of Assets and Liabilities",
            20,
            List.of("First Fund", "Second Fund"),
            row("Net assets", "1,000", "2,000"),
            row("Net asset value per share", "10.11", "12.34"));
    var filing = imported(List.of(first, second), List.of(balance)).filing();
    assertEquals("10.11", number(FundFacts.of(filing, first).assetValue()));
    assertEquals("12.34", number(FundFacts.of(filing, second).assetValue()));
  }

  @Test
  void findsTheFundWhoseStatementIsInThousands() {
    var first = fund("First Fund", 1_000_000);
    var second = fund("Second Fund", 2_000_000);
    var balance =
        statement(
            "Statement of Assets and Liabilities",
            20,
            List.of(),
            row("Total assets", "2,500"),
            row("Net assets", "2,000"),
            row("Net asset value per share", "12.34"));
    var filing = imported(List.of(first, second), List.of(balance)).filing();
    assertEquals(Optional.empty(), FundFacts.of(filing, first).assetValue());
    var facts = FundFacts.of(filing, second);
    assertEquals("12.34", number(facts.assetValue()));
    assertEquals("2500000", number(facts.totalAssets()));
  }

  @Test
  void guessesNothingWhereSeveralFundsShareALine() {
    var first = fund("First Fund", 1_000);
    var second = fund("Second Fund", 2_000);
    var data = statement("Fund data", 4, List.of(), row("Net asset value per share", "10.11"));
    var filing = imported(List.of(first, second), List.of(data)).filing();
    assertEquals(Optional.empty(), FundFacts.of(filing, first).assetValue());
  }

  @Test
  void tellsNothingWhereNothingIsPrinted() {
    var facts = facts(Fund2012.schedule("A fund"));
    assertEquals(
        new FundFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        facts);
    assertEquals(Optional.empty(), facts.computedPremium());
  }

  private static Schedule fund(String name, long netAssets) {
    return Fund2012.schedule(name, total(Kind.NET_ASSETS, "Net Assets", "", netAssets));
  }

  private static FundFacts facts(Schedule schedule, Statement... statements) {
    return FundFacts.of(imported(List.of(schedule), List.of(statements)).filing(), schedule);
  }

  private static String number(Optional<Told<BigDecimal>> told) {
    return told.map(Told::value).map(BigDecimal::toPlainString).orElse("");
  }
}
