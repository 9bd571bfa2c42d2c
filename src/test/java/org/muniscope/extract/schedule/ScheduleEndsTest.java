package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Reports that hold several schedules. */
final class ScheduleEndsTest {
  private static final String TITLE = "Schedule of Investments";
  private static final String TOTAL = "Total Investments (Cost $1,098,000) 98.5%";

  /** A page of a schedule below a title. */
  private static TypedPage page(int number, String title) {
    return page(number).at(50, 80, title);
  }

  /** A page of a schedule, with the heads alone. */
  private static TypedPage page(int number) {
    return new TypedPage(number)
        .head()
        .at(50, 111, "Dunmere County Health Facilities Authority, Series B, 5.00%, 6/1/32")
        .upTo(450, 111, "550,000")
        .upTo(560, 111, "541,096");
  }

  private static TypedPage ending(TypedPage page) {
    return page.at(50, 122, TOTAL).upTo(560, 122, "541,096");
  }

  /** How many pages each schedule takes. */
  private static List<Integer> schedules(TypedPage... pages) {
    return ScheduleEnds.split(Stream.of(pages).map(TypedTable::of).toList()).stream()
        .map(List::size)
        .toList();
  }

  @Test
  void aTitleBelowTotalInvestmentsBeginsTheNext() {
    assertEquals(List.of(1, 1), schedules(ending(page(4, TITLE)), page(5, TITLE)));
  }

  @Test
  void aTitleThatEveryPageRepeatsBeginsNothing() {
    assertEquals(List.of(2), schedules(page(4, TITLE), page(5, TITLE)));
  }

  @Test
  void aTitleManyPagesLaterBeginsTheNextAlsoWithoutATotal() {
    assertEquals(List.of(1, 1), schedules(page(4, TITLE), page(12, TITLE)));
  }

  @Test
  void aTableManyPagesBelowTotalInvestmentsIsAnotherAlsoWithoutATitle() {
    assertEquals(List.of(1, 1), schedules(ending(page(4, TITLE)), page(12)));
  }

  @Test
  void aPageOfSomethingElseInBetweenEndsNothing() {
    assertEquals(List.of(2), schedules(page(4, TITLE), page(6, TITLE)));
  }

  @Test
  void whatIsContinuedBeginsNothing() {
    assertEquals(List.of(2), schedules(page(4, TITLE), page(12, TITLE + " (continued)")));
  }

  @Test
  void linesBehindAScheduleDoNotBeginTheNext() {
    var contents =
        new TypedPage(5).head().at(50, 111, "Letter to Shareholders").upTo(560, 111, "2");
    assertEquals(List.of(1, 1), schedules(contents, page(6, TITLE)));
  }
}
