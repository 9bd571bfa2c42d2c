package org.muniscope.extract.group;

import java.util.List;
import org.muniscope.extract.table.Row;

/**
 * The ways in which the rows of a schedule may be meant: their numbers on the first or the last
 * line of a description, and short lines above bonds as headings or as words of these.
 *
 * <p>The rows themselves tell which way is likely. Where that leaves something open, or a printed
 * subtotal is not the sum of its group, the other ways are tried: the filing's own totals decide.
 */
public final class Readings {
  private Readings() {}

  /** The way that leaves least open and misses fewest subtotals; of equals, the likely one. */
  public static Draft best(List<Row> rows) {
    var order = RowOrder.of(rows);
    var lone = LoneHeads.of(rows, order);
    var likely = Assembler.assemble(rows, order, lone);
    if (likely.wrong() == 0) {
      return likely;
    }
    var other = order.other();
    var best = better(likely, Assembler.assemble(rows, other, LoneHeads.of(rows, other)));
    if (!lone.empty()) {
      best = better(best, Assembler.assemble(rows, order, LoneHeads.NONE));
    }
    return best;
  }

  private static Draft better(Draft one, Draft other) {
    return other.wrong() < one.wrong() ? other : one;
  }
}
