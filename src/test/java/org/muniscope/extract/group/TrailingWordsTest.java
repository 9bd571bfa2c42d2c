package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Lines of words that end the description above them. */
final class TrailingWordsTest {
  private final TypedPage page = new TypedPage().head();

  private List<String> entries() {
    return Readings.best(TypedTable.of(page).rows()).entries().stream()
        .map(entry -> entry.rows().stream().map(Row::text).collect(Collectors.joining(" ")))
        .map(String::strip)
        .toList();
  }

  @Test
  void aLineAsFarOffAsAnyOtherBeginsTheNextName() {
    page.at(50, 112, "Rome Port Authority, Rev., 5.00%, 7/1/31, Series B");
    page.amounts(121);
    page.at(50, 130, "Savannah Economic Development Authority,");
    page.at(50, 139, "RB, 5.00%, 7/1/32");
    page.amounts(139);
    assertEquals(
        List.of(
            "Rome Port Authority, Rev., 5.00%, 7/1/31, Series B",
            "Savannah Economic Development Authority, RB, 5.00%, 7/1/32"),
        entries());
  }

  @Test
  void bracketsBelowNumbersAloneEndTheWordsAboveThese() {
    page.at(50, 112, "Marlow State Housing Commission, RB,");
    page.at(50, 121, "Series 2008A, 5.00%, 7/1/31 (AMT)");
    page.amounts(125);
    page.at(50, 130, "(BAM)");
    page.at(50, 139, "New Mexico Hospital Authority, RB, 5.00%, 7/1/32");
    page.amounts(139);
    assertEquals("New Mexico Hospital Authority, RB, 5.00%, 7/1/32", entries().getLast());
  }

  @Test
  void bracketsLeftOfTheLineAboveGovernWhatFollows() {
    page.at(44, 112, "Chester County Industrial Development Authority Revenue");
    page.at(50, 122, "(Westtown School) 4.00% 1/1/52");
    page.amounts(122);
    page.at(44, 132, "(Longwood Gardens, Inc. Project)");
    page.at(50, 142, "4.00% 12/1/46");
    page.amounts(142);
    assertEquals("(Longwood Gardens, Inc. Project) 4.00% 12/1/46", entries().getLast());
  }

  @Test
  void bracketsAloneEndTheDescriptionAboveThem() {
    page.at(50, 112, "Farmington Pollution Control Financing Authority,");
    page.at(50, 121, "Revenue Ser 2007A, 5.00%, 7/1/31");
    page.amounts(121);
    page.at(50, 130, "(BAM) (G)");
    page.at(50, 139, "New Mexico Hospital Authority,");
    page.at(50, 148, "Ser B-1, 5.00%, 7/1/32");
    page.amounts(148);
    assertEquals(
        List.of(
            "Farmington Pollution Control Financing Authority, Revenue Ser 2007A, 5.00%, 7/1/31"
                + " (BAM) (G)",
            "New Mexico Hospital Authority, Ser B-1, 5.00%, 7/1/32"),
        entries());
  }

  @Test
  void theLetterOfASeriesEndsTheBondAboveTheNextIssuer() {
    page.at(50, 112, "Farrow Public Power Agency, Certificates, 5.00%, 7/1/31, Series 2013");
    page.amounts(112);
    page.at(50, 121, "A");
    page.at(50, 130, "Marlow Health Facilities Authority:");
    page.at(60, 139, "Series 2015, 5.00%, 7/1/32");
    page.amounts(139);
    page.at(60, 148, "Series 2016, 5.00%, 7/1/33");
    page.amounts(148);
    assertEquals(
        "Farrow Public Power Agency, Certificates, 5.00%, 7/1/31, Series 2013 A",
        entries().getFirst());
  }

  @Test
  void theNumberOfASeriesEndsTheBondAbove() {
    page.at(50, 112, "Farrow Health Facilities Authority, 5.00%, 7/1/31, Series");
    page.amounts(112);
    page.at(60, 121, "2013 A (AGM)");
    page.at(50, 130, "Farrow Turnpike Authority, Series 2018, 5.00%, 7/1/32");
    page.amounts(130);
    page.at(50, 139, "Orrin Unified School District, Phase 2");
    page.at(60, 148, "Series 2016, 5.00%, 7/1/33");
    page.amounts(148);
    page.at(60, 157, "Series 2017, 5.00%, 7/1/34");
    page.amounts(157);
    assertEquals(
        List.of(
            "Farrow Health Facilities Authority, 5.00%, 7/1/31, Series 2013 A (AGM)",
            "Farrow Turnpike Authority, Series 2018, 5.00%, 7/1/32",
            "Series 2016, 5.00%, 7/1/33",
            "Series 2017, 5.00%, 7/1/34"),
        entries());
  }

  @Test
  void aLineBetweenAMarkAndTheWordsBehindItEndsTheseWhereOthersAreIndented() {
    for (var top = 112; top < 180; top += 22) {
      page.at(50, top, "Marlow Redevelopment Agency, 5.00%, 7/1/31, Certificates");
      page.amounts(top);
      page.at(59, top + 11, "(Capital Program), Series 2015");
    }
    page.mark(50, 189, "2,4,5");
    page.at(62, 189, "Marlow Redevelopment Agency, 5.00%, 7/1/32, Certificates");
    page.amounts(189);
    page.at(59, 200, "(Capital Program), Series 2016");
    page.at(50, 211, "Farrow Water Authority, Series 2018, 5.00%, 7/1/32");
    page.amounts(211);
    assertEquals("Farrow Water Authority, Series 2018, 5.00%, 7/1/32", entries().getLast());
  }

  @Test
  void theLetterOfASeriesAboveATotalEndsTheLastBond() {
    var rated = new TypedPage().head();
    rated.at(50, 112, "Farrow Agency RB, 5.00%, 7/1/31, Series 2012").amounts(112);
    rated.at(50, 122, "Marlow Agency RB, 5.00%, 7/1/31, Series 2013").amounts(122);
    rated.at(60, 132, "A");
    rated.at(50, 142, "Total Investments — 98.6%").upTo(560, 142, "1,082,192");
    assertEquals(
        List.of(
            "Farrow Agency RB, 5.00%, 7/1/31, Series 2012",
            "Marlow Agency RB, 5.00%, 7/1/31, Series 2013 / A"),
        TypedEntries.on(rated));
  }
}
