package org.muniscope.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Finding;
import org.muniscope.model.Schedule;
import org.muniscope.pdf.Word;

/**
 * Tells of large words across the lines of a schedule that stand on one page alone, where they may
 * be more than a stamp.
 */
final class StampedWords {
  /** What is stamped on the pages of a report. */
  private static final Set<String> STAMPS =
      Set.of(
          "draft",
          "copy",
          "proof",
          "sample",
          "specimen",
          "void",
          "confidential",
          "preliminary",
          "unaudited");

  private StampedWords() {}

  static List<Finding> of(List<PageText> pages, List<Schedule> schedules) {
    var stamped = pages.stream().filter(page -> !page.stamped().isEmpty()).toList();
    return stamped.stream()
        .filter(page -> schedules.stream().anyMatch(schedule -> schedule.isOn(page.sheet())))
        .flatMap(page ->
            page.stamped().stream()
                .filter(word -> !STAMPS.contains(word.text().toLowerCase(Locale.ROOT)))
                .filter(word -> stamped.stream().noneMatch(other -> again(word, page, other)))
                .map(word -> finding(page, word)))
        .toList();
  }

  private static boolean again(Word word, PageText page, PageText other) {
    return other.sheet() != page.sheet()
        && other.stamped().stream().anyMatch(each -> each.text().equals(word.text()));
  }

  private static Finding finding(PageText page, Word word) {
    return new Finding(
        Finding.Severity.PROBLEM,
        page.source(word),
        word.text(),
        "This large word lies across lines of the schedule on this page alone; it was read as no"
            + " part of any of them.");
  }
}
