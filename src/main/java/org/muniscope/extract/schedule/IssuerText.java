package org.muniscope.extract.schedule;

import java.util.regex.Pattern;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Brackets;
import org.muniscope.extract.text.Dates;

/** Tells the line of an issuer that announces the series below it. */
final class IssuerText {
  private static final Pattern TAGGED =
      Pattern.compile("(?i).*\\b(?:ins|loc|gty|lic|cep|spa|sa|insd|by|thru|through)[:;]$");

  private static final Pattern LAST_MARKS =
      Pattern.compile("\\s*(?:\\([a-z0-9]{1,2}\\))+(?=[:;]?$)");

  private static final Pattern CONTINUED =
      Pattern.compile("(?i)[,;]?\\s*\\(?\\bcont(?:inued|['’]d|\\.)\\)?(?=[:;,]?$)");

  private static final Pattern DATED = Pattern.compile(".*(?:" + Dates.DATE + ");");

  private IssuerText() {}

  /** {@code Washington State:} or {@code Alhambra Unified School District (Election of 2004);}. */
  static boolean announces(String text) {
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

  /**
   * A row without the word that repeats its issuer at the top of a page: {@code …, (continued)}.
   */
  static String of(Row row) {
    return Heading.maybeContinued(row.text())
        ? CONTINUED.matcher(row.text()).replaceFirst("")
        : row.text();
  }

  /** Without the marks at the end, which may follow the colon or stand before it. */
  static String bare(String text) {
    var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ":;)".indexOf(last) < 0
        ? text.strip()
        : LAST_MARKS.matcher(text).replaceFirst("").strip();
  }
}
