package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** Descriptions whose numbers stand at half their height. */
final class CentredRowsTest {
  private final TypedPage page = new TypedPage().head();

  private List<String> texts() {
    return TypedTable.of(page).rows().stream().map(Row::text).toList();
  }

  /** Types a bond whose numbers stand between the two lines of its name. */
  private void twoLines(double baseline) {
    page.at(50, baseline, "Rome Port Authority, Rev., 5.00%, 7/1/31, Series");
    page.amounts(baseline + 5);
    page.at(50, baseline + 10, "2016B-1");
  }

  @Test
  void numbersBetweenTwoLinesAreThoseOfBoth() {
    twoLines(112);
    page.at(50, 135, "Savannah, RB, 5.00%, 7/1/32");
    page.amounts(135);
    assertEquals(
        List.of(
            "Rome Port Authority, Rev., 5.00%, 7/1/31, Series 2016B-1",
            "Savannah, RB, 5.00%, 7/1/32"),
        texts());
  }

  @Test
  void numbersBesideTheMiddleOneOfThreeLinesAreThoseOfAll() {
    twoLines(112);
    page.at(50, 150, "Marlow County Hospital Authority, Retirement");
    page.at(50, 160, "Community, 1st Mortgage, Series A, 5.00%,");
    page.amounts(160);
    page.at(50, 170, "7/1/33");
    page.at(50, 185, "Tolland, RB, 5.00%, 7/1/34");
    page.amounts(185);
    assertEquals(
        List.of(
            "Marlow County Hospital Authority, Retirement Community, 1st Mortgage, Series A,"
                + " 5.00%, 7/1/33",
            "Tolland, RB, 5.00%, 7/1/34"),
        texts().subList(1, 3));
  }

  @Test
  void theValueAloneMayStandBetweenTwoLines() {
    page.at(50, 112, "Marlow Educational Facilities Authority,").upTo(450, 112, "550,000");
    page.at(50, 122, "RB, 5.00%, 7/1/31, Series 2010B-");
    page.upTo(560, 127, "541,096").at(50, 132, "1(b)");
    assertEquals(
        List.of("Marlow Educational Facilities Authority,", "RB, 5.00%, 7/1/31, Series 2010B-1(b)"),
        texts());
  }

  @Test
  void theLinesAroundABondStayApartWhereNothingSaysThatTheyEndThere() {
    twoLines(112);
    page.at(50, 132, "Marlow Hospital Authority:");
    page.at(50, 142, "Revenue Bonds, Series A, 5.00%, 7/1/33");
    page.amounts(142);
    page.at(50, 152, "Tolland Water Authority:");
    page.at(50, 162, "Revenue Bonds, Series B, 5.00%, 7/1/34");
    page.amounts(162);
    assertEquals(5, texts().size());
  }

  @Test
  void aHeadingAboveCentredLinesStaysOne() {
    page.at(50, 110, "Georgia — 1.2%");
    twoLines(120);
    page.at(50, 140, "Ohio — 1.3%");
    assertEquals(
        List.of(
            "Georgia — 1.2%",
            "Rome Port Authority, Rev., 5.00%, 7/1/31, Series 2016B-1", "Ohio — 1.3%"),
        texts());
  }

  @Test
  void wordsAboveAndBelowNumbersStayApartWhereNoneAreCentred() {
    page.at(50, 112, "Rome Port Authority, Rev.,");
    page.at(50, 122, "Series 2016, 5.00%, 7/1/31");
    page.amounts(122);
    page.at(50, 132, "Savannah Port Authority,");
    page.at(50, 142, "RB, 5.00%, 7/1/32");
    page.amounts(142);
    assertEquals(4, texts().size());
  }

  @Test
  void aRaisedMarkMaySpreadTheTwoLines() {
    page.at(50, 112, "Rome Port Authority, Rev., 5.00%, 7/1/31, Series");
    page.amounts(118);
    page.at(50, 124, "2016B-1");
    page.at(50, 140, "Savannah Health and Hospital Authority, 5.00%,");
    page.at(50, 150, "7/1/32");
    page.amounts(150);
    assertEquals("Rome Port Authority, Rev., 5.00%, 7/1/31, Series 2016B-1", texts().getFirst());
  }

  @Test
  void aPercentOfNetAssetsBesideTheNumbersIsNoWordOfTheDescription() {
    twoLines(112);
    page.at(600, 117, "1.3");
    assertEquals("Rome Port Authority, Rev., 5.00%, 7/1/31, Series 2016B-1", texts().getFirst());
  }
}
