package org.muniscope.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Maturity;

/** Figures as people read them, the same in every locale: as the filings of this trade do. */
public final class Figures {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private Figures() {}

  /** Whole dollars with separators and without a sign: {@code 1,365,172}, {@code (4,655)}. */
  public static String amount(Dollars dollars) {
    return grouped(BigDecimal.valueOf(dollars.amount()), 0);
  }

  /** Whole dollars with their sign: {@code $1,365,172}, {@code ($4,655)}. */
  public static String money(Dollars dollars) {
    var digits = grouped(BigDecimal.valueOf(dollars.amount()).abs(), 0);
    return dollars.amount() < 0 ? "($" + digits + ")" : "$" + digits;
  }

  /** A number of things with separators: {@code 6,000}. */
  public static String count(long things) {
    return grouped(BigDecimal.valueOf(things), 0);
  }

  /** A percentage with the decimals it has: {@code 5.25%}, {@code (0.40%)}. */
  public static String percent(BigDecimal percent) {
    var digits = grouped(percent.abs(), Math.max(0, percent.scale())) + "%";
    return percent.signum() < 0 ? "(" + digits + ")" : digits;
  }

  /** A percentage with two decimals, half up. */
  public static String percent(double percent) {
    return percent(BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP));
  }

  /** A decimal number with separators and so many decimals, half up; negative in parentheses. */
  public static String grouped(BigDecimal number, int decimals) {
    var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    var format =
        new DecimalFormat(
            pattern + ";(" + pattern + ")", DecimalFormatSymbols.getInstance(Locale.US));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A day as filings print it: {@code 07/01/2030}. */
  public static String date(LocalDate day) {
    return DAY.format(day);
  }

  /** A day in prose: {@code February 29, 2012}. */
  public static String longDate(LocalDate day) {
    return LONG_DAY.format(day);
  }

  /** A maturity as exactly as the filing prints it. */
  public static String maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On(var day) -> date(day);
      case Maturity.InYear(var year) -> String.valueOf(year);
      case Maturity.Between(var first, var last) -> date(first) + "–" + date(last);
      case Maturity.BetweenYears(var first, var last) -> first + "–" + last;
      case Maturity.Unstated() -> Column.NOTHING;
    };
  }

  /** A coupon with the printed decimals: {@code 5.25%}, {@code 0.00%/6.66%}. */
  public static String coupon(Coupon coupon) {
    return switch (coupon) {
      case Coupon.Step(var first, var then) -> percent(first) + "/" + percent(then);
      case Coupon.Between(var lowest, var highest) -> percent(lowest) + "–" + percent(highest);
      case Coupon.Fixed(var rate) -> percent(rate);
      case Coupon.Variable(var rate) -> percent(rate);
      case Coupon.Zero() -> percent(new BigDecimal("0.00"));
      case Coupon.Unstated() -> Column.NOTHING;
    };
  }
}
