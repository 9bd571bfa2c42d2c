package org.muniscope.ui.importer;

import java.util.List;
import java.util.stream.Stream;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Finding;

/**
 * What the review says in its large line.
 *
 * @param groups groups that were read
 * @param tied groups of which every printed figure ties
 * @param silent groups about which the filing prints no figure
 * @param problems what differs or was not understood, in a few words each
 */
record ReviewSummary(int groups, int tied, int silent, List<String> problems) {
  ReviewSummary {
    problems = List.copyOf(problems);
  }

  /** What kind of line it is. */
  enum Outcome {
    /** Everything printed about the holdings ties. */
    TIES,
    /** Something differs or was not understood. */
    PROBLEMS,
    /** The filing prints nothing to check against, so nothing is proven. */
    NOTHING_TO_CHECK
  }

  static ReviewSummary of(ImportedFiling found) {
    var groups =
        found.filing().schedules().stream()
            .flatMap(schedule -> GroupTotal.groups(schedule, found.checks()).stream())
            .map(GroupTotal::verdict)
            .toList();
    return new ReviewSummary(
        groups.size(),
        (int) groups.stream().filter(ReviewSummary::ties).count(),
        (int) groups.stream().filter(verdict -> verdict == Verdict.NOT_PRINTED).count(),
        problems(found));
  }

  Outcome outcome() {
    if (!problems.isEmpty()) {
      return Outcome.PROBLEMS;
    }
    return tied > 0 ? Outcome.TIES : Outcome.NOTHING_TO_CHECK;
  }

  private static List<String> problems(ImportedFiling found) {
    return Stream.concat(
            found.checks().stream()
                .filter(check -> check.verdict() == Verdict.DIFFERS)
                .map(Check::subject),
            found.openFindings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
                .map(Finding::message))
        .toList();
  }

  private static boolean ties(Verdict verdict) {
    return switch (verdict) {
      case TIES, WITHIN_TOLERANCE -> true;
      case DIFFERS, NOT_PRINTED -> false;
    };
  }
}
