package org.muniscope.extract.group;

import java.util.List;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.extract.text.Role;

/**
 * Joins the rows of a schedule into entries under headings, with subtotals and the totals block.
 *
 * <p>Every row ends in an entry, a heading, a total, or a finding.
 */
final class Assembler {
  private final RowOrder order;
  private final Draft draft = new Draft();
  private final TotalsBlock totals = new TotalsBlock(draft);
  private final HeadingFinder headings;
  private final StateHeads states;
  private final WaitingRows pending = new WaitingRows();
  private final OpenEntry current;

  /** Whether the row that is taken is the last one of its page or column. */
  private boolean last;

  private Assembler(RowOrder order, List<Row> rows, LoneHeads lone) {
    this.order = order;
    var signs = HeadingSigns.of(rows, lone);
    states = signs.states();
    headings = new HeadingFinder(order, draft, signs);
    current = new OpenEntry(order.hanging());
  }

  /** Assembles the rows of a schedule, up to its net assets. */
  static Draft assemble(List<Row> rows, RowOrder order, LoneHeads lone) {
    var assembler = new Assembler(order, rows, lone);
    for (var at = 0; at < rows.size(); at++) {
      var row = rows.get(at);
      if (!assembler.totals.over()) {
        assembler.last = at + 1 < rows.size() && !row.line().beside(rows.get(at + 1).line());
        assembler.take(row);
      } else if (WholeBond.in(row)) {
        assembler.draft.problem(
            row, "This line stands below net assets; it is not among the holdings.");
      }
    }
    assembler.endEntry();
    if (!assembler.totals.atFoot()) {
      assembler.pending.abandon(assembler.draft);
    }
    return assembler.draft;
  }

  private void take(Row row) {
    if (!row.numbers()) {
      takeWords(row);
    } else if (row.principal().isEmpty()) {
      takeValue(row);
    } else {
      takeAmounts(row);
    }
  }

  private void takeWords(Row row) {
    var text = row.text();
    if (text.isBlank()) {
      takeCells(row);
    } else if (!Titles.ofSchedule(text)
        && (busy() || !(totals.costAlone(row) || TrailingWords.end(draft, row)))) {
      takeText(row);
    }
  }

  private void takeText(Row row) {
    if (totals.open()) {
      totals.words(row);
    } else if (opensTotal(row)) {
      endEntry();
      totals.words(row);
    } else if (!endsHeading(row)) {
      var heading = headings.find(row, pending.last(), busy());
      if (heading.isPresent()) {
        open(heading.get(), row);
      } else if (current.empty()) {
        pending.add(row);
      } else if (current.endsBefore(row)) {
        var lead = current.lead(row);
        endEntry();
        pending.addAll(lead);
        pending.add(row);
      } else {
        current.add(row);
      }
    }
  }

  /** Takes marks and cells that go on below the words of a bond: {@code AA} below {@code Aa3/}. */
  private void takeCells(Row row) {
    if (!current.empty()) {
      current.add(row);
    } else if (row.cells().keySet().stream().anyMatch(Role::tellsOfOneBond)) {
      draft.problem(row, "It is not known which holding this line tells of.");
    }
  }

  private boolean opensTotal(Row row) {
    var wraps = order.first() && current.wraps(row);
    var first = row.heading().filter(head -> draft.empty() || AssetClass.noTotal(head)).isPresent();
    var ends = pending.isEmpty() && row.opensTotal() && draft.endsHeading(row);
    return row.opensTotal() && (pending.isEmpty() || order.first()) && !wraps && !first && !ends;
  }

  /** Whether words may carry on what stands above; words above an open entry belong to that. */
  private boolean busy() {
    return current.empty() ? !pending.isEmpty() : current.unfinished();
  }

  /** Takes the end of a heading that began on the line above. */
  private boolean endsHeading(Row row) {
    var above = pending.only().filter(_ -> current.empty());
    var whole = above.flatMap(first -> headings.whole(first, row));
    whole.ifPresent(heading -> open(heading, pending.take().getFirst()));
    return whole.isPresent() || (pending.isEmpty() && draft.endsHeading(row));
  }

  private void takeValue(Row row) {
    var label = row.opensTotal() && !openPrincipal();
    if (totals.open() || label) {
      endEntry();
      pending.abandon(draft);
      totals.number(row);
    } else if (openPrincipal()) {
      complete(row);
    } else if (row.bare()) {
      takeBareValue(row);
    } else {
      takeWordedValue(row);
    }
  }

  /** A number alone: the sum of its group, or a total whose words stand on the lines above. */
  private void takeBareValue(Row row) {
    endEntry();
    if (pending.openTotal()) {
      pending.take().forEach(totals::words);
      totals.number(row);
    } else {
      pending.abandon(draft);
      draft.subtotal(row, "");
    }
  }

  private void takeWordedValue(Row row) {
    var heading = row.heading().map(states::corrected);
    if (heading.isPresent()) {
      open(heading.get(), row);
      draft.subtotal(row, "");
      return;
    }
    endEntry();
    if (row.value().orElseThrow().value() == draft.value()) {
      totals.investments(pending.take(), row);
    } else {
      pending.abandon(draft);
      draft.problem(
          row, "This line has a value but no principal amount; it is not among the holdings.");
    }
  }

  private void takeAmounts(Row row) {
    if (row.value().isPresent() && isTotal(row)) {
      endEntry();
      totals.number(row);
      return;
    }
    if (totals.beside(row)) {
      totals.words(row);
      return;
    }
    if (totals.open()) {
      totals.giveBack().forEach(this::takeWords);
    }
    if (order.first()) {
      var lead = current.empty() ? List.<Row>of() : current.surplus(row);
      endEntry();
      pending.addAll(lead);
      current.add(row);
      return;
    }
    if (openPrincipal()) {
      pending.abandon(draft);
    }
    if (row.value().isPresent()) {
      complete(row);
    } else {
      pending.add(row);
    }
  }

  /**
   * A total with the principal too, worded or bare; or what the fund owes, below its bonds. Last on
   * a page, numbers alone that sum nothing are a bond's, whose words stand on the next one.
   */
  private boolean isTotal(Row row) {
    var owed = totals.atFoot() && row.value().orElseThrow().value() < 0;
    var alone = (pending.isEmpty() && current.empty()) || order.first() || totals.announced();
    var sum = row.bare() && alone && !(last && draft.sumsNothing(row));
    return owed || TotalLabel.total(row.text()) || sum;
  }

  private boolean openPrincipal() {
    return order.first() ? current.lacksValue() : pending.lackValue();
  }

  private void complete(Row row) {
    if (order.first()) {
      current.add(row);
      return;
    }
    pending.giveAbove(draft.section(row), row);
    pending.add(row);
    draft.add(new Entry(List.of(), pending.take()));
  }

  private void endEntry() {
    var whole = !current.unfinished();
    var rows = current.take();
    if (rows.stream().anyMatch(row -> row.value().isPresent())) {
      var entry = new Entry(pending.take(), rows);
      if (whole) {
        draft.addWhole(entry);
      } else {
        draft.add(entry);
      }
    } else {
      rows.forEach(
          row -> draft.problem(row, "A principal amount without a value was not understood."));
    }
  }

  private void open(Heading heading, Row row) {
    if (!draft.repeats(heading, row)) {
      endEntry();
      pending.abandon(draft);
      draft.open(heading, row);
    }
  }
}
