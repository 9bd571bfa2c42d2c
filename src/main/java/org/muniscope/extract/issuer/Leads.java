package org.muniscope.extract.issuer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.group.LoneWords;
import org.muniscope.extract.table.Row;

/** Tells where the issuer's lines end in an entry that begins with them. */
final class Leads {
  /** What a line has left beside the next word where it does not wrap, in type sizes. */
  private static final double ROOM = 4;

  private final List<Row> rows;
  private final List<Row> next;
  private final Depths depths;
  private final double nextDepth;
  private final int last;

  private Leads(List<Row> rows, List<Row> next, Depths depths) {
    this.rows = rows;
    this.next = next;
    this.depths = depths;
    nextDepth = depths.of(next.getFirst());
    last = rows.size() - 1;
  }

  /** How many rows of an entry govern the entry after it, which is indented deeper. */
  static int of(List<Entry> entries, int at, Depths depths) {
    var rows = entries.get(at).rows();
    if (at + 1 >= entries.size() || rows.size() < 2 || !entries.get(at + 1).governors().isEmpty()) {
      return 0;
    }
    var leads = new Leads(rows, entries.get(at + 1).rows(), depths);
    return leads.above() ? leads.whole(leads.count()) : 0;
  }

  /** The rows of an issuer with the kind of bonds on the line to which the last one wraps. */
  private int whole(int count) {
    var whole = count;
    while (whole > 0 && whole < last && SeriesRows.wraps(rows, whole)) {
      whole++;
    }
    return whole;
  }

  /** Whether the next entry is deeper, which a page's end does not tell, without its own issuer. */
  private boolean above() {
    return nextDepth >= depths.of(rows.getFirst()) + Depths.DEEPER
        && (next.size() == 1 || !IssuerText.announces(IssuerText.bare(next.getFirst().text())))
        && (rows.getLast().line().beside(next.getFirst().line()) || !OwnIssuer.of(next));
  }

  /** The rows above the first series: the plainest sign of that one decides. */
  private int count() {
    var series = firstSeries(rows, next.getFirst(), depths);
    if (series > 0) {
      return series;
    }
    var kind = kind();
    if (kind > 0) {
      return kind;
    }
    var hung = aboveHung();
    if (hung > 0) {
      return hung;
    }
    var alike = numbered() ? 0 : alike();
    if (alike > 0) {
      return alike;
    }
    return !numbered() && next.size() == 1 && !SeriesText.begins(rows.get(last).text())
        ? withoutOwnBegin()
        : indented();
  }

  /** Whether numbers stand in an entry before its last row. */
  private boolean numbered() {
    return rows.subList(0, last).stream().anyMatch(Row::numbers);
  }

  /** Which row names a kind of bonds where the next entry begins; 0 where none does. */
  private int kind() {
    for (var row = 1; row < last && !rows.get(row - 1).numbers(); row++) {
      if (Issuers.kind(rows.get(row).text()) && asDeepAsNext(rows.get(row))) {
        return row;
      }
    }
    return 0;
  }

  private boolean asDeepAsNext(Row row) {
    return level(row, next.getFirst(), depths);
  }

  /**
   * Which row of an entry is its first series, where that wraps to lines that are indented deeper
   * than the next series begins; 0 where none is.
   */
  private int aboveHung() {
    var row = last;
    while (row > 0 && depths.of(rows.get(row)) > nextDepth + Depths.DEEPER) {
      row--;
    }
    return row < last && asDeepAsNext(rows.get(row)) && !numbered() ? row : 0;
  }

  /** Which row begins as the next entry does; 0 where none does. */
  private int alike() {
    var shape = shape(next.getFirst());
    for (var row = 1; row <= last; row++) {
      if (shape(rows.get(row)).equals(shape)) {
        return row;
      }
    }
    return 0;
  }

  /** All rows but the last, where none of them repeats the word that the next entry begins with. */
  private int withoutOwnBegin() {
    var begin = next.getFirst().text().replaceFirst(" .*", "");
    return Row.text(rows.subList(0, last)).contains(" " + begin) ? 0 : last;
  }

  /** The rows up to the first one that stands where the next entry begins. */
  private int indented() {
    var lead = 0;
    while (lead < last
        && !rows.get(lead).numbers()
        && (lead == 0
            || depths.of(rows.get(lead)) > nextDepth + Depths.DEEPER
            || depths.of(rows.get(lead)) < nextDepth - Depths.DEEPER)) {
      lead++;
    }
    return lead;
  }

  /** How many rows of an entry are its issuer, where all series begin below where that does. */
  static int flush(List<Entry> entries, int at, Depths depths) {
    if (at + 1 == entries.size() || !entries.get(at + 1).governors().isEmpty()) {
      return 0;
    }
    var rows = entries.get(at).rows();
    var next = entries.get(at + 1).rows().getFirst();
    var series = SeriesText.begins(next.text()) ? firstSeries(rows, next, depths) : 0;
    var place = place(rows.subList(0, 1), rows.subList(1, rows.size()), depths);
    if (series == 0 && place && Issuers.placeless(next.text())) {
      series = 1;
    }
    var depth = depths.of(rows.getFirst());
    return Stream.concat(rows.subList(0, series + 1).stream(), Stream.of(next))
            .allMatch(row -> Math.abs(depths.of(row) - depth) < Depths.DEEPER)
        ? series
        : 0;
  }

  /**
   * Whether words are the place of the issuer that begins below them, as far left: bold ones, or
   * some with room for the word below, which do not wrap.
   */
  static boolean place(List<Row> words, List<Row> below, Depths depths) {
    return !words.isEmpty()
        && !below.isEmpty()
        && Issuers.placeless(below.getFirst().text())
        && Math.abs(depths.of(words.getLast()) - depths.of(below.getFirst())) < Depths.DEEPER
        && (words.getLast().bold()
            ? !below.getFirst().bold()
            : LoneWords.of(words.getLast()) && hasRoom(words.getLast(), below.getFirst()));
  }

  private static boolean hasRoom(Row above, Row below) {
    return above.rightWith(below) + ROOM * below.words().getFirst().word().size()
        < below.words().getLast().right();
  }

  /** Whether the first line is a project of the issuer above, and the bonds of it begin deeper. */
  static boolean project(List<Row> rows, Depths depths) {
    return rows.size() > 1
        && SeriesText.project(rows.getFirst().text())
        && depths.informative()
        && depths.of(rows.get(1)) > depths.of(rows.getFirst()) + Depths.DEEPER;
  }

  /** Whether an entry begins right below another and is indented deeper than that begins. */
  static boolean under(Entry above, List<Row> rows, Depths depths) {
    var first = above.rows().getFirst();
    return first.line().beside(rows.getFirst().line())
        && above.rows().getLast().line().beside(rows.getFirst().line())
        && depths.of(first) < depths.of(rows.getFirst()) - Depths.DEEPER;
  }

  /** Whether an entry at the top of a page or column is a series of the issuer before the break. */
  static boolean carriesOn(Entry above, List<Row> rows) {
    var first = rows.getFirst();
    return !above.rows().getLast().line().beside(first.line())
        && SeriesText.lacksIssuer(first.text());
  }

  /** The first word, digits alike: series under one issuer begin alike. */
  private static String shape(Row row) {
    return row.text().replaceFirst(" .*", "").replaceAll("\\d+", "9");
  }

  /**
   * Which row of an entry is the first series of an issuer that wraps, {@code … Authority,
   * McCormick / Place Expansion / Series 2022 B, 5.00%, 2/1/45}, where the next entry is a series
   * too; 0 where none is.
   */
  private static int firstSeries(List<Row> rows, Row next, Depths depths) {
    if (SeriesText.beginsProject(next.text())) {
      return IntStream.range(1, rows.size())
          .filter(row -> SeriesText.beginsProject(rows.get(row).text()))
          .findFirst()
          .orElse(0);
    }
    var bare = SeriesText.terms(next.text());
    if (!bare && !SeriesText.begins(next.text())) {
      return 0;
    }
    var found = 0;
    for (var row = 1; row < rows.size() && !SeriesRows.nameTerms(rows.get(row - 1)); row++) {
      var text = rows.get(row).text();
      if (bare && SeriesText.terms(text)) {
        return row;
      }
      var series = SeriesText.begins(text) && (!bare || SeriesRows.nameTerms(rows.get(row)));
      var wraps = found > 0 && deeper(rows.get(row), rows.get(found));
      if (series
          && (!wraps || level(rows.get(row), next, depths))
          && SeriesText.lacksIssuer(text)) {
        return row;
      }
      found = series && !wraps ? row : found;
    }
    return found;
  }

  private static boolean level(Row row, Row next, Depths depths) {
    return Math.abs(depths.of(row) - depths.of(next)) < Depths.DEEPER;
  }

  private static boolean deeper(Row row, Row above) {
    return row.indent() > above.indent() + row.line().size() / 2;
  }
}
