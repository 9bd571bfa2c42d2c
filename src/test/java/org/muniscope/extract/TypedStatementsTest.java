package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
