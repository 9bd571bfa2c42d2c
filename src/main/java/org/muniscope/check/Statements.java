package org.muniscope.check;

import java.util.Optional;
import org.muniscope.model.Filing;
import org.muniscope.model.Statement;

/** The statements that every report has, by their titles. */
final class Statements {
  private Statements() {}

  /** Assets and liabilities. */
  static Optional<Statement> balance(Filing filing) {
    return first(filing, ".*assets (?:and|&) liabilities.*");
  }

  static Optional<Statement> operations(Filing filing) {
    return first(filing, ".*statements? of operations.*");
  }

  /** Changes in net assets. */
  static Optional<Statement> changes(Filing filing) {
    return first(filing, ".*changes in net assets.*");
  }

  static Optional<Statement> cashFlows(Filing filing) {
    return first(filing, ".*cash flows.*");
  }

  /** Financial highlights: figures a share and ratios. */
  static Optional<Statement> highlights(Filing filing) {
    return first(filing, ".*financial highlights.*");
  }

  private static Optional<Statement> first(Filing filing, String title) {
    return StatementRows.titled(filing, title).findFirst();
  }
}
