package org.muniscope.ui.importer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Source;

/**
 * What the review says in its large line.
 *
 * @param groups groups that were read
 * @param tied groups of which every printed figure ties
 * @param silent groups about which the filing prints no figure
 * @param problems what differs or was not understood
 * @param rowsAddUp whether all rows add up to the printed total, so that only subtotals are at odds
 *     with it
 */
record ReviewSummary(int groups, int tied, int silent, List<Problem> problems, boolean rowsAddUp) {
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
        problems(found),
        rowsAddUp(found));
  }

  Outcome outcome() {
    if (!problems.isEmpty()) {
      return Outcome.PROBLEMS;
    }
    return tied > 0 ? Outcome.TIES : Outcome.NOTHING_TO_CHECK;
  }

  private static List<Problem> problems(ImportedFiling found) {
    return Stream.concat(
            found.checks().stream()
                .filter(check -> check.verdict() == Verdict.DIFFERS)
                .<Problem>map(Problem.Differs::new),
            found.openFindings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
                .<Problem>map(Problem.NotUnderstood::new))
        .toList();
  }

  private static boolean rowsAddUp(ImportedFiling found) {
    var funds = found.filing().schedules();
    var subtotals =
        funds.stream()
            .flatMap(fund -> fund.groups().stream())
            .flatMap(group -> group.subtotal().stream())
            .map(PrintedTotal::source)
            .collect(Collectors.toSet());
    var problems = problems(found);
    return !problems.isEmpty()
        && problems.stream().allMatch(problem -> isOf(subtotals, problem))
        && funds.stream()
            .map(fund -> GroupTotal.overall("", fund, found.checks()))
            .allMatch(whole -> ties(whole.verdict()) && whole.printed().isPresent());
  }

  private static boolean isOf(Set<Source> subtotals, Problem problem) {
    return problem instanceof Problem.Differs(var check)
        && check.unit() == Check.Unit.DOLLARS
        && check.source().filter(subtotals::contains).isPresent();
  }

  private static boolean ties(Verdict verdict) {
    return switch (verdict) {
      case TIES, WITHIN_TOLERANCE -> true;
      case DIFFERS, UNSETTLED, NOT_PRINTED -> false;
    };
  }
}
