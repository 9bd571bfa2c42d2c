package org.muniscope.ui.importer;

import java.util.List;
import java.util.Optional;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.Reviewed;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/** Some of the funds of a file that holds several. */
final class ChosenFunds {
  private ChosenFunds() {}

  /** The filing with those schedules, without what stands on pages of the other schedules. */
  static ImportedFiling of(ImportedFiling found, List<Schedule> chosen) {
    var whole = found.filing();
    var printed = found.reviewed().printed();
    var alike =
        printed.schedules().stream()
            .filter(each -> chosen.stream().anyMatch(one -> one.firstPage() == each.firstPage()))
            .toList();
    var others = whole.schedules().stream().filter(schedule -> !chosen.contains(schedule)).toList();
    return new ImportedFiling(
        found.file(),
        found.contentHash(),
        whole.with(chosen),
        found.findings().stream()
            .filter(finding -> concerns(chosen, others, Optional.of(finding.source())))
            .toList(),
        found.checks().stream().filter(check -> concerns(chosen, others, check.source())).toList(),
        new Reviewed(printed.with(alike), found.review()));
  }

  private static boolean concerns(
      List<Schedule> chosen, List<Schedule> others, Optional<Source> source) {
    return source
        .map(Source::page)
        .map(page -> within(chosen, page) || !within(others, page))
        .orElse(true);
  }

  private static boolean within(List<Schedule> schedules, int page) {
    return schedules.stream()
        .anyMatch(schedule -> schedule.firstPage() <= page && page <= schedule.lastPage());
  }
}
