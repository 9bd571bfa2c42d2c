package org.muniscope.extract.issuer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.table.Row;

/** The lines that govern the entries that are being read, the issuer first, then its series. */
final class GoverningLines {
  private final Deque<Governor> lines = new ArrayDeque<>();
  private final Depths depths;

  GoverningLines(Depths depths) {
    this.depths = depths;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The line of the issuer. */
  Optional<Governor> issuer() {
    return Optional.ofNullable(lines.peekFirst());
  }

  /** Takes rows that govern below those to their left; where depth tells nothing, alone. */
  void take(List<Row> rows) {
    var depth = depths.of(rows.getFirst());
    if (depths.informative()) {
      dropFrom(depth, 0);
    } else {
      clear();
    }
    var project = project(rows);
    lines.addLast(Governor.of(rows.subList(0, project), depth));
    if (project < rows.size()) {
      add(rows.subList(project, rows.size()));
    }
  }

  /** Takes some rows of an entry in the same way; across a page's end indents do not compare. */
  void take(List<Row> rows, int from, int to) {
    if (from > 0 && !rows.get(from).line().beside(rows.get(from - 1).line())) {
      add(rows.subList(from, to));
    } else {
      take(rows.subList(from, to));
    }
  }

  /** Where in the lines of an issuer that of its first project begins, if there is one. */
  private static int project(List<Row> rows) {
    for (var at = 1; at < rows.size(); at++) {
      var begins = rows.get(at).text().startsWith("(");
      if (begins && SeriesText.project(Row.text(rows.subList(at, rows.size())))) {
        return at;
      }
    }
    return rows.size();
  }

  /**
   * Takes rows that govern below all others, wherever they begin; a project apart from its series.
   */
  void add(List<Row> rows) {
    var project = 1;
    while (project < rows.size() && !SeriesText.project(Row.text(rows.subList(0, project)))) {
      project++;
    }
    lines.addLast(Governor.of(rows.subList(0, project), depths.of(rows.getFirst())));
    if (project < rows.size()) {
      add(rows.subList(project, rows.size()));
    }
  }

  /**
   * Takes the words on lines of their own above the numbers of a bond, which are those of the
   * numbers below them too; whether there are such words.
   */
  boolean share(List<Row> bond) {
    var apart = bond.size() > 1 && bond.getLast().text().isBlank();
    if (apart) {
      add(bond.subList(0, bond.size() - 1));
    }
    return apart;
  }

  /** Takes an issuer that stands above only within the text of a bond. */
  void assume(String issuer, double depth) {
    lines.addLast(Governor.assumed(issuer, depth));
  }

  /**
   * Drops the lines that do not begin left of a depth.
   *
   * @param keep how many stay wherever they begin
   */
  void dropFrom(double depth, int keep) {
    while (lines.size() > keep && lines.getLast().depth() > depth - Depths.DEEPER) {
      lines.removeLast();
    }
  }

  /**
   * Drops the series of an issuer where its next one begins, at a depth; a project may have
   * several.
   */
  void dropSeries(String next, double depth) {
    var project = next.startsWith("(");
    while (lines.size() > 1
        && series(lines.getLast(), depth)
        && (project || !SeriesText.project(lines.getLast().text()))) {
      lines.removeLast();
    }
  }

  /** Drops the series above terms that begin less deep than the terms right above them do. */
  void outdent(Row before, Row terms) {
    var depth = depths.of(terms);
    if (depths.informative()
        && before.line().beside(terms.line())
        && depths.of(before) > depth + Depths.DEEPER) {
      dropSeries(terms.text(), depth);
    }
  }

  /** Whether a line is a series beside one at a depth. */
  private static boolean series(Governor line, double depth) {
    return SeriesText.lacksIssuer(line.text())
        || (SeriesText.begins(line.text())
            && SeriesText.ends(line.text())
            && line.depth() > depth - Depths.DEEPER);
  }

  /** Whether a row begins where the closest line does, and the one before it deeper. */
  boolean outdents(Row before, Row row) {
    if (lines.isEmpty()) {
      return false;
    }
    var limit = lines.getLast().depth() + Depths.DEEPER;
    return depths.of(before) > limit && depths.of(row) < limit;
  }

  /** Drops all series of the issuer where its next one begins, and the project before another. */
  void keepIssuer(String next) {
    while (lines.size() > 1
        && (next.startsWith("(") || !SeriesText.project(lines.getLast().text()))) {
      lines.removeLast();
    }
  }

  void clear() {
    lines.clear();
  }

  /** What they tell of the issuer of a bond. */
  String text() {
    return String.join(" ", lines.stream().map(Governor::issuer).toList()).strip();
  }

  /** The marks beside them. */
  List<String> marks() {
    return lines.stream().flatMap(line -> line.marks().stream()).toList();
  }
}
