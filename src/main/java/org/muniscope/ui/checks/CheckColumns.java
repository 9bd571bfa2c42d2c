package org.muniscope.ui.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muniscope.model.Check;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The columns of the checks. */
final class CheckColumns {
  static final String VERDICT = "verdict";

  /** Beside a page there is no room for all; what goes is told below the table. */
  static final List<String> GIVING_WAY =
      List.of("tolerance", "difference", "page", "recomputed", "printed");

  private static final int DECIMALS = 4;

  private CheckColumns() {}

  static List<Column<Check, ?>> all() {
    return List.of(
        Columns.constants(VERDICT, Messages.text("checks.column.verdict"), 11, Check::verdict),
        Column.words(
            "subject",
            Messages.text("checks.column.subject"),
            23,
            check -> Optional.of(check.subject())),
        number("printed", Messages.text("checks.column.printed"), Check::unit, Check::printed),
        number(
            "recomputed",
            Messages.text("checks.column.recomputed"),
            Check::unit,
            Check::recomputed),
        number(
            "difference",
            Messages.text("checks.column.difference"),
            CheckColumns::apart,
            Check::difference),
        number(
            "tolerance",
            Messages.text("checks.column.tolerance"),
            CheckColumns::apart,
            CheckColumns::tolerance),
        Columns.ordinals(
            "page",
            Messages.text("checks.column.page"),
            4.5,
            check -> check.source().map(Source::page)));
  }

  /** A check's number in its unit, with no more decimals than tell something. */
  static String figure(Check.Unit unit, BigDecimal number) {
    return switch (unit) {
      case DOLLARS -> Figures.grouped(number, Math.clamp(cents(number), 0, DECIMALS));
      case COUNT -> Figures.grouped(number, Math.clamp(decimals(number), 0, DECIMALS));
      case PERCENT -> Figures.percent(number.setScale(printed(number), RoundingMode.HALF_UP));
      case DATE -> LocalDate.ofEpochDay(number.longValue()).toString();
    };
  }

  /** As many decimals as the filing prints. */
  private static int printed(BigDecimal number) {
    return Math.clamp(number.scale(), 0, DECIMALS);
  }

  /** Amounts have no tenths alone. */
  private static int cents(BigDecimal number) {
    return decimals(number) == 1 ? 2 : decimals(number);
  }

  private static int decimals(BigDecimal number) {
    return number.stripTrailingZeros().scale();
  }

  /** With the decimals of the number that is checked, or with more where these tell something. */
  private static Optional<BigDecimal> tolerance(Check check) {
    var least = check.tolerance().stripTrailingZeros();
    return check.printed().map(printed -> least.setScale(Math.max(least.scale(), printed.scale())));
  }

  /** The unit of a difference: dates are days apart. */
  private static Check.Unit apart(Check check) {
    return check.unit() == Check.Unit.DATE ? Check.Unit.COUNT : check.unit();
  }

  private static Column<Check, Quantity> number(
      String id,
      String title,
      Function<Check, Check.Unit> unit,
      Function<Check, Optional<BigDecimal>> number) {
    return Column.figures(
        id,
        title,
        9,
        check -> number.apply(check).map(value -> new Quantity(unit.apply(check), value)),
        quantity -> figure(quantity.unit(), quantity.number()),
        quantity -> quantity.number().toPlainString());
  }

  /** A number with its unit; ordered by number, for units do not mix in a filing's order. */
  private record Quantity(Check.Unit unit, BigDecimal number) implements Comparable<Quantity> {
    @Override
    public int compareTo(Quantity other) {
      return number.compareTo(other.number);
    }
  }
}
