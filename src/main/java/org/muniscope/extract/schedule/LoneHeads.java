package org.muniscope.extract.schedule;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.StateForms;
import org.muniscope.extract.text.Brackets;

/**
 * Short lines of words above bonds that are whole without them: headings that neither a percent nor
 * type nor their name tells, {@code Bridges} or {@code Kentucky & Ohio}.
 *
 * <p>A line of a description that wraps is full: the next word found no room on it. Where that had
 * room, and begins as far left, the line ends there because it says all that it has to say.
 */
final class LoneHeads {
  /** Points that lines with the same indent may differ. */
  private static final double ALIKE = 1.5;

  /** What a line has left beside the next word where it does not wrap, in type sizes. */
  private static final double LEFT = 4;

  /** The same where the line names a state. */
  private static final double BLANK = 0.5;

  /** A bond wraps to no more lines. */
  private static final int MOST_LINES = 6;

  /** Words without anything that only bonds have, and not broken off. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?=.{3,45}$)(?!.*\\b(?:Series|Ser|RBs?|GOs?|COPs?|Insured|Proj(?:ect)?)\\b)"
              + "\\p{Lu}[^\\d%$;]*[\\p{L}.)]:?");

  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i).*(?:\\b(?:and|of|the|for|in|at|to|by|on|or|a)|\\b(?:auth|dist|cnty|rev|ref|ser|no)\\.)$");

  private final List<Row> rows;
  private final RowOrder order;
  private final Map<Row.Place, Double> edges = new HashMap<>();
  private final Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private LoneHeads(List<Row> rows, RowOrder order) {
    this.rows = rows;
    this.order = order;
    rows.stream()
        .filter(row -> row.numbers() && !row.words().isEmpty())
        .forEach(row -> edges.merge(row.place(), row.words().getLast().right(), Math::max));
  }

  /** Finds them among the rows of a schedule. */
  static LoneHeads of(List<Row> rows, RowOrder order) {
    var heads = new LoneHeads(rows, order);
    var broken = 0;
    for (var at = 0; at + 1 < rows.size(); at++) {
      if (heads.alone(at)) {
        var lone = heads.words(rows.get(at)) && ownIssuer(rows.get(at + 1).text());
        broken += lone ? 0 : 1;
        if (lone) {
          heads.found.add(rows.get(at));
        }
      }
    }
    if (broken > heads.found.size()) {
      heads.found.removeIf(row -> StateForms.of(row.text()).isEmpty());
    }
    return heads;
  }

  boolean hold(Row row) {
    return found.contains(row);
  }

  /** Whether a line has room for the bond below it and begins as far left. */
  private boolean alone(int at) {
    var row = rows.get(at);
    var next = rows.get(at + 1);
    return !row.numbers()
        && (!RowOrder.heads(row) || row.text().endsWith(":"))
        && row.line().beside(next.line())
        && Math.abs(next.indent() - row.indent()) < ALIKE
        && (at == 0 || begins(rows.get(at - 1), row))
        && hasRoom(row, next)
        && whole(at + 1);
  }

  private boolean words(Row row) {
    var text = row.text();
    return row.cells().isEmpty()
        && WORDS.matcher(text).matches()
        && Brackets.closed(text)
        && !BROKEN_OFF.matcher(text).matches()
        && !(order.boldHeads() && !row.bold())
        && !Issuers.names(text)
        && (!text.endsWith(":") || StateForms.of(text).isPresent());
  }

  /** Whether a line cannot belong to what stands above it. */
  private boolean begins(Row above, Row row) {
    if (!above.line().beside(row.line()) || RowOrder.heads(above) || hold(above)) {
      return true;
    }
    if (!order.first()) {
      return above.value().isPresent();
    }
    return above.words().isEmpty()
        || (order.hanging() && above.indent() > row.indent() - ALIKE)
        || hasRoom(above, row);
  }

  private boolean hasRoom(Row above, Row row) {
    if (above.words().isEmpty() || row.words().isEmpty()) {
      return false;
    }
    var word = row.words().getFirst();
    var right = above.words().getLast().right();
    var left = StateForms.of(above.text()).isPresent() ? BLANK : LEFT;
    return right + left * row.line().size() + word.right() - word.x()
        < edges.getOrDefault(above.place(), 0.0);
  }

  private static boolean ownIssuer(String text) {
    return !text.isEmpty()
        && !OpenEntry.tail(text)
        && !SeriesText.begins(text)
        && !SeriesText.lacksIssuer(text)
        && !SeriesText.terms(text)
        && Issuers.begins(text);
  }

  /** Whether the rows from here on are a bond with its numbers. */
  private boolean whole(int from) {
    var to = from;
    while (to < rows.size() && to < from + MOST_LINES && !rows.get(to).numbers()) {
      to++;
    }
    if (to == rows.size() || rows.get(to).value().isEmpty() || rows.get(to).principal().isEmpty()) {
      return false;
    }
    var end = to + 1;
    while (order.first()
        && end < rows.size()
        && !rows.get(end).numbers()
        && !RowOrder.complete(rows.subList(from, end))) {
      end++;
    }
    return (!order.first() || to == from) && RowOrder.complete(rows.subList(from, end));
  }
}
