package org.muniscope.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Passage;
import org.muniscope.model.Statement;

/** Small tables and sentences, typed as reports print them. */
final class TypedStatementsTest {
  @Test
  void aListBelowAWideTableIsATableOfItsOwn() {
    var page =
        new TypedPage()
            .at(50, 80, "Expenses")
            .at(50, 100, "Actual")
            .upTo(300, 100, "$1,000.00")
            .upTo(400, 100, "$1,045.56")
            .at(50, 112, "Hypothetical")
            .upTo(300, 112, "$1,000.00")
            .upTo(400, 112, "$1,020.48")
            .at(50, 130, "Fund data")
            .at(50, 142, "Net assets")
            .upTo(400, 142, "$120,271,000")
            .at(50, 154, "Total number of holdings")
            .upTo(400, 154, "72")
            .at(50, 166, "Effective leverage")
            .upTo(400, 166, "33.9%");
    var tables = StatementReader.read(page.lines());
    assertEquals(List.of("Expenses", "Fund data"), tables.stream().map(Statement::title).toList());
    assertEquals(
        List.of("$120,271,000", "72", "33.9%"),
        tables.getLast().rows().stream().map(row -> row.values().getFirst().printed()).toList());
  }

  /** Note 7 of a report for February 29, 2012. */
  @Test
  void figuresOnLinesOfTheirOwnBelongToTheLabelsAboveThem() {
    var page =
        new TypedPage()
            .at(50, 100, "Unrealized Appreciation on a Tax Basis")
            .at(50, 120, "Aggregate unrealized appreciation of investment securities")
            .at(50, 136, "$ 24,824,174")
            .at(50, 152, "Aggregate unrealized (depreciation) of investment securities")
            .at(50, 168, "(939,167)")
            .at(50, 184, "Net unrealized appreciation of investment securities")
            .at(50, 200, "$ 23,885,007");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals("Unrealized Appreciation on a Tax Basis", table.title());
    assertEquals(
        List.of("$ 24,824,174", "(939,167)", "$ 23,885,007"),
        table.rows().stream().map(row -> row.values().getFirst().printed()).toList());
    assertEquals(
        "Net unrealized appreciation of investment securities", table.rows().getLast().label());
  }

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
  void theSentenceAboveATableIsItsTitleAndTheListBeforeItIsNot() {
    var sentence =
        "At period end, more than 5% of total investments was covered by these entities:";
    var page =
        new TypedPage()
            .at(50, 80, "LOC — Letter of Credit")
            .at(50, 92, "MTPS — Municipal Term Preferred Shares")
            .at(50, 110, sentence)
            .at(50, 122, "Entity")
            .upTo(500, 122, "Percentage")
            .at(50, 134, "National Public Finance Guarantee Corp.")
            .upTo(500, 134, "19.7%")
            .at(50, 146, "Assured Guaranty Municipal Corp.")
            .upTo(500, 146, "11.0%");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals(sentence.replaceFirst(":$", ""), table.title());
    assertEquals(List.of("Percentage"), table.columns());
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
  void aLongLabelMayLeaveLittleRoomBeforeItsFigure() {
    var page =
        new TypedPage()
            .at(50, 100, "Investments, at value (cost $610,830,833)")
            .upTo(268, 100, "$620,632,676")
            .at(50, 112, "Cash")
            .upTo(268, 112, "10,379,234");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals("Investments, at value (cost $610,830,833)", table.rows().getFirst().label());
  }

  @Test
  void sentencesWithFiguresAreKeptWhole() {
    var page =
        new TypedPage()
            .at(50, 100, "The Trust borrows. As of the close of the reporting period,")
            .at(50, 110, "leverage accounted for 31% of the total assets. It may change.");
    assertEquals(
        List.of(
            "As of the close of the reporting period, leverage accounted for 31% of the total"
                + " assets."),
        PassageReader.read(page.lines()).stream().map(Passage::text).toList());
  }
}
