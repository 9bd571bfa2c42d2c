package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.group.Readings;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Series on the page below the one on which their issuer stands. */
final class SeriesAcrossPagesTest {
  @Test
  void theKindOfBondsAtTheFootOfAPageGovernsAllSeriesAtTheTopOfTheNext() {
    var first = new TypedPage(1).head();
    first.at(50, 112, "Marlow Housing Agency:").at(60, 123, "Revenue Bonds:");
    first.at(70, 134, "Series 2015, 5.00%, 6/1/33").amounts(134);
    first.at(70, 145, "Series 2016, 5.00%, 6/1/34").amounts(145);
    first.at(50, 156, "Fenwick Hospital District:").at(60, 167, "GO Bonds:");
    var second = new TypedPage(2).head();
    second.at(70, 112, "Series 2020 A, 6.50%, 12/1/39").amounts(112);
    second.at(70, 123, "Series 2013, 3.63%, 2/1/49").amounts(123);
    assertEquals(
        List.of(
            "Marlow Housing Agency: Revenue Bonds: | Series 2015, 5.00%, 6/1/33",
            "Marlow Housing Agency: Revenue Bonds: | Series 2016, 5.00%, 6/1/34",
            "Fenwick Hospital District: GO Bonds: | Series 2020 A, 6.50%, 12/1/39",
            "Fenwick Hospital District: GO Bonds: | Series 2013, 3.63%, 2/1/49"),
        governed(first, second));
  }

  @Test
  void seriesOnBothSidesOfAPageBreakHaveTheSameIssuer() {
    var first = new TypedPage(1).head();
    first.at(50, 112, "Marlow Housing Agency:").at(60, 123, "Revenue Bonds:");
    first.at(70, 134, "Series 2015, 5.00%, 6/1/33").amounts(134);
    var second = new TypedPage(2).head();
    second.at(70, 112, "Series 2016, 5.00%, 6/1/34").amounts(112);
    second.at(70, 123, "Series 2017, 5.00%, 6/1/35").amounts(123);
    assertEquals(
        List.of(
            "Marlow Housing Agency: Revenue Bonds: | Series 2015, 5.00%, 6/1/33",
            "Marlow Housing Agency: Revenue Bonds: | Series 2016, 5.00%, 6/1/34",
            "Marlow Housing Agency: Revenue Bonds: | Series 2017, 5.00%, 6/1/35"),
        governed(first, second));
  }

  private static List<String> governed(TypedPage... pages) {
    var rows = Stream.of(pages).map(TypedTable::of).flatMap(table -> table.rows().stream());
    var entries = Readings.best(rows.toList()).entries();
    return Governors.of(entries, new Depths(entries)).stream()
        .map(text -> text.issuer() + " | " + Row.text(text.own()))
        .toList();
  }
}
