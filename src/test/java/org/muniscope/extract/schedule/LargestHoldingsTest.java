package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.table.TableFinder;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.TypedPage;

/** Which tables with the head of a schedule list its largest bonds again. */
final class LargestHoldingsTest {
  private TypedPage page = new TypedPage();

  private void head(double baseline) {
    page.at(50, baseline, "Security").at(300, baseline, "Coupon").at(360, baseline, "Maturity");
    page.upTo(480, baseline, "Par").upTo(560, baseline, "Value");
  }

  private void bond(double baseline, String issuer, String par, String value) {
    page.at(50, baseline, issuer).at(300, baseline, "5.25%").at(360, baseline, "09/01/2041");
    page.upTo(480, baseline, par).upTo(560, baseline, value);
  }

  private void schedule() {
    head(200);
    bond(212, "Ferris Sewer District", "500,000", "512,118");
    bond(224, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(236, "Selma Hospital Authority", "3,000,000", "2,961,204");
    bond(248, "Tolland Water Authority", "2,000,000", "2,040,110");
  }

  /** The issuers of the first lines of each table that is left. */
  private List<String> firsts() {
    return firsts(Stream.of(page.lines()));
  }

  private static List<String> firsts(Stream<List<Line>> pages) {
    var lines = pages.flatMap(List::stream).toList();
    return LargestHoldings.without(TableFinder.find(lines, Map.of())).stream()
        .map(Table::rows)
        .map(rows -> rows.getFirst().text())
        .toList();
  }

  @Test
  void bondsByTheirValueThatStandBelowAreNoScheduleOfTheirOwn() {
    page.at(50, 80, "Largest positions");
    head(92);
    bond(104, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(116, "Selma Hospital Authority", "3,000,000", "2,961,204");
    bond(128, "Tolland Water Authority", "2,000,000", "2,040,110");
    schedule();
    assertEquals(List.of("Ferris Sewer District"), firsts());
  }

  @Test
  void theirListMayGoOnOnTheNextPage() {
    var next = new TypedPage(2);
    page.at(50, 80, "Largest positions");
    head(92);
    bond(104, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(116, "Selma Hospital Authority", "3,000,000", "2,961,204");
    bond(128, "Tolland Water Authority", "2,000,000", "2,040,110");
    next.at(50, 60, "Ferris Sewer District").at(300, 60, "5.25%").at(360, 60, "09/01/2041");
    next.upTo(480, 60, "500,000").upTo(560, 60, "512,118").at(50, 80, "10 to 20 years 41.2%");
    var above = page.lines();
    page = next;
    schedule();
    assertEquals(List.of("Ferris Sewer District"), firsts(Stream.of(above, page.lines())));
  }

  @Test
  void bondsByTheirValueThatStandNowhereElseAreASchedule() {
    head(92);
    bond(104, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(116, "Selma Hospital Authority", "3,000,000", "2,961,204");
    bond(128, "Dunmere Port Authority", "2,000,000", "2,040,117");
    schedule();
    assertEquals(List.of("Marlow Turnpike Authority", "Ferris Sewer District"), firsts());
  }

  @Test
  void bondsThatAreRepeatedInTheirOwnOrderAreASchedule() {
    head(92);
    bond(104, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(116, "Tolland Water Authority", "2,000,000", "2,040,110");
    bond(128, "Selma Hospital Authority", "3,000,000", "2,961,204");
    schedule();
    assertEquals(List.of("Marlow Turnpike Authority", "Ferris Sewer District"), firsts());
  }

  @Test
  void bondsInDollarsAreListedAgainWhereTheScheduleCountsThousands() {
    head(92);
    bond(104, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(116, "Selma Hospital Authority", "3,000,000", "2,961,204");
    bond(128, "Tolland Water Authority", "2,000,000", "2,040,110");
    head(200);
    bond(212, "Ferris Sewer District", "500", "512");
    bond(224, "Marlow Turnpike Authority", "4,000", "4,118");
    bond(236, "Selma Hospital Authority", "3,000", "2,961");
    bond(248, "Tolland Water Authority", "2,000", "2,040");
    assertEquals(List.of("Ferris Sewer District"), firsts());
  }

  @Test
  void theValuesOfTheScheduleMayStandBelowItsPrincipals() {
    head(92);
    bond(104, "Marlow Turnpike Authority", "4,000,000", "4,118,402");
    bond(116, "Selma Hospital Authority", "3,000,000", "2,961,204");
    bond(128, "Tolland Water Authority", "2,000,000", "2,040,110");
    head(200);
    page.at(50, 212, "Ferris Sewer District,").upTo(480, 212, "500,000");
    page.at(50, 224, "5.25%, 09/01/2041").upTo(560, 224, "512,118");
    page.at(50, 236, "Marlow Turnpike Authority,").upTo(480, 236, "4,000,000");
    page.at(50, 248, "5.25%, 09/01/2041").upTo(560, 248, "4,118,402");
    page.at(50, 260, "Selma Hospital Authority,").upTo(480, 260, "3,000,000");
    page.at(50, 272, "5.25%, 09/01/2041").upTo(560, 272, "2,961,204");
    page.at(50, 284, "Tolland Water Authority,").upTo(480, 284, "2,000,000");
    page.at(50, 296, "5.25%, 09/01/2041").upTo(560, 296, "2,040,110");
    assertEquals(List.of("Ferris Sewer District,"), firsts());
  }
}
