package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muniscope.synthetic.Portfolio.Bond;
import org.muniscope.synthetic.Portfolio.Issue;

/**
 * What a synthetic filing prints, in the order of its rows.
 *
 * @param netAssets whole US dollars
 */
public record Truth(
    Portfolio portfolio, Layout layout, List<Row> rows, List<Group> groups, long netAssets) {
  public Truth {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /** The rows as a reader should give them back. */
  public List<ReadRow> readable() {
    return rows.stream().map(Row::read).toList();
  }

  /**
   * One holding.
   *
   * @param description its text with the issuer
   * @param text its text without an issuer that stands on a line of its own
   * @param marks footnote marks as printed
   */
  public record Row(
      ReadRow read, Issue issue, Bond bond, String description, String text, List<String> marks) {
    Row onPage(int page) {
      var moved =
          new ReadRow(
              read.group(),
              read.coupon(),
              read.maturity(),
              read.principal(),
              read.value(),
              page,
              read.words(),
              read.marks());
      return new Row(moved, issue, bond, description, text, marks);
    }
  }

  /**
   * One heading with what belongs to it.
   *
   * @param section the asset class above it; empty where none is printed
   * @param subtotal whole US dollars, where a subtotal is printed
   */
  public record Group(
      String name,
      String section,
      boolean state,
      Optional<BigDecimal> percent,
      Optional<Long> subtotal) {}
}
