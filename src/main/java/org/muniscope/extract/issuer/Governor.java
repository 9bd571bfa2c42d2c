package org.muniscope.extract.issuer;

import java.util.List;
import org.muniscope.extract.table.Row;

/**
 * Words that govern the series below them.
 *
 * @param text the issuer, or a series of it
 * @param marks that stand beside it
 * @param depth in type sizes
 */
record Governor(String text, List<String> marks, double depth) {
  /** Lines of words. */
  static Governor of(List<Row> rows, double depth) {
    var marks = rows.stream().flatMap(row -> row.marks().stream()).toList();
    return new Governor(Row.text(rows), marks, depth);
  }

  /** An issuer that stands above only within the text of a bond. */
  static Governor assumed(String issuer, double depth) {
    return new Governor(issuer, List.of(), depth);
  }

  /** What it tells of the issuer; where others name the city, nothing, if there is none. */
  String issuer() {
    return text.equalsIgnoreCase("statewide") ? "" : text;
  }
}
