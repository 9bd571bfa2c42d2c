package org.muniscope.ui.importer;

import java.util.List;
import java.util.Optional;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Filing;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/** One fund of a file that holds several. */
final class ChosenFund {
  private ChosenFund() {}

  /** The filing with that schedule alone, without what stands on pages of the other schedules. */
  static ImportedFiling of(ImportedFiling found, Schedule chosen) {
    var whole = found.filing();
    var filing =
        new Filing(
            whole.header(),
            whole.pages(),
            List.of(chosen),
            whole.abbreviations(),
            whole.footnotes(),
            whole.statements());
    var others = whole.schedules().stream().filter(schedule -> !schedule.equals(chosen)).toList();
    return new ImportedFiling(
        found.file(),
        found.contentHash(),
        filing,
        found.findings().stream()
            .filter(finding -> concerns(chosen, others, Optional.of(finding.source())))
            .toList(),
        found.checks().stream().filter(check -> concerns(chosen, others, check.source())).toList());
  }

  private static boolean concerns(Schedule chosen, List<Schedule> others, Optional<Source> source) {
    return source
        .map(Source::page)
        .map(page -> within(chosen, page) || others.stream().noneMatch(each -> within(each, page)))
        .orElse(true);
  }

  private static boolean within(Schedule schedule, int page) {
    return schedule.firstPage() <= page && page <= schedule.lastPage();
  }
}
