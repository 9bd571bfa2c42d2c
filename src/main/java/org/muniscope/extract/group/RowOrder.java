package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.SeriesText;
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

  /** Of so many bonds one that wraps tells nothing. */
  private static final int FEW = 20;

  /** Sums up what the rows of a schedule tell. */
  static RowOrder of(List<Row> rows) {
    var titles = rows.parallelStream().map(RowOrder::heads).toList();
    var numbered =
        rows.stream()
            .filter(row -> row.numbers() && !row.text().isBlank() && !row.opensTotal())
            .toList();
    var wraps = Wraps.of(rows, titles);
    return new RowOrder(
        first(blocks(rows, titles), wraps),
        wraps.hanging(numbered.size()),
        BoldType.of(rows, numbered, titles));
  }

  /**
   * How often a line of words goes on below numbers, and above them.
   *
   * @param indented how often it is indented, also as a series below its issuer
   * @param deep how often it is indented, and no series
   * @param flush how often it is not, below a line without room for its first word
   */
  private record Wraps(int below, int above, int indented, int deep, int flush) {
    static Wraps of(List<Row> rows, List<Boolean> titles) {
      var edges = Edges.of(rows, titles);
      var below = 0;
      var above = 0;
      var indented = 0;
      var deep = 0;
      var flush = 0;
      for (var at = 1; at < rows.size(); at++) {
        var before = rows.get(at - 1);
        var row = rows.get(at);
        if (!before.line().beside(row.line()) || titles.get(at - 1) || titles.get(at)) {
          continue;
        }
        var deeper = deeper(before, row);
        var goesOn = before.numbers() && !row.numbers();
        var leads = !before.numbers() && row.numbers() && !IssuerText.announces(before.text());
        if (deeper || closes(before, row)) {
          below += goesOn ? 1 : 0;
          above += leads ? 1 : 0;
        }
        indented += deeper && (goesOn || leads) ? 1 : 0;
        deep += deeper && (goesOn || (leads && !governed(row))) ? 1 : 0;
        flush += goesOn && !deeper && !governed(before) && edges.full(before, row) ? 1 : 0;
      }
      return new Wraps(below, above, indented, deep, flush);
    }

    /** Whether the further lines of descriptions are indented; a single line tells nothing. */
    boolean hanging(int rows) {
      return deep + flush < 2 ? indented > rows / FEW : deep >= flush;
    }
  }

  /** Where the words of each page column end at most. */
  private record Edges(Map<Row.Place, Double> right) {
    static Edges of(List<Row> rows, List<Boolean> titles) {
      var right = new HashMap<Row.Place, Double>();
      for (var at = 0; at < rows.size(); at++) {
        var row = rows.get(at);
        if (!titles.get(at) && !row.words().isEmpty()) {
          right.merge(row.place(), row.words().getLast().right(), Math::max);
        }
      }
      return new Edges(right);
    }

    /** Whether a line has no room for the first word of the next one. */
    boolean full(Row row, Row next) {
      return !row.words().isEmpty()
          && !next.words().isEmpty()
          && row.rightWith(next) > right.getOrDefault(row.place(), Double.POSITIVE_INFINITY);
    }
  }

  /** Whether a line may be a series below its issuer as well as the end of a bond. */
  private static boolean governed(Row row) {
    return SeriesText.lacksIssuer(row.text()) || SeriesText.terms(row.text());
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
