package org.muniscope.extract.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Coupon;
import org.muniscope.model.Maturity;

/** Puts values into the words in which the tables of these tests expect them. */
public final class InWords {
  /** What a table says where there is nothing. */
  public static final String NOTHING = "nothing";

  private InWords() {}

  public static String coupon(Optional<Coupon> coupon) {
    return coupon.map(InWords::coupon).orElse(NOTHING);
  }

  private static String coupon(Coupon coupon) {
    return switch (coupon) {
      case Coupon.Fixed(var rate) -> rate.toPlainString();
      case Coupon.Zero() -> "zero";
      case Coupon.Step(var first, var then) -> first + " then " + then;
      case Coupon.Between(var lowest, var highest) -> lowest + " to " + highest;
      case Coupon.Variable(var current) -> "variable " + current;
      case Coupon.Unstated() -> NOTHING;
    };
  }

  public static String maturity(Optional<Maturity> maturity) {
    return maturity.map(InWords::maturity).orElse(NOTHING);
  }

  private static String maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On(var day) -> day.toString();
      case Maturity.InYear(var year) -> Integer.toString(year);
      case Maturity.Between(var first, var last) -> first + " to " + last;
      case Maturity.BetweenYears(var first, var last) -> first + " to " + last;
      case Maturity.Unstated() -> NOTHING;
    };
  }

  public static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(NOTHING);
  }

  public static String marks(List<String> marks) {
    return marks.isEmpty() ? NOTHING : String.join(" ", marks);
  }
}
