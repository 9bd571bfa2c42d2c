package org.muniscope.extract.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the parts of a report are called, as patterns in any case. */
public final class Titles {
  /** {@code Schedule of Investments}, {@code Statements of Portfolio Investments}. */
  public static final String SCHEDULE =
      "(?i:(?:schedules?|portfolios?|statements?) of (?:portfolio )?investments)";

  /** With what the titles of statements begin. */
  public static final String STATEMENT =
      "(?i:statements? of (?:assets|operations|changes|cash)|financial (?:highlights|statements))";

  /** A statement with its whole name. */
  public static final String WHOLE_STATEMENT =
      "(?i:statements? of (?:assets (?:and|&) liabilities|operations|changes in net assets|cash"
          + " flows))";

  private static final Pattern OF_SCHEDULE =
      Pattern.compile("(?i)^(?:.{0,60}\\b)?" + SCHEDULE + "\\b.{0,90}$");

  private Titles() {}

  /** Whether the line is the title of a schedule. */
  public static boolean ofSchedule(String text) {
    return text.toLowerCase(Locale.ROOT).contains("investments")
        && OF_SCHEDULE.matcher(text).matches();
  }
}
