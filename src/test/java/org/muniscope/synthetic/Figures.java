package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.synthetic.Dimension.CouponStyle;
import org.muniscope.synthetic.Dimension.MaturityStyle;
import org.muniscope.synthetic.Dimension.Order;
import org.muniscope.synthetic.Dimension.PercentStyle;
import org.muniscope.synthetic.Dimension.Tails;
import org.muniscope.synthetic.Dimension.Units;
import org.muniscope.synthetic.Dimension.ZeroStyle;
import org.muniscope.synthetic.Portfolio.Bond;
import org.muniscope.synthetic.Portfolio.Interest;
import org.muniscope.synthetic.Portfolio.Term;

/** Prints the numbers of a bond as a layout wants them, and says what can be read from that. */
final class Figures {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private final Layout layout;

  Figures(Layout layout) {
    this.layout = layout;
  }

  /** The rate as printed; some funds write the per cent sign on the first row alone. */
  String coupon(Interest interest, boolean firstRow) {
    if (interest.rate().signum() == 0 && !steps(interest)) {
      switch (layout.get(ZeroStyle.class)) {
        case ZERO_PERCENT -> {
          return "zero %";
        }
        case ZERO_COUPON -> {
          return "Zero Coupon";
        }
        case NUMBER -> {
          // printed like any other rate
        }
      }
    }
    return steps(interest)
        ? "0/" + interest.later().orElseThrow().toPlainString()
        : rate(interest.rate(), firstRow);
  }

  private String rate(BigDecimal rate, boolean firstRow) {
    return switch (layout.get(CouponStyle.class)) {
      case TWO_DECIMALS_PERCENT -> rounded(rate, 2) + "%";
      case SHORT_PERCENT -> shortened(rate) + "%";
      case THREE_DECIMALS_PERCENT -> rounded(rate, 3) + "%";
      case THREE_DECIMALS -> rounded(rate, 3).toPlainString();
      case PERCENT_ON_FIRST_ROW -> rounded(rate, 3) + (firstRow ? "%" : "");
      case TWO_DECIMALS -> rounded(rate, 2).toPlainString();
      case EIGHTHS -> eighths(rate);
    };
  }

  private boolean steps(Interest interest) {
    return interest.later().isPresent() && layout.get(Order.class).tabular();
  }

  private static BigDecimal rounded(BigDecimal rate, int digits) {
    return rate.setScale(digits, RoundingMode.HALF_UP);
  }

  private static String shortened(BigDecimal rate) {
    return rate.signum() == 0 ? "0" : rate.stripTrailingZeros().toPlainString();
  }

  private static String eighths(BigDecimal rate) {
    if (rate.signum() == 0) {
      return "zero %";
    }
    var whole = rate.intValue();
    var parts = rate.subtract(new BigDecimal(whole)).multiply(new BigDecimal(8)).intValue();
    var fraction =
        switch (parts) {
          case 0 -> "";
          case 4 -> " 1/2";
          case 2, 6 -> " " + parts / 2 + "/4";
          default -> " " + parts + "/8";
        };
    return whole + fraction + "s";
  }

  /** The rate in effect, in percent, as exactly as it is printed. */
  BigDecimal readCoupon(Interest interest) {
    return switch (layout.get(CouponStyle.class)) {
      case TWO_DECIMALS_PERCENT, TWO_DECIMALS -> rounded(interest.rate(), 2);
      default -> interest.rate();
    };
  }

  /** The maturity as printed, without what may happen before it. */
  String maturity(Term term) {
    var text = day(term.maturity()) + term.last().map(last -> "-" + day(last)).orElse("");
    return layout.has(MaturityStyle.DUE) ? "due " + text : text;
  }

  /** Rate and maturity, with what may happen before it, as they stand inside of a text. */
  String terms(Bond bond) {
    var term = bond.term();
    var coupon = coupon(bond.interest(), false);
    if (layout.has(Tails.BEFORE_MATURITY) && term.tail().isPresent()) {
      var tail = term.tail().get();
      return coupon + " to " + fullDay(tail.day()) + " (" + tail.word() + "), " + maturity(term);
    }
    return coupon + (layout.has(MaturityStyle.DUE) ? " " : ", ") + maturity(term) + tail(term);
  }

  /** What may happen before the maturity, as it follows a text; empty where untold. */
  String tail(Term term) {
    return term.tail()
        .map(tail ->
            switch (layout.get(Tails.class)) {
              case UNTOLD, BEFORE_MATURITY -> "";
              case IN_PARENTHESES -> " (" + tail.word() + " " + fullDay(tail.day()) + ")";
              case AFTER_COMMA -> ", " + tail.word() + " " + fullDay(tail.day()) + " at $100";
            })
        .orElse("");
  }

  /** The maturity as it can be read: a day, or the year where no more is printed. */
  String readMaturity(Term term) {
    return layout.has(MaturityStyle.YEAR_ONLY)
        ? Integer.toString(term.maturity().getYear())
        : term.maturity().toString();
  }

  private String day(LocalDate day) {
    return layout.has(MaturityStyle.YEAR_ONLY) ? Integer.toString(day.getYear()) : fullDay(day);
  }

  private String fullDay(LocalDate day) {
    var pattern = layout.has(MaturityStyle.TWO_DIGIT_YEAR) ? "MM/dd/yy" : "M/d/yyyy";
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
  }

  /** Whole dollars that can be read from the printed principal. */
  long readPrincipal(Bond bond) {
    return inUnit(bond.amounts().principal(), principalUnit());
  }

  /** Whole dollars that can be read from the printed value. */
  long readValue(Bond bond) {
    return inUnit(bond.amounts().value(), valueUnit());
  }

  String principal(long dollars) {
    return grouped(dollars / principalUnit());
  }

  String value(long dollars) {
    return grouped(dollars / valueUnit());
  }

  private long principalUnit() {
    return layout.has(Units.DOLLARS) ? 1 : 1000;
  }

  private long valueUnit() {
    return layout.has(Units.DOLLARS) || layout.has(Units.PRINCIPAL_IN_THOUSANDS) ? 1 : 1000;
  }

  private static long inUnit(long dollars, long unit) {
    return Math.max(1, Math.round((double) dollars / unit)) * unit;
  }

  private static String grouped(long number) {
    return String.format(Locale.US, "%,d", number);
  }

  /** The share of a sum in percent, with as many decimals as the headings print. */
  BigDecimal percent(long part, long whole) {
    var digits = layout.has(PercentStyle.TIGHT_DASH_TWO_DECIMALS) ? 2 : 1;
    return new BigDecimal(part)
        .multiply(HUNDRED)
        .divide(new BigDecimal(whole), digits, RoundingMode.HALF_UP);
  }

  /** A heading with its share. */
  String heading(String name, long part, Sums sums) {
    var percent = percent(part, sums.netAssets()).toPlainString();
    return switch (layout.get(PercentStyle.class)) {
      case EM_DASH -> name + " — " + percent + "%";
      case TIGHT_DASH_TWO_DECIMALS -> name + "–" + percent + "%";
      case HYPHEN_WITHOUT_ZERO -> name + " - " + percent.replaceFirst("^0\\.", ".") + "%";
      case SPACE -> name + "  " + percent + "%";
      case PARENTHESES -> name + " (" + percent + "%)";
      case AND_OF_INVESTMENTS ->
          name
              + " – "
              + percent
              + "% ("
              + percent(part, sums.investments())
              + "% of Total Investments)";
      case NONE -> name;
    };
  }

  /** Whether headings tell a share; then the share. */
  Optional<BigDecimal> readPercent(long part, Sums sums) {
    return layout.has(PercentStyle.NONE)
        ? Optional.empty()
        : Optional.of(percent(part, sums.netAssets()));
  }

  /** Sums in whole US dollars. */
  record Sums(long investments, long netAssets) {}
}
