package org.muniscope.extract.issuer;

import java.util.List;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/** Tells the rows of a series from those of its issuer. */
final class SeriesRows {
  private SeriesRows() {}

  /** Whether words begin like a series, or can be no issuer. */
  static boolean begin(Row row) {
    return SeriesText.begins(row.text()) || SeriesText.lacksIssuer(row.text());
  }

  /** Whether two bonds are series of one issuer that begin alike, or across a page's end. */
  static boolean level(List<Row> above, List<Row> rows, Depths depths) {
    var one = above.getFirst();
    var other = rows.getFirst();
    return SeriesText.lacksIssuer(one.text())
        && SeriesText.lacksIssuer(other.text())
        && (!one.line().beside(other.line())
            || Math.abs(depths.of(one) - depths.of(other)) < Depths.DEEPER);
  }

  /** Whether a line is the kind of bonds that the line above it leads to with a comma. */
  static boolean wraps(List<Row> rows, int at) {
    return at > 0 && rows.get(at - 1).text().endsWith(",") && SeriesText.kind(rows.get(at).text());
  }

  /** Whether a row has numbers or a coupon, as no issuer's line has. */
  static boolean nameTerms(Row row) {
    return row.numbers() || SeriesText.namesRate(row.text());
  }

  /**
   * Whether an entry's last row has nothing but terms, and those above it none; where a column
   * tells the coupon, a rate above is a name: {@code 5% Tobacco}.
   */
  static boolean endInTerms(List<Row> rows) {
    return rows.size() > 1
        && SeriesText.terms(rows.getLast().text())
        && rows.subList(0, rows.size() - 1).stream()
            .noneMatch(rows.getLast().tells(Role.COUPON) ? Row::numbers : SeriesRows::nameTerms);
  }
}
