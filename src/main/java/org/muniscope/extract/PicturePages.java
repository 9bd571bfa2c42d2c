package org.muniscope.extract;

import java.util.List;
import org.muniscope.model.Box;
import org.muniscope.model.Finding;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/** Tells of pages of a schedule that are pictures without text: nothing on them was read. */
final class PicturePages {
  private PicturePages() {}

  static List<Finding> of(List<PageText> pages, List<Schedule> schedules) {
    return pages.stream()
        .filter(PageText::picture)
        .filter(page -> schedules.stream().anyMatch(schedule -> inside(page.number(), schedule)))
        .map(page ->
            new Finding(
                Finding.Severity.PROBLEM,
                new Source(page.number(), new Box(0, 0, 612, 792)),
                "",
                "This page of the schedule is a picture without text: the holdings on it were not"
                    + " read."))
        .toList();
  }

  private static boolean inside(int page, Schedule schedule) {
    return page > schedule.firstPage() && page < schedule.lastPage();
  }
}
