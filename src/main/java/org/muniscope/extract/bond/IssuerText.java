package org.muniscope.extract.bond;

import java.util.regex.Pattern;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.form.Dates;

/** Tells the line of an issuer that announces the series below it. */
public final class IssuerText {
  /** {@code LOC:}, {@code INS;}: who stands behind the bond follows, not a series. */
  private static final Pattern TAGGED =
      Pattern.compile("(?i).*\\b(?:ins|loc|gty|lic|cep|spa|sa|insd|by|thru|through)[:;]$");

  /** {@code (a)(b)} at the end, or before a colon there. */
  private static final Pattern LAST_MARKS =
      Pattern.compile("\\s*(?:\\([a-z0-9]{1,2}\\))+(?=[:;]?$)");

  private static final Pattern DATED = Pattern.compile(".*(?:" + Dates.DATE + ");");

  private IssuerText() {}

  /** {@code Washington State:} or {@code Alhambra Unified School District (Election of 2004);}. */
  public static boolean announces(String text) {
    return (text.endsWith(":") || text.endsWith(";"))
        && !dated(text)
        && Brackets.closed(text)
        && !TAGGED.matcher(text).matches();
  }

  /** {@code step bond, 0% to 7/1/2019;}: the rate from then on follows. */
  private static boolean dated(String text) {
    var at = text.length() - 2;
    return at >= 0
        && text.charAt(at + 1) == ';'
        && Character.isDigit(text.charAt(at))
        && DATED.matcher(text).matches();
  }

  /** Without the marks at the end, which may follow the colon or stand before it. */
  public static String bare(String text) {
    var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ":;)".indexOf(last) < 0
        ? text.strip()
        : LAST_MARKS.matcher(text).replaceFirst("").strip();
  }
}
