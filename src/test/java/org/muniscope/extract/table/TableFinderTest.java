package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TypedPage;

/** Where the tables of a page begin and end. */
final class TableFinderTest {
  private static void column(TypedPage page, double x, double head, String second) {
    page.at(x, head, "Security").upTo(x + 180, head, "Par (000)").upTo(x + 240, head, "Value");
    for (var row = 0; row < 9; row++) {
      var y = head + 11 + 10 * row;
      if (row == 4) {
        page.at(x, y, second);
      } else {
        page.at(x, y, "Marlow Water RB, 5.00%, 7/1/3" + row)
            .upTo(x + 180, y, "1,260")
            .upTo(x + 240, y, "1,365,172");
      }
    }
  }

  @Test
  void whatStandsInTheNextColumnIsNoTitleOfATable() {
    var page = new TypedPage();
    column(page, 40, 160, "Hospital — 3.1%");
    column(page, 330, 100, "Transportation — 38.8%");
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertEquals(2, tables.size());
    assertFalse(texts(tables.getFirst()).contains("Transportation — 38.8%"));
    assertEquals(1, texts(tables.getLast()).stream().filter(each -> each.startsWith("T")).count());
  }

  @Test
  void aColumnWithoutAHeadMayHaveItsAmountsElsewhere() {
    var page = new TypedPage();
    column(page, 40, 100, "Hospital — 3.1%");
    for (var row = 0; row < 9; row++) {
      var y = 111 + 10 * row;
      page.at(330, y, "Oak Park RB, 5.00%, 7/1/3" + row)
          .upTo(545, y, "2,520")
          .upTo(605, y, "2,730,344");
    }
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertEquals(9, tables.getLast().rows().stream().filter(TableFinderTest::holding).count());
  }

  @Test
  void aPageWithoutAHeadThatBeginsFartherInStandsWhereItsColumnsDo() {
    var first = new TypedPage(1).at(54, 80, "Municipal Bonds — 90.5%");
    first.upTo(110, 100, "Principal").at(122, 100, "Security").at(409, 100, "Call Provisions");
    first.upTo(570, 100, "Value");
    callable(first, 120, "6/26 at 100.00");
    callable(first, 130, "No Opt. Call");
    first.at(54, 140, "Hospital — 3.1%");
    callable(first, 150, "3/31 at 100.00");
    var second = new TypedPage(2);
    callable(second, 100, "No Opt. Call");
    callable(second, 110, "10/29 at 100.00");
    var lines = Stream.of(first, second).flatMap(page -> page.lines().stream()).toList();
    var rows = TableFinder.find(lines, Map.of(1, first.lines())).getLast().rows();
    assertEquals(
        List.of("No Opt. Call", "10/29 at 100.00"),
        rows.stream().map(row -> row.cell(Role.CALL)).toList());
  }

  private static void callable(TypedPage page, double baseline, String call) {
    page.upTo(110, baseline, "8,315").at(122, baseline, "Marlow Water RB, 5.00%, 7/1/2031");
    page.at(409, baseline, call).upTo(570, baseline, "7,103");
  }

  private static boolean holding(Row row) {
    return row.text().startsWith("Oak") && row.principal().isPresent() && row.value().isPresent();
  }

  @Test
  void aTitleAtTheTopOfAPageMayRunInTheMidstOfTheNextOne() {
    var page = new TypedPage();
    page.at(40, 60, "MARLOW TAX-FREE FUND").at(40, 72, "STATEMENT OF NET ASSETS");
    column(page, 40, 100, "Hospital — 3.1%");
    page.at(40, 220, "Marlow Tax-Free Fund").at(40, 232, "STATEMENT OF NET ASSETS (CONT'D)");
    column(page, 40, 260, "Transportation — 38.8%");
    var printed = page.lines();
    var content = printed.subList(2, printed.size());
    var tables = TableFinder.find(content, Map.of(1, printed));
    assertFalse(texts(tables.getFirst()).stream().anyMatch(text -> text.startsWith("Marlow Tax")));
    assertFalse(texts(tables.getFirst()).stream().anyMatch(text -> text.startsWith("STATEMENT")));
  }

  @Test
  void aBondOfSmallNumbersAboveAHeadIsNoTitle() {
    var first = new TypedPage();
    column(first, 40, 100, "Hospital — 3.1%");
    var second = new TypedPage(2).at(40, 60, "Oak Park RB, 0.00%, 7/1/38");
    second.upTo(220, 60, "100").upTo(280, 60, "13").at(40, 80, "MARLOW TAX-FREE FUND");
    column(second, 40, 110, "Transportation — 38.8%");
    var lines = Stream.concat(first.lines().stream(), second.lines().stream()).toList();
    var tables = TableFinder.find(lines, Map.of(1, first.lines(), 2, second.lines()));
    var rows = tables.stream().flatMap(table -> table.rows().stream());
    assertEquals(1, rows.filter(TableFinderTest::holding).count());
  }

  @Test
  void aTableOfTheLevelsOfPricesIsNoPartOfTheSchedule() {
    var page = new TypedPage();
    column(page, 40, 100, "Hospital — 3.1%");
    page.at(40, 210, "VALUATION HIERARCHY");
    page.at(40, 220, "Municipal Obligations").upTo(220, 220, "$—").upTo(280, 220, "$9,827");
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertFalse(texts(tables.getLast()).contains("Municipal Obligations"));
    assertFalse(texts(tables.getLast()).contains("VALUATION HIERARCHY"));
  }

  @Test
  void aTableOfSwapsIsNoPartOfTheSchedule() {
    var page = new TypedPage();
    column(page, 40, 100, "Hospital — 3.1%");
    page.at(40, 210, "Counterparty")
        .upTo(220, 210, "Notional Amount")
        .at(225, 210, "Termination Date")
        .upTo(380, 210, "Value");
    page.at(40, 220, "Harbor Bank 3.145%, 7/1/31").upTo(220, 220, "10,000").upTo(280, 220, "9,827");
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertEquals(9, tables.stream().mapToInt(table -> table.rows().size()).sum());
  }

  @Test
  void theHeadOfATableOfSwapsMayTakeTwoLines() {
    var page = new TypedPage();
    column(page, 40, 100, "Hospital — 3.1%");
    page.at(150, 210, "Notional").upTo(300, 210, "Maturity");
    page.at(40, 220, "Counterparty").at(150, 220, "Amount").upTo(300, 220, "Date");
    page.upTo(380, 220, "Value").at(40, 230, "Harbor Bank 3.145%").upTo(190, 230, "10,000");
    page.upTo(300, 230, "7/1/31").upTo(380, 230, "9,827");
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertFalse(tables.stream().anyMatch(table -> texts(table).contains("Harbor Bank 3.145%")));
  }

  @Test
  void theEndOfTheInvestmentsEndsTheSchedule() {
    var page = new TypedPage();
    column(page, 40, 100, "Hospital — 3.1%");
    page.at(40, 210, "End of Investments.");
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertFalse(texts(tables.getLast()).contains("End of Investments."));
  }

  @Test
  void aHeadingBesideTheHeadsIsReadOnceWhereItRunsFromColumnToColumn() {
    var page = new TypedPage();
    for (var x : List.of(40.0, 330.0)) {
      page.at(x, 100, "Municipal Bonds – 97.2%")
          .upTo(x + 180, 100, "Par")
          .upTo(x + 240, 100, "Value");
      for (var row = 0; row < 9; row++) {
        page.at(x, 111 + 10 * row, "Marlow RB, 5%, 7/1/3" + row)
            .upTo(x + 180, 111 + 10 * row, "1,260,000")
            .upTo(x + 240, 111 + 10 * row, "1,365,172");
      }
    }
    var lines = page.lines();
    var tables = TableFinder.find(lines, Map.of(1, lines));
    assertEquals("Municipal Bonds – 97.2%", texts(tables.getFirst()).getFirst());
    assertFalse(texts(tables.getLast()).contains("Municipal Bonds – 97.2%"));
  }

  private static List<String> texts(Table table) {
    return table.rows().stream().map(Row::text).toList();
  }

  @Test
  void aTitleAtTheTopOfAPageOpensNoTableOfTheFundBefore() {
    var first = new TypedPage(1);
    column(first, 40, 100, "Hospital — 3.1%");
    var second = new TypedPage(2).at(40, 80, "Portfolio of Investments May 31, 2014");
    column(second, 40, 100, "Education — 3.1%");
    var lines = Stream.concat(first.lines().stream(), second.lines().stream()).toList();
    var tables = TableFinder.find(lines, Map.of(1, first.lines(), 2, second.lines()));
    assertEquals(List.of(9, 9), tables.stream().map(table -> table.rows().size()).toList());
  }
}
