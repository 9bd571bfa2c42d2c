package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;

/**
 * How the rows of a schedule follow each other.
 *
 * @param first whether the numbers stand on the first line of a wrapped description; otherwise an
 *     entry ends with the line that carries its value
 * @param hanging whether the further lines of a description are indented
 * @param bold what bold type tells
 */
record RowOrder(boolean first, boolean hanging, BoldType bold) {
  /** Points by which a further line is indented, at least. */
  private static final double INDENT = 2;

  /** Sums up what the rows of a schedule tell. */
  static RowOrder of(List<Row> rows) {
    var titles = rows.parallelStream().map(RowOrder::heads).toList();
    var numbered =
        rows.stream()
            .filter(row -> row.numbers() && !row.text().isBlank() && !row.opensTotal())
            .toList();
    var wraps = Wraps.of(rows, titles);
    var hanging = wraps.indented > numbered.size() / 20;
    return new RowOrder(
        first(blocks(rows, titles), wraps), hanging, BoldType.of(rows, numbered, titles));
  }

  /**
   * How often a line of words goes on below numbers, and above them.
   *
   * @param indented how often it is indented
   */
  private record Wraps(int below, int above, int indented) {
    static Wraps of(List<Row> rows, List<Boolean> titles) {
      var below = 0;
      var above = 0;
      var indented = 0;
      for (var at = 1; at < rows.size(); at++) {
        var before = rows.get(at - 1);
        var row = rows.get(at);
        var deeper = deeper(before, row);
        if (before.line().beside(row.line())
            && (deeper || closes(before, row))
            && !titles.get(at - 1)
            && !titles.get(at)) {
          var announced = IssuerText.announces(before.text());
          var goesOn = before.numbers() && !row.numbers();
          var leads = !before.numbers() && row.numbers() && !announced;
          below += goesOn ? 1 : 0;
          above += leads ? 1 : 0;
          indented += deeper && (goesOn || leads) ? 1 : 0;
        }
      }
      return new Wraps(below, above, indented);
    }
  }

  /** Whether a line begins deeper than the one above it, whether marks hang before both or not. */
  private static boolean deeper(Row above, Row row) {
    return row.indent() > above.indent() + INDENT && row.markIndent() > above.markIndent() + INDENT;
  }

  /** Whether a line closes a bracket of the line above it, wherever it begins. */
  private static boolean closes(Row above, Row row) {
    return !Brackets.closed(above.text()) && Brackets.closesFirst(row.text());
  }

  /** Whether more stretches of rows begin with numbers than end with them. */
  private static boolean first(List<List<Row>> blocks, Wraps wraps) {
    var firsts = 0;
    var lasts = 0;
    for (var block : blocks) {
      var begins = block.getFirst().principal().isPresent();
      var ends = block.getLast().numbers();
      var announced = IssuerText.announces(block.getFirst().text());
      firsts += begins && !ends ? 1 : 0;
      lasts += ends && !begins && !announced ? 1 : 0;
    }
    return firsts == lasts ? wraps.below > wraps.above : firsts > lasts;
  }

  /** The same schedule read the other way. */
  RowOrder other() {
    return new RowOrder(!first, hanging, bold);
  }

  /** Stretches of rows between headings and totals. */
  private static List<List<Row>> blocks(List<Row> rows, List<Boolean> titles) {
    var blocks = new ArrayList<List<Row>>();
    var block = new ArrayList<Row>();
    for (var at = 0; at < rows.size(); at++) {
      if (titles.get(at)) {
        if (block.size() > 1) {
          blocks.add(List.copyOf(block));
        }
        block.clear();
      } else {
        block.add(rows.get(at));
      }
    }
    if (block.size() > 1) {
      blocks.add(block);
    }
    return blocks;
  }

  /** Whether a row is a heading or a total by its own words. */
  static boolean heads(Row row) {
    var text = row.text();
    if (row.numbers()) {
      return row.opensTotal() || (row.principal().isEmpty() && row.bare());
    }
    var plain = Heading.plain(text);
    return row.heading().isPresent()
        || plain.jurisdiction().isPresent()
        || plain.continued()
        || Titles.ofSchedule(text)
        || row.opensTotal();
  }
}
