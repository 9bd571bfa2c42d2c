package org.muniscope.ui.cuts;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.ui.kit.Messages;

/**
 * A breakdown as it is written to a file: each line tells of what fund, day and choice it is.
 *
 * @param heads names of the columns
 * @param rows a line a part, in the order shown
 */
record CutTable(List<String> heads, List<List<String>> rows) {
  CutTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** Of a breakdown of the holdings that passed the filter. */
  static CutTable of(Portfolio portfolio, HoldingFilter filter, Breakdown breakdown) {
    var heads =
        List.of(
            Messages.text("cuts.file.fund"),
            Messages.text("cuts.file.of"),
            Messages.text("cuts.file.only"),
            CutWords.column(breakdown.cut()),
            Messages.text("cuts.column.bonds"),
            Messages.text("cuts.column.principal"),
            Messages.text("cuts.column.value"),
            Messages.text("cuts.column.percent", CutWords.of(breakdown.denominator())),
            Messages.text("cuts.column.words"));
    var day = portfolio.asOf().map(Object::toString).orElse("");
    var rows = new ArrayList<List<String>>();
    for (var group : breakdown.groups()) {
      rows.add(
          List.of(
              portfolio.fund(),
              day,
              filter.label(),
              group.part().title(),
              String.valueOf(group.tally().count()),
              String.valueOf(group.tally().principal().amount()),
              String.valueOf(group.tally().value().amount()),
              group.percent().map(Object::toString).orElse(""),
              CutWords.words(group)));
    }
    return new CutTable(heads, rows);
  }
}
