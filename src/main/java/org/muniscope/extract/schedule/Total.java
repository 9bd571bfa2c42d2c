package org.muniscope.extract.schedule;

import java.util.Optional;
import java.util.OptionalLong;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;

/**
 * A printed total in the unit of its column.
 *
 * @param kind what it sums
 * @param label the words before it
 * @param percent of net assets
 * @param amount empty where only a percent is printed
 * @param at the row of the number
 */
record Total(Kind kind, String label, Optional<Percent> percent, OptionalLong amount, Row at) {
  /** A total that is the value of a row. */
  static Total of(Kind kind, String label, Optional<Percent> percent, Row row) {
    var amount = OptionalLong.of(row.total());
    return new Total(kind, label, percent, amount, row);
  }

  /** The same total, understood to sum something else. */
  Total as(Kind other) {
    return new Total(other, label, percent, amount, at);
  }

  /** The total in whole dollars, when the schedule's unit is known. */
  PrintedTotal inDollars(long unit) {
    return new PrintedTotal(kind, label, percent, dollars(unit), at.line().source());
  }

  private Optional<Dollars> dollars(long unit) {
    return amount.isPresent()
        ? Optional.of(new Dollars(Math.multiplyExact(amount.getAsLong(), unit)))
        : Optional.empty();
  }
}
