package org.muniscope.extract.table;

import java.util.regex.Pattern;
import org.muniscope.extract.form.Titles;

/** Tells the lines with which other parts of a report begin, below a schedule. */
final class AfterSchedule {
  /** What comes after a schedule, never inside one. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)^(?:end of (?:investments|(?:portfolio|schedule)\\b)|notes? to (?:the"
              + " )?(?:schedule|portfolio|statement|financial|consolidated)|(?:investment"
              + " |portfolio |summary of )?abbreviations\\b|footnotes?\\b|glossary|(?:the following"
              + " )?(?:key to|summary of)\\b|"
              + Titles.STATEMENT
              + "|currency abbreviations|notes:$|rates shown are|valuation"
              + " (?:hierarchy|inputs)|fair value (?:hierarchy|measurements?)\\b(?! of)|the"
              + " following (?:tables? |is a )?(?:summar|shows? the (?:inputs|valuation)|presents?"
              + " the (?:inputs|valuation))).*");

  /**
   * The same behind the names of the funds: {@code … Funds Statements of Assets and Liabilities}.
   */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:(?:[\\p{Lu}\\d]\\S*|[|–—&-]|of|and|the) ){1,12}"
              + Titles.WHOLE_STATEMENT
              + "(?: (?:\\(|continued).*)?");

  /** The head of a table of futures or swaps. */
  private static final Pattern CONTRACTS =
      Pattern.compile(
          "(?i)(?=.*\\bnotional\\b).*\\b(?:counterparty|contracts?|termination|expiration)\\b.*");

  private AfterSchedule() {}

  /** Whether a line heads a table of futures or swaps, which can look like one of bonds. */
  static boolean contracts(String text) {
    return (text.contains("otional") || text.contains("OTIONAL"))
        && CONTRACTS.matcher(text).matches();
  }

  /** Whether a line begins what comes after a schedule. */
  static boolean begins(String text) {
    var title =
        (text.contains("tatement") || text.contains("TATEMENT"))
            && !text.endsWith(".")
            && STATEMENT.matcher(text).matches();
    return title || END.matcher(text).matches();
  }
}
