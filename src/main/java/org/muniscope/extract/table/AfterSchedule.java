package org.muniscope.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Titles;

/** Tells the lines with which other parts of a report begin, below a schedule. */
final class AfterSchedule {
  /** With what the lines begin that come after a schedule, never inside one, in any case. */
  private static final List<String> BEGINNINGS =
      List.of(
          // End of Investments
          "end of (?:investments|(?:portfolio|schedule)\\b)",
          // Notes to Schedule of Investments
          "notes? to (?:the )?(?:schedule|portfolio|statement|financial|consolidated)",
          // Portfolio Abbreviations
          "(?:investment |portfolio |summary of )?abbreviations\\b",
          // Footnotes to Portfolio of Investments
          "footnotes?\\b",
          // Glossary of terms
          "glossary",
          // Key to Abbreviations
          "(?:the following )?(?:key to|summary of)\\b",
          // Statement of Assets and Liabilities
          Titles.STATEMENT,
          // Currency Abbreviations
          "currency abbreviations",
          // Notes:
          "notes:$",
          // Rates shown are as of the report date
          "rates shown are",
          // Valuation Inputs
          "valuation (?:hierarchy|inputs)",
          // Fair Value Hierarchy; not: Fair value of derivatives
          "fair value (?:hierarchy|measurements?)\\b(?! of)",
          // The following table shows the inputs used
          "the following (?:tables? |is a )?(?:summar|shows? the (?:inputs|valuation)|presents? the"
              + " (?:inputs|valuation))");

  private static final Pattern END =
      Pattern.compile("(?i)^(?:" + String.join("|", BEGINNINGS) + ").*");

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
