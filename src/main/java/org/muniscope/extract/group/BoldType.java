package org.muniscope.extract.group;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.table.Row;

/**
 * What bold type tells in a schedule.
 *
 * @param bonds whether entries are set in it, so that it tells nothing of headings
 * @param heads whether headings are set in it and entries are not
 * @param issuers whether bold words without a percent are mostly issuers above their series, or the
 *     places of issuers
 */
record BoldType(boolean bonds, boolean heads, boolean issuers) {
  /** {@code Gulf Opportunity Zone Revenue Bonds}, {@code Sewer Revenue Warrants}. */
  private static final Pattern KIND =
      Pattern.compile("\\b(?:Bonds?|Notes?|Warrants|Certificates|Obligations?)\\b");

  /**
   * Looks at the rows of a schedule.
   *
   * @param numbered those that are bonds by their numbers
   * @param titles whether each row is a heading or a total by its own words
   */
  static BoldType of(List<Row> rows, List<Row> numbered, List<Boolean> titles) {
    var headings = rows.stream().filter(row -> !row.numbers() && row.heading().isPresent());
    var bonds = mostly(numbered);
    return new BoldType(bonds, !bonds && mostly(headings.toList()), issuers(rows, titles));
  }

  private static boolean mostly(List<Row> rows) {
    return 2 * rows.stream().filter(Row::bold).count() > rows.size();
  }

  /** Whether what follows bold words lacks the name of its issuer more often than not. */
  private static boolean issuers(List<Row> rows, List<Boolean> titles) {
    var balance = 0;
    for (var at = 1; at < rows.size(); at++) {
      var above = rows.get(at - 1);
      var row = rows.get(at);
      if (above.bold() && !above.numbers() && !titles.get(at - 1) && !row.bold()) {
        var text = row.text();
        var lacks =
            SeriesText.begins(text)
                || SeriesText.terms(text)
                || Issuers.placeless(text)
                || (Issuers.names(above.text()) && !LoneWords.county(above.text()) && kind(text));
        balance += lacks ? 1 : -1;
      }
    }
    return balance > 0;
  }

  /** Whether words tell what bonds an issuer above them has issued, but no issuer. */
  private static boolean kind(String text) {
    return KIND.matcher(text).find() && !Issuers.names(text);
  }
}
