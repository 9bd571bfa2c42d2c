package org.muniscope.extract.group;

import java.util.List;
import org.muniscope.extract.table.Row;

/**
 * What the rows of a schedule together tell about its headings.
 *
 * @param totals the groups that totals name
 * @param states whether states are the headings, and how they are spelt
 * @param lone short lines above whole bonds
 * @param wrapped first lines of bold headings that go on below
 */
record HeadingSigns(NamedTotals totals, StateHeads states, LoneHeads lone, WrappedHeads wrapped) {
  /** Looks through all rows. */
  static HeadingSigns of(List<Row> rows, LoneHeads lone) {
    return new HeadingSigns(
        new NamedTotals(rows), StateHeads.of(rows), lone, WrappedHeads.of(rows));
  }
}
