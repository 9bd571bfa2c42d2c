package org.muniscope.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.text.Role;

/**
 * Tells the rate of a bond that wraps before its maturity, {@code Nassau County School District 5%}
 * above {@code 7/1/13 (FGIC Insured)}, from the percent of a heading.
 */
final class EndRates {
  /** {@code Health Care (10.8%)}, {@code Education — 0.9%}: a share, as no rate is printed. */
  private static final Pattern SHARE = Pattern.compile("(?:[(–—]|\\s-)\\s?[\\d.]+\\s?%");

  private EndRates() {}

  /** The rows; those that a rate ends are no headings any more. */
  static List<Row> known(List<Row> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(at -> ends(rows, at) ? rows.get(at).withoutHeading() : rows.get(at))
        .toList();
  }

  private static boolean ends(List<Row> rows, int at) {
    var row = rows.get(at);
    return row.heading()
            .filter(heading -> heading.percent().isPresent() && heading.jurisdiction().isEmpty())
            .isPresent()
        && !SHARE.matcher(row.text()).find()
        && at + 1 < rows.size()
        && row.line().beside(rows.get(at + 1).line())
        && goesOn(rows.get(at + 1));
  }

  /** Whether a row begins with the maturity of a bond and has no rate for it. */
  private static boolean goesOn(Row row) {
    return row.text().indexOf('%') < 0
        && row.cell(Role.COUPON).isBlank()
        && Dates.in(row.text()).stream().anyMatch(date -> date.start() == 0);
  }
}
