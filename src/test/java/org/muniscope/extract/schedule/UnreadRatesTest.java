package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;
import org.muniscope.model.Schedule;

/** A second table of bonds, whose rates nobody can read. */
final class UnreadRatesTest {
  private static TypedPage page(int number, String fund, String... rows) {
    var page =
        new TypedPage(number)
            .at(50, 40, fund)
            .at(50, 52, "Schedule of Investments")
            .at(50, 72, "Municipal Bonds")
            .upTo(460, 72, "Principal Amount")
            .upTo(560, 72, "Value");
    var top = 90;
    for (var row : rows) {
      page.at(50, top, row).upTo(460, top, "950,000").upTo(560, top, "917,959");
      top += 12;
    }
    return page.at(50, top + 12, "Total Investments").upTo(560, top + 12, "1,835,918");
  }

  private static List<String> problems(Stream<TypedPage> pages, int schedules) {
    var read = FilingReader.read(pages.map(TypedPage::page).map(PageText::of).toList());
    assertEquals(
        schedules, read.value().schedules().stream().map(Schedule::fund).distinct().count());
    return read.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
        .map(finding -> finding.source().page() + " " + finding.message())
        .toList();
  }

  private final TypedPage first =
      page(
          1,
          "Tolland Municipal Fund",
          "Marlow Water Rev., 5.50%, 6/1/37",
          "Marlow Sewer Rev., 5.25%, 6/1/38");

  @Test
  void isToldAsLeftOut() {
    var second =
        page(
            2,
            "Ashby Municipal Fund",
            "Dunmere Water Rev., 5ˆ5/8 %, 6/1/37",
            "Dunmere Sewer Rev., 5ˆ3/8 %, 6/1/38");
    assertEquals(
        List.of(
            "2 A table that may list bonds begins here and was left out: none of its rows tells"
                + " both a coupon and a maturity."),
        problems(Stream.of(first, second), 1));
  }

  @Test
  void isNotTakenForOneWhereNothingTellsOfBonds() {
    var second = page(2, "Ashby Fund", "Dunmere Water Trust", "Dunmere Sewer Trust");
    assertEquals(List.of(), problems(Stream.of(first, second), 1));
  }
}
