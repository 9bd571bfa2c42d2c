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

  private static final Pattern FUND =
      Pattern.compile(
          "(?!.*\\b(?:the|which|has|is|was|by)\\b)\\p{Lu}[^,()]{3,90}\\b(?i:funds?|trust|portfolio|etf)\\b[^,]{0,12}");

  private static final Pattern OF_SCHEDULE =
      Pattern.compile("(?i)^(?:.{0,60}\\b)?" + SCHEDULE + "\\b.{0,90}$");

  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{4,}|^\\p{Ll}{1,3}\\b|['’]s\\b");

  private Titles() {}

  /** Whether the line is the title of a schedule. */
  public static boolean ofSchedule(String text) {
    return text.toLowerCase(Locale.ROOT).contains("investments")
        && OF_SCHEDULE.matcher(text).matches();
  }

  /** Whether words are set as a name or a title is: small letters begin only short words. */
  public static boolean capitalized(String words) {
    return !words.isBlank() && !SMALL_WORD.matcher(words).find();
  }

  /** Whether words are the name of a fund. */
  public static boolean ofFund(String words) {
    return FUND.matcher(words).matches();
  }

  /** Whether a line begins with the name of a fund. */
  public static boolean beginsWithFund(String line) {
    return FUND.matcher(line).lookingAt();
  }
}
