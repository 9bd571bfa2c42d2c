package org.muniscope.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Statement;

/** Titles of tables and heads of their columns and rows, typed as reports print them. */
final class StatementHeadsTest {
  /** Preferred shares by series in a report for February 29, 2012: two of three heads wrap. */
  @Test
  void aHeadThatWrapsStandsOverTheColumnsOfItsNeighbour() {
    var page =
        new TypedPage()
            .at(50, 80, "Transactions in preferred shares")
            .at(242, 100, "Series")
            .at(442, 100, "Series")
            .at(250, 110, "1")
            .at(338, 110, "Series 2")
            .at(450, 110, "3");
    for (var block = 0; block < 3; block++) {
      page.upTo(240 + 100 * block, 120, "Shares").upTo(290 + 100 * block, 120, "Value");
      page.upTo(240 + 100 * block, 132, "193").upTo(290 + 100 * block, 132, "9,650,000");
      page.upTo(240 + 100 * block, 144, "(34)").upTo(290 + 100 * block, 144, "(1,700,000)");
    }
    page.at(50, 132, "Outstanding at February 28, 2011").at(50, 144, "Shares redeemed");
    assertEquals(
        List.of(
            "Series 1 Shares",
            "Series 1 Value",
            "Series 2 Shares",
            "Series 2 Value",
            "Series 3 Shares",
            "Series 3 Value"),
        StatementReader.read(page.lines()).getFirst().columns());
  }

  @Test
  void aTitleOverTheFiguresIsNoHeadOfTheirColumns() {
    var page =
        new TypedPage()
            .at(250, 100, "FINANCIAL HIGHLIGHTS")
            .at(230, 110, "(For a Share Outstanding Throughout Each Period)")
            .at(50, 130, "Year Ended")
            .upTo(300, 130, "2019")
            .upTo(400, 130, "2018")
            .at(50, 142, "Net investment income")
            .upTo(300, 142, "0.39")
            .upTo(400, 142, "0.38")
            .at(50, 154, "Less distributions")
            .upTo(300, 154, "(0.39)")
            .upTo(400, 154, "(0.38)");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals("FINANCIAL HIGHLIGHTS", table.title());
    assertEquals(List.of("2019", "2018"), table.columns());
  }

  /** Highlights of many fund families have a row for each year, and a block for each class. */
  @Test
  void yearsNameTheRowsBelowTheNamesOfClasses() {
    var page =
        new TypedPage()
            .at(50, 80, "Financial")
            .at(50, 90, "Highlights")
            .upTo(300, 110, "Beginning NAV")
            .upTo(400, 110, "Ending NAV")
            .at(50, 122, "Class A")
            .at(50, 134, "2014")
            .upTo(300, 134, "$11.54")
            .upTo(400, 134, "$11.25")
            .at(50, 146, "2013")
            .upTo(300, 146, "10.91")
            .upTo(400, 146, "11.54")
            .at(50, 158, "Class C")
            .at(50, 170, "2014")
            .upTo(300, 170, "$11.63")
            .upTo(400, 170, "$11.27");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals("Financial Highlights", table.title());
    assertEquals(List.of("Beginning NAV", "Ending NAV"), table.columns());
    assertEquals(
        List.of("Class A", "2014", "2013", "Class C", "2014"),
        table.rows().stream().map(Statement.Row::label).toList());
  }

  @Test
  void bracketsCarryALabelOnAndAHyphenAHead() {
    var page =
        new TypedPage()
            .at(50, 80, "Statement of")
            .at(50, 90, "Operations")
            .upTo(400, 110, "All-")
            .upTo(400, 120, "American")
            .at(50, 132, "Realized and Unrealized Gain (Loss)")
            .at(50, 144, "Net realized gain")
            .upTo(400, 144, "12,000")
            .at(50, 156, "Change in net unrealized appreciation")
            .at(50, 166, "(depreciation) of investments")
            .upTo(400, 166, "(220,000)");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals("Statement of Operations", table.title());
    assertEquals(List.of("All-American"), table.columns());
    assertEquals(
        List.of(
            "Realized and Unrealized Gain (Loss)",
            "Net realized gain",
            "Change in net unrealized appreciation (depreciation) of investments"),
        table.rows().stream().map(Statement.Row::label).toList());
  }

  @Test
  void aHeadOverWordsIsNotThatOfTheFiguresBesideThem() {
    var page =
        new TypedPage()
            .at(50, 80, "Top Ten Holdings")
            .at(50, 100, "Security")
            .upTo(300, 100, "Maturity")
            .upTo(400, 100, "Market value")
            .upTo(500, 100, "% of net assets")
            .at(50, 112, "Illinois, State Finance Authority")
            .upTo(300, 112, "2033-06-15")
            .upTo(400, 112, "$29,196,301")
            .upTo(500, 112, "15.0%")
            .at(50, 124, "Hawaii, State Department of Budget")
            .upTo(300, 124, "2030-11-01")
            .upTo(400, 124, "10,008,600")
            .upTo(500, 124, "5.1%");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals(List.of("Market value", "% of net assets"), table.columns());
  }

  @Test
  void theUnitOfAColumnIsNoFigure() {
    var page =
        new TypedPage()
            .at(50, 80, "Statement of Operations")
            .upTo(400, 100, "Year Ended")
            .upTo(400, 110, "($000)")
            .at(50, 122, "Interest")
            .upTo(400, 122, "1,700")
            .at(50, 134, "Total Income")
            .upTo(400, 134, "1,700");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals(List.of("Year Ended ($000)"), table.columns());
    assertEquals("Interest", table.rows().getFirst().label());
  }

  @Test
  void aTableWithHeadsOfItsOwnIsNotPartOfTheOneAbove() {
    var page =
        new TypedPage()
            .at(50, 80, "STATEMENT OF ASSETS AND LIABILITIES")
            .upTo(300, 100, "Cost")
            .upTo(400, 100, "Value")
            .at(50, 112, "Investments in securities")
            .upTo(300, 112, "37,884,756")
            .upTo(400, 112, "39,056,449")
            .at(50, 124, "Net Assets ($)")
            .upTo(400, 124, "39,837,578")
            .at(50, 140, "Net Asset Value Per Share")
            .upTo(250, 140, "Class A")
            .upTo(325, 140, "Class C")
            .upTo(400, 140, "Class I")
            .at(50, 152, "Net Assets ($)")
            .upTo(250, 152, "39,337,578")
            .upTo(325, 152, "200,000")
            .upTo(400, 152, "300,000")
            .at(50, 164, "Shares Outstanding")
            .upTo(250, 164, "3,400,000")
            .upTo(325, 164, "17,000")
            .upTo(400, 164, "26,000");
    var tables = StatementReader.read(page.lines());
    assertEquals(
        List.of(List.of("Cost", "Value"), List.of("Class A", "Class C", "Class I")),
        tables.stream().map(Statement::columns).toList());
  }
}
