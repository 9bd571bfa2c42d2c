package org.muniscope.extract.issuer;

import java.util.List;
import java.util.stream.IntStream;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.group.LoneWords;
import org.muniscope.extract.table.Row;

/** Tells whether a bond names its own issuer below the lines that govern the one before it. */
final class OwnIssuer {
  private final GoverningLines above;
  private final Depths depths;

  OwnIssuer(GoverningLines above, Depths depths) {
    this.above = above;
    this.depths = depths;
  }

  /** Whether an entry has words of its own above its series. */
  static boolean of(List<Row> rows) {
    var series = IntStream.range(0, rows.size()).filter(row -> SeriesRows.begin(rows.get(row)));
    return series.findFirst().orElse(0) > 0;
  }

  /**
   * Whether words begin where the issuer above did, whose bonds told coupon and date alone.
   *
   * @param before the lines of the bond before, without its issuer's
   */
  boolean follows(List<Row> before, List<Row> rows) {
    return above
            .issuer()
            .filter(line -> Math.abs(depths.of(rows.getFirst()) - line.depth()) < Depths.DEEPER)
            .filter(OwnIssuer::silent)
            .isPresent()
        && !SeriesText.begins(rows.getFirst().text())
        && SeriesText.terms(Row.text(before));
  }

  /**
   * Whether a bond names an issuer as the series above it does not, where all begin alike; below
   * one that told coupon and date alone, any words do.
   */
  boolean named(List<Row> before, String text) {
    var series = Row.text(before);
    return !above.isEmpty()
        && !Issuers.names(SeriesText.before(series))
        && !Issuers.placeless(text)
        && (Issuers.names(SeriesText.before(text))
            || (SeriesText.terms(series) && LoneWords.ownIssuer(text)));
  }

  /**
   * Whether a bond has words before its series where the one above it, of another issuer, begins
   * with its series, or begins with that issuer's line once more.
   */
  boolean besideSeries(List<Row> before, List<Row> rows) {
    var first = rows.getFirst();
    return rows.size() > 1
        && above.issuer().filter(OwnIssuer::silent).isPresent()
        && (above.issuer().filter(line -> again(line.text(), first.text())).isPresent()
            || (rows.size() > 2 && !before.isEmpty() && aboveOwnSeries(before.getFirst(), rows)));
  }

  /** Whether a bond begins as far left as the series before it, with words above its own one. */
  private boolean aboveOwnSeries(Row before, List<Row> rows) {
    var first = rows.getFirst();
    var alike =
        before.line().beside(first.line())
            && Math.abs(depths.of(before) - depths.of(first)) < Depths.DEEPER;
    return alike
        && SeriesRows.begin(before)
        && !SeriesRows.begin(first)
        && SeriesRows.begin(rows.get(rows.size() - 2))
        && !Issuers.placeless(first.text());
  }

  /** Whether words are those of an issuer's line, which may go on with a project. */
  private static boolean again(String line, String words) {
    return line.startsWith(words)
        && (line.length() == words.length() || line.startsWith(" (", words.length()));
  }

  /** Whether an issuer's line does not announce its series. */
  private static boolean silent(Governor line) {
    return !IssuerText.announces(IssuerText.bare(line.text()));
  }
}
