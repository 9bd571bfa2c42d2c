package org.muniscope.extract;

import java.util.List;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Finding;
import org.muniscope.model.Schedule;

/**
 * Tells of signs in the schedules that stand for no character: fonts that lack a dash or a dagger
 * draw a box instead.
 */
final class UnknownSigns {
  private static final char UNKNOWN = '\ufffd';

  private UnknownSigns() {}

  /** One finding at the first of them. */
  static List<Finding> of(List<PageText> pages, List<Schedule> schedules) {
    return pages.parallelStream()
        .filter(page -> schedules.stream().anyMatch(schedule -> schedule.isOn(page.sheet())))
        .flatMap(page -> page.lines().stream())
        .filter(UnknownSigns::hasUnknown)
        .limit(1)
        .map(UnknownSigns::finding)
        .toList();
  }

  private static boolean hasUnknown(Line line) {
    return line.text().indexOf(UNKNOWN) >= 0
        || line.tokens().stream().anyMatch(token -> token.raised() && Marks.unknown(token.text()));
  }

  private static Finding finding(Line line) {
    return new Finding(
        Finding.Severity.PROBLEM,
        line.source(),
        line.text(),
        "The fonts of this schedule do not tell what some signs stand for; each is read as a"
            + " footnote mark “\ufffd”.");
  }
}
