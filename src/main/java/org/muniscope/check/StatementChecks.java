package org.muniscope.check;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;

/** Statements that foot, and figures that must agree from one statement to another. */
final class StatementChecks {
  private StatementChecks() {}

  static List<Check> of(Filing filing) {
    var checks = new ArrayList<Check>();
    for (var statement : filing.statements()) {
      checks.addAll(new FootingChecks(statement).checks());
      ColumnChecks.of(statement).ifPresent(checks::add);
    }
    checks.addAll(new BalanceChecks(filing).checks());
    checks.addAll(new PeriodChecks(filing).checks());
    return checks;
  }
}
