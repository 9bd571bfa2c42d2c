package org.muniscope.extract.schedule;

import java.util.regex.Pattern;
import org.muniscope.extract.text.Amount;
import org.muniscope.extract.text.Dates;
import org.muniscope.extract.text.Role;
import org.muniscope.model.Jurisdiction;

/** Tells what may stand in the cells of a column. */
final class CellForms {
  private static final Pattern PART_OF_COUPON =
      Pattern.compile("\\d/\\d{1,2}%?|%|(?i)zero|coupon|cpn\\.?|var\\.?|n/?a|[-–—]");
  private static final Pattern NO_MATURITY = Pattern.compile("(?i)[-–—]|var\\.?|n/?a");
  private static final Pattern DIGITS = Pattern.compile("[\\d.,]+%?");
  private static final Pattern CUSIP = Pattern.compile("(?=.*\\d.*\\d)[0-9A-Z]{9}");

  private CellForms() {}

  /** Whether a word can be a cell of a column, or a part of one. */
  static boolean fits(Role role, String text) {
    var bare = Columns.bare(text);
    return switch (role) {
      case COUPON -> Coupons.read(bare).isPresent() || PART_OF_COUPON.matcher(bare).matches();
      case MATURITY -> Dates.maturity(bare).isPresent() || NO_MATURITY.matcher(bare).matches();
      case CALL -> true;
      case RATING -> Ratings.is(text);
      case STATE -> Jurisdiction.ofCode(text).isPresent();
      case OTHER ->
          Amount.read(text).isPresent()
              || Dates.maturity(bare).isPresent()
              || DIGITS.matcher(text).matches()
              || CUSIP.matcher(text).matches();
      case DESCRIPTION, PRINCIPAL, VALUE -> false;
    };
  }
}
