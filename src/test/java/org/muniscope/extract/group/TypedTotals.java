package org.muniscope.extract.group;

import java.util.List;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Two bonds in thousands of dollars, below which a test types totals. */
public final class TypedTotals {
  private TypedTotals() {}

  /** Bonds worth 1,750, the last one at a baseline of 124. */
  public static TypedPage bonds() {
    return new TypedPage()
        .at(50, 100, "Description")
        .upTo(450, 100, "Face Amount ($000)")
        .upTo(560, 100, "Value ($000)")
        .at(50, 112, "Marlow Water RB, 5.00%, 7/1/30")
        .upTo(450, 112, "1,100")
        .upTo(560, 112, "1,237")
        .at(50, 124, "Dunmere Turnpike RB, 5.00%, 7/1/31")
        .upTo(450, 124, "500")
        .upTo(560, 124, "513");
  }

  /** What every total is and its amount; 0 where it has none. */
  public static List<String> read(TypedPage page) {
    return Readings.best(TypedTable.of(page).rows()).totals().stream()
        .map(total -> total.kind() + " " + total.amount().orElse(0))
        .toList();
  }
}
