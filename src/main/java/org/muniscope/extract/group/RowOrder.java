package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;

/**
 * How the rows of a schedule follow each other.
 *
 * @param first whether the numbers stand on the first line of a wrapped description; otherwise an
 *     entry ends with the line that carries its value
 * @param hanging whether the further lines of a description are indented
 * @param boldHeads whether headings are set in bold and entries are not
 * @param boldRows whether entries are set in bold, so that bold tells nothing about headings
 * @param boldIssuers whether bold words without a percent are mostly issuers above their series, or
 *     the places of issuers
 */
record RowOrder(
    boolean first, boolean hanging, boolean boldRows, boolean boldHeads, boolean boldIssuers) {
  private static final double INDENT = 2;

  static RowOrder of(List<Row> rows) {
    var firsts = 0;
    var lasts = 0;
    var titles = rows.parallelStream().map(RowOrder::heads).toList();
    for (var block : blocks(rows, titles)) {
      var begins = block.getFirst().principal().isPresent();
      var ends = block.getLast().numbers();
      firsts += begins && !ends ? 1 : 0;
      var announced = IssuerText.announces(block.getFirst().text());
      lasts += ends && !begins && !announced ? 1 : 0;
    }
    var after = 0;
    var before = 0;
    for (var at = 1; at < rows.size(); at++) {
      var above = rows.get(at - 1);
      var row = rows.get(at);
      if (!above.line().beside(row.line()) || titles.get(at - 1) || titles.get(at)) {
        continue;
      }
      var deeper = row.indent() > above.indent() + INDENT;
      after += deeper && above.numbers() && !row.numbers() ? 1 : 0;
      var announced = IssuerText.announces(above.text());
      before += deeper && !above.numbers() && row.numbers() && !announced ? 1 : 0;
    }
    var numbered =
        rows.stream()
            .filter(row -> row.numbers() && !row.text().isBlank() && !row.opensTotal())
            .toList();
    var bold = numbered.stream().filter(Row::bold).count();
    var isFirst = firsts == lasts ? after > before : firsts > lasts;
    var heads = rows.stream().filter(row -> !row.numbers() && row.heading().isPresent()).toList();
    var boldRows = 2 * bold > numbered.size();
    var boldHeads = !boldRows && 2 * heads.stream().filter(Row::bold).count() > heads.size();
    var hanging = after + before > numbered.size() / 20;
    return new RowOrder(isFirst, hanging, boldRows, boldHeads, boldIssuers(rows, titles));
  }

  /** Whether what follows bold words lacks the name of its issuer more often than not. */
  private static boolean boldIssuers(List<Row> rows, List<Boolean> titles) {
    var balance = 0;
    for (var at = 1; at < rows.size(); at++) {
      var above = rows.get(at - 1);
      var row = rows.get(at);
      if (above.bold() && !above.numbers() && !titles.get(at - 1) && !row.bold()) {
        var text = row.text();
        var lacks = SeriesText.begins(text) || SeriesText.terms(text) || Issuers.placeless(text);
        balance += lacks ? 1 : -1;
      }
    }
    return balance > 0;
  }

  /** The same schedule read the other way. */
  RowOrder other() {
    return new RowOrder(!first, hanging, boldRows, boldHeads, boldIssuers);
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
