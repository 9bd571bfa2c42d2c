package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/** An entry whose numbers stand on its first line, while further lines of words come in. */
final class OpenEntry {
  private static final double DEEPER = 2;

  /** Words that follow the terms of a bond, or the letter of its series; no issuer begins so. */
  private static final Pattern TAIL =
      Pattern.compile(
          "[^\\p{Lu}].*|(?i:pre-?\\s?re|call|put|mandatory|tender|escrowed|etm\\b|ins\\b|insured|loc\\b|gty\\b|amt\\b|due|thereafter|step).*|[A-Z](?:"
              + " \\(.*)?");

  private final boolean hanging;
  private final List<Row> rows = new ArrayList<>();
  private boolean complete = true;

  /** Takes in lines of a schedule; further lines may be indented deeper than first ones. */
  OpenEntry(boolean hanging) {
    this.hanging = hanging;
  }

  /** Whether words tell more of the bond before them. */
  static boolean tail(String text) {
    return TAIL.matcher(text).matches();
  }

  boolean empty() {
    return rows.isEmpty();
  }

  void add(Row row) {
    rows.add(row);
    complete = WholeBond.in(rows);
  }

  /** Whether a line carries on its description, told by the indent. */
  boolean wraps(Row row) {
    return !rows.isEmpty() && row.indent() > rows.getFirst().indent() + DEEPER;
  }

  /** Whether it lacks a coupon, a maturity or whole words. */
  boolean unfinished() {
    return !complete;
  }

  /** Whether a line of words begins something new. */
  boolean endsBefore(Row row) {
    if (unfinished()) {
      return IssuerText.announces(row.text()) && termsEnd() < rows.size();
    }
    return outdents(row) || IssuerText.announces(row.text());
  }

  /** Whether a line begins left of the first one or, where others are indented, with it. */
  private boolean outdents(Row row) {
    var words = rows.getFirst().indent();
    var left = rows.getFirst().markIndent();
    return row.indent() < left - DEEPER
        || (hanging && (row.indent() <= left + 1 || Math.abs(row.indent() - words) <= 1));
  }

  boolean lacksValue() {
    return lacksValue(rows);
  }

  /** Whether rows have a principal and wait for their value. */
  static boolean lacksValue(List<Row> rows) {
    return rows.stream().anyMatch(row -> row.principal().isPresent())
        && rows.stream().noneMatch(row -> row.value().isPresent());
  }

  /**
   * Takes away the last lines when they belong to the next entry: where that one is indented
   * deeper, lines of words after the terms of this one name its issuer.
   */
  List<Row> surplus(Row next) {
    var lead = afterTerms();
    return lead.stream().anyMatch(row -> row.indent() > next.markIndent() - DEEPER)
        ? List.of()
        : taken(lead);
  }

  /** Takes away the last lines when they begin the name of an issuer that ends on a line below. */
  List<Row> lead(Row end) {
    var lead = afterTerms();
    return lead.stream().anyMatch(row -> row.indent() > end.indent() + 1) ? List.of() : taken(lead);
  }

  /** The last lines, without those that still tell something of the bond. */
  private List<Row> afterTerms() {
    var from = termsEnd();
    while (from < rows.size() && tail(rows.get(from).text())) {
      from++;
    }
    return rows.subList(from, rows.size());
  }

  private List<Row> taken(List<Row> last) {
    var taken = List.copyOf(last);
    last.clear();
    complete = taken.isEmpty() ? complete : WholeBond.in(rows);
    return taken;
  }

  /** The line after its coupon and maturity; after its series where columns tell these. */
  private int termsEnd() {
    if (rows.getFirst().tells(Role.MATURITY)) {
      return seriesEnd();
    }
    var end = 1;
    while (end < rows.size() && !WholeBond.in(rows.subList(0, end))) {
      end++;
    }
    return end;
  }

  private int seriesEnd() {
    for (var row = rows.size() - 1; row > 0; row--) {
      if (SeriesText.ends(rows.get(row - 1).text())) {
        return row;
      }
    }
    return rows.size();
  }

  /** All its lines; the next one begins without any. */
  List<Row> take() {
    var all = List.copyOf(rows);
    rows.clear();
    complete = true;
    return all;
  }
}
