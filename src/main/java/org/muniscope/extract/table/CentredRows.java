package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;

/**
 * Joins the lines of a description whose numbers stand at half its height, as in the cells of a
 * word processor: between two of its lines, or beside the middle one.
 */
final class CentredRows {
  /** Half a line is this high, in type sizes, at most and at least. */
  private static final double MOST = 0.8;

  private static final double LEAST = 0.3;

  /** Half lines differ by less, in type sizes. */
  private static final double ALIKE = 0.15;

  /** Lines of one description stand no farther apart than others, times this. */
  private static final double LOOSE = 1.15;

  /**
   * The same for two lines with the numbers right between them, where a raised mark spreads them.
   */
  private static final double SPREAD = 1.3;

  /** The lines of an entry, by their place among all. */
  private record Span(int first, int last) {
    Span wider() {
      return new Span(first - 1, last + 1);
    }
  }

  private final List<Row> rows;
  private final double leading;

  private CentredRows(List<Row> rows, double leading) {
    this.rows = rows;
    this.leading = leading;
  }

  /** The rows; where numbers stand between lines, each entry in one. */
  static List<Row> joined(List<Row> rows) {
    var centred = IntStream.range(0, rows.size()).anyMatch(at -> around(rows, at).isPresent());
    return centred ? new CentredRows(rows, leading(rows)).join() : rows;
  }

  /** The least distance between two lines with words, above the last numbers. */
  static double leading(List<Row> rows) {
    var leading = Double.MAX_VALUE;
    var above = Optional.<Row>empty();
    var last = rows.size();
    while (last > 0 && !rows.get(last - 1).numbers()) {
      last--;
    }
    for (var row : rows.subList(0, last)) {
      if (!row.words().isEmpty()) {
        var down =
            above.filter(each -> each.line().beside(row.line())).map(each -> down(each, row));
        leading = Math.min(leading, down.filter(each -> each > 0).orElse(leading));
        above = Optional.of(row);
      }
    }
    return leading;
  }

  private List<Row> join() {
    var joined = new ArrayList<Row>();
    var from = 0;
    for (var at = 0; at < rows.size(); at++) {
      var span = span(at, from);
      if (span.first() < span.last()) {
        joined.addAll(rows.subList(from, span.first()));
        joined.add(whole(rows.get(at), rows.subList(span.first(), span.last() + 1)));
        from = span.last() + 1;
        at = span.last();
      }
    }
    joined.addAll(rows.subList(from, rows.size()));
    return List.copyOf(joined);
  }

  /** The lines of the entry that has its numbers at a place: as many above them as below. */
  private Span span(int at, int from) {
    var row = rows.get(at);
    var alone = new Span(at, at);
    var between = around(rows, at).filter(this::near);
    var span = between.orElse(alone);
    var entry = row.principal().isPresent() && !row.bare();
    if (!valued(row) || row.opensTotal() || span.first() < from || (between.isEmpty() && !entry)) {
      return alone;
    }
    var wider = span;
    while (wider.first() > from
        && wider.last() + 1 < rows.size()
        && goesOn(wider.first() - 1, wider.first())
        && goesOn(wider.last() + 1, wider.last())) {
      wider = wider.wider();
    }
    return apart(wider.first(), wider.first() - 1) && apart(wider.last(), wider.last() + 1)
        ? wider
        : span;
  }

  /** Whether a line stands farther from the next one outside than lines of one description do. */
  private boolean apart(int at, int outside) {
    return outside < 0
        || outside == rows.size()
        || !rows.get(at).line().beside(rows.get(outside).line())
        || Math.abs(down(rows.get(at), rows.get(outside))) > LOOSE * leading;
  }

  private boolean near(Span lines) {
    return down(rows.get(lines.first()), rows.get(lines.last())) < SPREAD * leading;
  }

  private boolean goesOn(int at, int inner) {
    var row = rows.get(at);
    var near = rows.get(inner);
    return words(row)
        && row.line().beside(near.line())
        && Math.abs(down(row, near)) < LOOSE * leading
        && row.heading().isEmpty()
        && !row.opensTotal()
        && row.bold() == near.bold()
        && Heading.plain(row.text()).jurisdiction().isEmpty();
  }

  /** The two lines that numbers stand between, where they do; the upper one may have them. */
  private static Optional<Span> around(List<Row> rows, int at) {
    var row = rows.get(at);
    if (!valued(row) || at + 1 == rows.size()) {
      return Optional.empty();
    }
    var first = row.words().isEmpty() ? at - 1 : at;
    if (first < 0 || (first < at && !words(rows.get(first))) || !words(rows.get(at + 1))) {
      return Optional.empty();
    }
    var line = row.line();
    var numbers = row.cells().getOrDefault(Role.VALUE, row.words()).getLast().word().baseline();
    var above = numbers - baseline(rows.get(first));
    var below = baseline(rows.get(at + 1)) - numbers;
    var size = line.size();
    var centred =
        line.beside(rows.get(first).line())
            && line.beside(rows.get(at + 1).line())
            && above > LEAST * size
            && above < MOST * size
            && Math.abs(above - below) < ALIKE * size;
    return centred ? Optional.of(new Span(first, at + 1)) : Optional.empty();
  }

  /** The row of some numbers with the words of several. */
  static Row whole(Row numbers, List<Row> parts) {
    var words = parts.stream().flatMap(row -> row.words().stream()).toList();
    var cells = new EnumMap<Role, List<Token>>(Role.class);
    for (var part : parts) {
      for (Map.Entry<Role, List<Token>> cell : part.cells().entrySet()) {
        cells.merge(
            cell.getKey(),
            cell.getValue(),
            (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      }
    }
    var text = Row.joined(parts.stream().map(Row::text));
    return new Row(
        numbers.line(),
        new Row.Description(words, text, Optional.empty(), /* opensTotal= */ false),
        cells,
        numbers.amounts(),
        parts.stream().flatMap(row -> row.marks().stream()).toList(),
        Row.Setting.of(numbers.line(), words));
  }

  private static boolean valued(Row row) {
    return row.value().isPresent() && row.cells().containsKey(Role.VALUE);
  }

  static boolean words(Row row) {
    return !row.numbers() && !row.text().isBlank();
  }

  private static double down(Row above, Row below) {
    return baseline(below) - baseline(above);
  }

  /** Of its words; numbers may stand lower. */
  static double baseline(Row row) {
    return row.words().isEmpty() ? row.line().baseline() : row.words().getFirst().word().baseline();
  }
}
