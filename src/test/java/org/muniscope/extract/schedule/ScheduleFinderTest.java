package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** Where the tables of a page begin and end. */
final class ScheduleFinderTest {
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
    var tables = ScheduleFinder.find(lines, Map.of(1, lines));
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
    var tables = ScheduleFinder.find(lines, Map.of(1, lines));
    assertEquals(9, tables.getLast().rows().stream().filter(ScheduleFinderTest::holding).count());
  }

  private static boolean holding(Row row) {
    return row.text().startsWith("Oak") && row.principal().isPresent() && row.value().isPresent();
  }

  @Test
  void aTableOfTheLevelsOfPricesIsNoPartOfTheSchedule() {
    var page = new TypedPage();
    column(page, 40, 100, "Hospital — 3.1%");
    page.at(40, 210, "VALUATION HIERARCHY");
    page.at(40, 220, "Municipal Obligations").upTo(220, 220, "$—").upTo(280, 220, "$9,827");
    var lines = page.lines();
    var tables = ScheduleFinder.find(lines, Map.of(1, lines));
    assertFalse(texts(tables.getLast()).contains("Municipal Obligations"));
    assertFalse(texts(tables.getLast()).contains("VALUATION HIERARCHY"));
  }

  private static List<String> texts(Table table) {
    return table.rows().stream().map(Row::text).toList();
  }
}
