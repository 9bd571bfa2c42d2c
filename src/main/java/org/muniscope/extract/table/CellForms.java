package org.muniscope.extract.table;

import java.util.regex.Pattern;
import org.muniscope.extract.bond.Coupons;
import org.muniscope.extract.bond.Cusip;
import org.muniscope.extract.bond.Ratings;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.text.Role;
import org.muniscope.model.Jurisdiction;

/** Tells what may stand in the cells of a column. */
final class CellForms {
  private static final Pattern PART_OF_COUPON =
      Pattern.compile("\\d/\\d{1,2}%?|%|(?i)zero|coupon|cpn\\.?|var\\.?|n/?a|[-–—]");
  private static final Pattern NO_MATURITY = Pattern.compile("(?i)[-–—]|var\\.?|various|n/?a");
  private static final Pattern DIGITS = Pattern.compile("[\\d.,]+%?");
  private static final Pattern NIL = Pattern.compile("\\$?[-–—]");
  private static final Pattern CUSIP = Pattern.compile("(?=.*\\d.*\\d)[0-9A-Z]{9}|[0-9A-Z]{8}\\d");
  private static final Pattern MARKS =
      Pattern.compile("(?:\\([a-z0-9]{1,2}\\))+(?=%?$)|[" + Marks.SIGNS + "@]+$");

  /** {@code a3%}. */
  private static final Pattern LEADING = Pattern.compile("^[a-z](?=\\d{1,2}(?:\\.\\d{1,4})?%)");

  /** The number of a note below the table is no amount of its columns. */
  private static final Pattern NOTE = Pattern.compile("\\(\\d{1,2}\\)");

  private CellForms() {}

  /** Whether a word alone is a cell, from which it can be learned where the column stands. */
  static boolean whole(Role role, String text) {
    return switch (role) {
      case PRINCIPAL, VALUE -> Amount.read(text).isPresent() && !NOTE.matcher(text).matches();
      case MATURITY -> Dates.maturity(bare(text)).isPresent();
      case COUPON -> Coupons.read(bare(text)).isPresent();
      case OTHER ->
          Amount.read(text).isPresent() || Dates.maturity(text).isPresent() || text.endsWith("%");
      case RATING -> Ratings.is(text);
      case REMARK -> Character.isLetter(text.charAt(0)) || NIL.matcher(text).matches();
      case CALL, STATE, DESCRIPTION -> false;
    };
  }

  /** Whether a word can be a cell of a column, or a part of one. */
  static boolean fits(Role role, String text) {
    var bare = bare(text);
    return switch (role) {
      case COUPON -> Coupons.read(bare).isPresent() || PART_OF_COUPON.matcher(bare).matches();
      case MATURITY -> Dates.maturity(bare).isPresent() || NO_MATURITY.matcher(bare).matches();
      case CALL, REMARK -> true;
      case RATING -> Ratings.is(text);
      case STATE -> Jurisdiction.ofCode(text).isPresent();
      case OTHER ->
          Amount.read(text).isPresent()
              || Dates.maturity(bare).isPresent()
              || DIGITS.matcher(text).matches()
              || NIL.matcher(text).matches()
              || CUSIP.matcher(text).matches()
              || Cusip.is(text);
      case DESCRIPTION, PRINCIPAL, VALUE -> false;
    };
  }

  /** Without marks glued to the end, or before a rate. */
  private static String bare(String text) {
    var end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    var rate = end == '%' && !text.endsWith(")%") && Character.isDigit(text.charAt(0));
    return rate || Character.isLetterOrDigit(end)
        ? text
        : MARKS.matcher(LEADING.matcher(text).replaceFirst("")).replaceFirst("");
  }
}
