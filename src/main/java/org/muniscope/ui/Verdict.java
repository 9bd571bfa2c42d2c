package org.muniscope.ui;

import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.ui.kit.Messages;

/**
 * Whether a filing's numbers can be relied on, in a few words.
 *
 * @param tied checks that tie, or nearly so as rounding explains
 * @param unsettled checks of which the filing does not print on which basis it counts
 * @param problems checks that do not, and lines that were not understood
 */
record Verdict(long tied, long unsettled, long problems) {
  static Verdict of(ImportedFiling filing) {
    var checks = filing.checks().stream().map(Check::verdict).toList();
    var unsettled = checks.stream().filter(Check.Verdict.UNSETTLED::equals).count();
    var differing = checks.stream().filter(Check.Verdict.DIFFERS::equals).count();
    var tied = checks.stream().filter(Check.Verdict::isDecided).count() - differing;
    var unread =
        filing.openFindings().stream()
            .filter(each -> each.severity() == Finding.Severity.PROBLEM)
            .count();
    return new Verdict(tied, unsettled, differing + unread);
  }

  /** Whether something was checked and nothing is wrong: what is not checked is not good. */
  boolean isGood() {
    return problems == 0 && tied > 0;
  }

  String words() {
    if (problems > 0) {
      return Messages.text("window.verdict.problems", problems);
    }
    return tied > 0
        ? Messages.text("window.verdict.ties", unsettled)
        : Messages.text("window.verdict.unchecked");
  }
}
