package org.muniscope.extract.group;

import java.util.List;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Midst;
import org.muniscope.extract.bond.Terms;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/** Tells whether rows hold all that a bond needs: a coupon, a maturity and whole words. */
public final class WholeBond {
  private WholeBond() {}

  /** Whether a row is one by itself, with both its amounts. */
  static boolean in(Row row) {
    return row.principal().isPresent() && row.value().isPresent() && in(List.of(row));
  }

  /** Whether some rows are one; no rows lack nothing. */
  public static boolean in(List<Row> rows) {
    if (rows.isEmpty()) {
      return true;
    }
    var text = Row.joined(rows.stream().map(Row::text));
    return !text.endsWith(",")
        && (!text.endsWith(":") || IssuerText.announces(text))
        && !text.endsWith(" Series")
        && !Midst.letter(text)
        && Brackets.closed(text)
        && ((given(rows, Role.MATURITY) && given(rows, Role.COUPON)) || told(rows, text));
  }

  /** Whether what no column gives stands in the words. */
  private static boolean told(List<Row> rows, String text) {
    var terms = Terms.read(text);
    return (given(rows, Role.MATURITY) || terms.maturity().isPresent())
        && (given(rows, Role.COUPON) || terms.coupon().isPresent());
  }

  private static boolean given(List<Row> rows, Role role) {
    return rows.stream().anyMatch(row -> row.tells(role));
  }
}
