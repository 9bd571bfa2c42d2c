package org.muniscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Redemption;
import org.muniscope.analysis.Rung;
import org.muniscope.analysis.Tally;
import org.muniscope.export.Table.Column;

/** The maturity ladder as a table: a line a rung, empty years included. */
final class LadderTable {
  private LadderTable() {}

  private record Line(String fund, MaturityLadder.Bar bar) {
    Optional<Tally> section(Redemption redemption) {
      return Optional.ofNullable(bar.sections().get(redemption));
    }
  }

  static Table of(Report report) {
    var lines = new ArrayList<Line>();
    for (var schedule : report.filing().schedules()) {
      for (var bar : MaturityLadder.of(schedule.holdings()).bars()) {
        lines.add(new Line(schedule.fund(), bar));
      }
    }
    return Table.of("ladder", columns(report), lines);
  }

  private static List<Column<Line>> columns(Report report) {
    var columns = new ArrayList<Column<Line>>();
    if (report.severalFunds()) {
      columns.add(new Column<>("fund", line -> Cell.words(line.fund())));
    }
    columns.add(new Column<>("maturity", line -> rung(line.bar().rung())));
    columns.add(new Column<>("holdings", line -> new Cell.Whole(line.bar().tally().count())));
    columns.add(new Column<>("par_usd", line -> Cell.dollars(line.bar().tally().principal())));
    columns.add(new Column<>("value_usd", line -> Cell.dollars(line.bar().tally().value())));
    columns.add(
        new Column<>(
            "average_coupon_pct", line -> Cell.decimal(line.bar().tally().averageCoupon())));
    columns.add(new Column<>("stated_par_usd", line -> par(line, Redemption.STATED)));
    columns.add(new Column<>("pre_refunded_par_usd", line -> par(line, Redemption.PRE_REFUNDED)));
    columns.add(new Column<>("put_or_call_par_usd", line -> par(line, Redemption.PUT_OR_CALL)));
    return columns;
  }

  private static Cell rung(Rung rung) {
    return switch (rung) {
      case Rung.Year(var year) -> new Cell.Ordinal(year);
      case Rung.Demand _, Rung.NotTold _ -> Cell.words(rung.title());
    };
  }

  private static Cell par(Line line, Redemption redemption) {
    return Cell.dollars(line.section(redemption).map(Tally::principal));
  }
}
