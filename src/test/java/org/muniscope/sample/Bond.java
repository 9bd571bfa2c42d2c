package org.muniscope.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One holding of the sample, with the amounts in whole US dollars.
 *
 * @param series the text under the issuer, credit support included
 * @param marks its footnote marks, such as {@code (a)(b)}
 */
record Bond(
    String group,
    String issuer,
    String series,
    String marks,
    String coupon,
    LocalDate maturity,
    long principal,
    long value) {

  static List<Bond> all() {
    return Table.of("holdings.csv").rows().stream().map(Bond::of).toList();
  }

  private static Bond of(List<String> cells) {
    var support = cells.get(4);
    return new Bond(
        cells.get(0),
        cells.get(2),
        support.isEmpty() ? cells.get(3) : cells.get(3) + " (" + support.replace(": ", "—") + ")",
        cells.get(5).isEmpty() ? "" : "(" + cells.get(5).replace(" ", ")(") + ")",
        cells.get(6) + "%",
        LocalDate.parse(cells.get(7)),
        Long.parseLong(cells.get(8)),
        Long.parseLong(cells.get(9)));
  }

  String maturityText() {
    return maturity.format(DateTimeFormatter.ofPattern("MM/dd/yy", Locale.US));
  }

  String principalInThousands() {
    return String.format(Locale.US, "%,d", principal / 1000);
  }

  String valueText() {
    return String.format(Locale.US, "%,d", value);
  }
}
