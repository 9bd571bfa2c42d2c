package org.muniscope.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

  @Test
  void aSentenceThatEndsWithAYearEndsATable() {
    var page =
        new TypedPage()
            .at(50, 100, "Interest income")
            .upTo(500, 100, "$1,541,836")
            .at(50, 112, "Net investment income")
            .upTo(500, 112, "$1,353,807")
            .at(50, 130, "1. The Fund is registered under the Investment Company Act of 1940.")
            .at(50, 142, "2. The following inputs were used:")
            .at(50, 154, "Municipal Bonds")
            .upTo(500, 154, "$37,605,758")
            .at(50, 166, "Total Investments")
            .upTo(500, 166, "$37,605,758");
    assertEquals(
        List.of("Net investment income", "Total Investments"),
        StatementReader.read(page.lines()).stream()
            .map(table -> table.rows().getLast().label())
            .toList());
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
  void aDollarSignMayStandApartFromTheFigureBehindALongLabel() {
    var page =
        new TypedPage()
            .at(50, 100, "Investments, at value (cost $610,830,833)")
            .upTo(276, 100, "$ 620,632,676")
            .at(50, 112, "Cash")
            .upTo(276, 112, "10,379,234");
    var table = StatementReader.read(page.lines()).getFirst();
    assertEquals("Investments, at value (cost $610,830,833)", table.rows().getFirst().label());
    assertEquals(List.of("$ 620,632,676"), printed(table.rows().getFirst()));
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

  /** Tables made from web pages have the closing bracket in a cell of its own. */
  @Test
  void aBracketBehindABlankClosesItsFigure() {
    var page =
        new TypedPage()
            .at(50, 80, "Financial Highlights")
            .upTo(300, 100, "2019")
            .upTo(400, 100, "2018")
            .at(50, 112, "Net realized and unrealized gain (loss)")
            .upTo(300, 112, "0.08")
            .upTo(408, 112, "(0.61 )")
            .at(50, 124, "Less distributions")
            .upTo(308, 124, "(0.39 )")
            .upTo(408, 124, "(0.38 )")
            .at(50, 136, "Total return")
            .upTo(308, 136, "3.42 %")
            .upTo(412, 136, "(2.01 )%");
    var rows = StatementReader.read(page.lines()).getFirst().rows();
    assertEquals(List.of("(0.39)", "(0.38)"), printed(rows.get(1)));
    assertEquals(Optional.of(new BigDecimal("-0.61")), rows.get(0).values().get(1).number());
    assertEquals(Optional.of(new BigDecimal("-2.01")), rows.get(2).values().get(1).number());
  }

  @Test
  void aMarkBehindADashBelongsToNoLabel() {
    var page =
        new TypedPage()
            .at(50, 80, "Financial Highlights")
            .upTo(300, 100, "2019")
            .upTo(400, 100, "2018")
            .at(50, 112, "Redemption fees")
            .upTo(300, 112, "-")
            .mark(302, 112, "F")
            .upTo(400, 112, "-")
            .at(50, 124, "Net asset value, end of period")
            .upTo(300, 124, "$10.87")
            .upTo(400, 124, "$11.40");
    var row = StatementReader.read(page.lines()).getFirst().rows().getFirst();
    assertEquals("Redemption fees", row.label());
    assertEquals(List.of("-", "-"), printed(row));
  }

  private static List<String> printed(Statement.Row row) {
    return row.values().stream().map(Statement.Value::printed).toList();
  }
}
