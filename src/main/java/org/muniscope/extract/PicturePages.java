package org.muniscope.extract;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Box;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/**
 * Tells of pages that are pictures without text, so that nothing on them was read: between the
 * first and the last page of the schedules, and next to a schedule whose total is not reached.
 */
final class PicturePages {
  private PicturePages() {}

  static List<Finding> of(List<PageText> pages, List<Schedule> schedules) {
    var pictures = new TreeSet<Integer>();
    pages.stream().filter(PageText::picture).forEach(page -> pictures.add(page.sheet()));
    if (pictures.isEmpty() || schedules.isEmpty()) {
      return List.of();
    }
    var first = schedules.stream().mapToInt(Schedule::firstPage).min().orElseThrow();
    var last = schedules.stream().mapToInt(Schedule::lastPage).max().orElseThrow();
    var told = new TreeSet<>(pictures.subSet(first, last));
    for (var schedule : schedules) {
      if (!reached(schedule)) {
        for (var at = schedule.firstPage() - 1; pictures.contains(at); at--) {
          told.add(at);
        }
        for (var at = schedule.lastPage() + 1; pictures.contains(at); at++) {
          told.add(at);
        }
      }
    }
    return told.stream().map(PicturePages::finding).toList();
  }

  private static Finding finding(int page) {
    return new Finding(
        Finding.Severity.PROBLEM,
        new Source(page, new Box(0, 0, 612, 792)),
        "",
        "This page of the schedule is a picture without text: the holdings on it were not read.");
  }

  /** Whether the holdings add up to the printed total, so that none is missing. */
  private static boolean reached(Schedule schedule) {
    var others =
        schedule.totals().stream()
            .filter(total -> total.kind() == Kind.NOT_BONDS)
            .flatMap(total -> total.amount().stream());
    var holdings = schedule.holdings().stream().map(Holding::value);
    var sum = Dollars.sum(Stream.concat(holdings, others).toList());
    return schedule.totals().stream()
        .filter(total -> total.kind() == Kind.TOTAL_INVESTMENTS)
        .map(PrintedTotal::amount)
        .anyMatch(printed -> printed.filter(sum::equals).isPresent());
  }
}
