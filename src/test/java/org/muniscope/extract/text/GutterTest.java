package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose bonds stand in two columns. */
final class GutterTest {
  private static TypedPage column(TypedPage page, double x, int rows) {
    for (var row = 0; row < rows; row++) {
      page.at(x, 100 + 10 * row, "Marlow Water RB " + (char) ('A' + row))
          .upTo(x + 180, 100 + 10 * row, "1,260")
          .upTo(x + 240, 100 + 10 * row, "1,365,172");
    }
    return page;
  }

  @Test
  void twoColumnsOfBondsAreReadOneAfterTheOther() {
    var page = column(column(new TypedPage(), 40, 4), 330, 4);
    var gutter = gutters(page).getFirst();
    assertTrue(gutter > 280 && gutter < 330, "gutter at " + gutter);
    assertEquals(
        List.of("A", "B", "C", "D", "A", "B", "C", "D"),
        page.lines().stream().map(line -> line.tokens().get(3).text()).toList());
  }

  @Test
  void marksBehindAnAmountMayReachIntoTheGutter() {
    var page = column(column(new TypedPage(), 40, 4), 330, 4);
    page.at(40, 140, "Marlow Water RB E").upTo(220, 140, "5").at(264, 140, "4,844(a)(c)(d)(e)");
    assertEquals(
        List.of("A", "B", "C", "D", "E", "A", "B", "C", "D"),
        page.lines().stream().map(line -> line.tokens().get(3).text()).toList());
  }

  private static void narrow(TypedPage page, double x, int rows) {
    for (var row = 0; row < rows; row++) {
      page.at(x, 100 + 10 * row, "Marlow Water RB " + (char) ('A' + row))
          .upTo(x + 105, 100 + 10 * row, "1,260")
          .upTo(x + 160, 100 + 10 * row, "1,365,172");
    }
  }

  @Test
  void threeColumnsOfBondsAreReadOneAfterTheOther() {
    var page = new TypedPage();
    for (var x : List.of(20, 215, 410)) {
      narrow(page, x, 4);
    }
    assertEquals(2, gutters(page).size());
    assertEquals(
        List.of("A", "B", "C", "D", "A", "B", "C", "D", "A", "B", "C", "D"),
        page.lines().stream().map(line -> line.tokens().get(3).text()).toList());
  }

  @Test
  void theStripBetweenWordsAndTheirNumbersIsNoGutter() {
    assertEquals(List.of(), gutters(column(new TypedPage(), 40, 9)));
  }

  @Test
  void headsThatStandTwiceTellTheGutterOfASparsePage() {
    var page = new TypedPage();
    for (var x : List.of(40, 330)) {
      page.at(x, 90, "Security").upTo(x + 180, 90, "Par (000)").upTo(x + 240, 90, "Value");
    }
    column(page, 40, 1);
    var gutter = gutters(page).getFirst();
    assertTrue(gutter > 280 && gutter < 330, "gutter at " + gutter);
  }

  @Test
  void headsThatStandTwiceLeaveShortTextsBesideTheirAmounts() {
    var page = new TypedPage();
    for (var x : List.of(40, 310)) {
      page.upTo(x + 200, 90, "Par (000)").upTo(x + 250, 90, "Value");
      for (var row = 0; row < 9; row++) {
        page.at(x, 100 + 10 * row, "Alma Gas RB " + (char) ('A' + row))
            .upTo(x + 200, 100 + 10 * row, "1,260")
            .upTo(x + 250, 100 + 10 * row, "1,365,172");
      }
    }
    var gutter = gutters(page).getFirst();
    assertTrue(gutter > 280 && gutter < 320, "gutter at " + gutter);
  }

  @Test
  void aHeadingAcrossBothColumnsComesBeforeWhatStandsBelowIt() {
    var page = column(column(new TypedPage(), 40, 4), 330, 4);
    page.at(150, 80, "Percentages shown are based on the net assets of the fund, all of them");
    assertTrue(page.texts().getFirst().startsWith("Percentages"), page.texts().toString());
  }

  @Test
  void aSentenceAcrossBothColumnsStaysWholeWhereAWordEndsJustBehindTheGutter() {
    var page = column(column(new TypedPage(), 40, 4), 330, 4);
    page.upTo(307, 80, "Texas bonds yielded less at the").at(311, 80, "end of the period");
    assertEquals("Texas bonds yielded less at the end of the period", page.texts().getFirst());
  }

  @Test
  void headsOnDifferentLinesLeaveTheGutterBetweenThem() {
    var page = column(column(new TypedPage(), 40, 9), 330, 9);
    for (var x : List.of(40, 330)) {
      var y = x == 40 ? 90 : 80;
      page.upTo(x + 180, y - 10, "Principal").upTo(x + 180, y, "Amount");
      page.at(x, y, "Security").upTo(x + 240, y, "Value");
    }
    assertEquals(1, gutters(page).size());
  }

  private static List<Double> gutters(TypedPage typed) {
    var page = typed.page();
    return Gutter.of(page, HeadReader.all(Lines.of(page, 0, page.words())));
  }
}
