package org.muniscope.extract.group;

import java.util.Optional;
import java.util.OptionalLong;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.PrintedUnits;

/**
 * A printed total in the unit of its column.
 *
 * @param kind what it sums
 * @param label the words before it
 * @param percent of net assets
 * @param amount empty where only a percent is printed
 * @param principal where the same line sums the principal amounts
 * @param at the row of the number
 */
public record Total(
    Kind kind,
    String label,
    Optional<Percent> percent,
    OptionalLong amount,
    OptionalLong principal,
    Row at) {
  /** A total without a sum of principal amounts. */
  public Total(Kind kind, String label, Optional<Percent> percent, OptionalLong amount, Row at) {
    this(kind, label, percent, amount, OptionalLong.empty(), at);
  }

  /** A total that is the value of a row. */
  static Total of(Kind kind, String label, Optional<Percent> percent, Row row) {
    var amount = OptionalLong.of(row.total());
    var principal = row.totalPrincipal().stream().mapToLong(Amount::value).findFirst();
    return new Total(kind, label, percent, amount, principal, row);
  }

  /** Whether its words tell that it sums all investments, not only its amount. */
  boolean named() {
    return TotalLabel.kind(label).equals(Optional.of(Kind.TOTAL_INVESTMENTS));
  }

  /** The same total, understood to sum something else. */
  Total as(Kind other) {
    return new Total(other, label, percent, amount, principal, at);
  }

  /** The total in whole dollars, when the schedule's units are known. */
  public PrintedTotal inDollars(PrintedUnits units) {
    return new PrintedTotal(
        kind,
        label,
        percent,
        dollars(amount, units.value()),
        dollars(principal, units.principal()),
        at.line().source());
  }

  private static Optional<Dollars> dollars(OptionalLong printed, long unit) {
    return printed.isPresent()
        ? Optional.of(new Dollars(Math.multiplyExact(printed.getAsLong(), unit)))
        : Optional.empty();
  }
}
