package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TotalLabel;

/** Rows of words, and a principal amount among them, that wait for a value. */
final class WaitingRows {
  private final List<Row> rows = new ArrayList<>();

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The only one; empty where there are none or several. */
  Optional<Row> only() {
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  Optional<Row> last() {
    return rows.reversed().stream().findFirst();
  }

  void add(Row row) {
    rows.add(row);
  }

  void addAll(List<Row> more) {
    rows.addAll(more);
  }

  /** Whether there is a principal among them. */
  boolean lackValue() {
    return OpenEntry.lacksValue(rows);
  }

  /** Whether they open a line of the totals. */
  boolean openTotal() {
    return TotalLabel.opens(Row.text(rows));
  }

  /** Gives the first ones to the last entry of a section where they end it, above numbers. */
  void giveAbove(Section section, Row numbers) {
    rows.subList(0, section.givesAbove(rows, numbers)).clear();
  }

  /** All of them; none waits any more. */
  List<Row> take() {
    var all = List.copyOf(rows);
    rows.clear();
    return all;
  }

  /** Tells of all of them that they were not understood, but for what ends the last entry. */
  void abandon(Draft draft) {
    var sections = draft.sections();
    if (!rows.isEmpty() && !sections.isEmpty()) {
      rows.subList(0, sections.getLast().endsAbove(rows)).clear();
    }
    take()
        .forEach(
            row -> draft.problem(row, "This line is neither a holding nor a heading nor a total."));
  }
}
