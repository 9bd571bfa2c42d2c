package org.muniscope.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises lines that belong to the page by what they say: page numbers, "See Notes", titles. */
public final class Furniture {
  /** What stands alone on a line of a page, in any case. */
  private static final List<String> ALONE =
      List.of(
          // See Accompanying Notes to Financial Statements
          "(?:the )?(?:see )?(?:accompanying )?notes (?:to|are an)\\b.{0,80}",
          // 14, 14 of 80
          "\\d{1,3}(?: of \\d{1,3})?",
          // Page 14
          "page \\d{1,3}(?: of \\d{1,3})?",
          // xiv
          "[ivx]{1,5}",
          // - 14 -
          "[-–—] ?\\d{1,3} ?[-–—]",
          // (Amounts in thousands)
          "\\(?(?:amounts?|dollars?|dollar amounts) (?:are |expressed )?in .{0,40}",
          // ($ in 000's)
          "\\(?\\$ in (?:thousands|millions|0+['’]?s)\\)?",
          // (Percentages shown are based on Net Assets)
          "\\(?(?:percentages?|all percentages|showing percentages?) (?:shown |are |is |of"
              + " ).{0,80}",
          // % of Net Assets
          "% of (?:total )?(?:net assets|investments)",
          // As of October 31, 2011 (Unaudited)
          "(?:as of |at )?\\(?[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}\\)?(?: \\(?unaudited\\)?)?",
          // 14 A N N U A L R E P O R T
          "(?:\\d{1,3} )?(?:[a-z\\d&] ){7,}[a-z\\d&](?: \\d{1,3})?",
          // (Unaudited)
          "\\(?unaudited\\)?",
          // (continued)
          "\\(continued\\)",
          // Continued on the next page
          "continued(?: on (?:the )?(?:next|following) page)?",
          // <PAGE>
          "(?:</?[a-z]{1,8}> ?)+");

  private static final Pattern ALWAYS = Pattern.compile("(?i)" + String.join("|", ALONE));

  /** {@code Annual Report 2016}, {@code Semi-Annual Report to Shareholders | 14}. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:\\d{1,4}[ |]+)?(?:semi-? ?)?annual (?:shareholders?[’']? )?report"
              + "(?: to (?:share|unit|stock)holders)?(?:[ |]+[a-z]* ?\\d{1,4}(?:, \\d{4})?)?");

  /** What sends the reader to the notes, with the name of the report before or after it. */
  private static final Pattern SEE_NOTES =
      Pattern.compile(
          "see (?:accompanying )?notes\\b.*|.{0,60}\\bsee (?:accompanying )?notes\\b.{0,60}");

  /** What a browser prints at the head of each page: the moment of printing. */
  private static final Pattern PRINTED =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}, \\d{1,2}:\\d{2}(?:\\s?[AP]M)?(?: .*)?");

  private Furniture() {}

  /** The lines of a page without the head that a browser prints: its date is not the report's. */
  public static List<Line> unprinted(List<Line> page) {
    return page.stream().noneMatch(Furniture::printed)
        ? page
        : page.stream().filter(line -> !printed(line)).toList();
  }

  private static boolean printed(Line line) {
    return Character.isDigit(line.text().charAt(0)) && PRINTED.matcher(line.text()).matches();
  }

  /** Whether the line is of a kind that stands on pages everywhere: page numbers, "See Notes". */
  public static boolean always(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    return ALWAYS.matcher(text).matches() || seesNotes(small) || namesReport(small);
  }

  private static boolean namesReport(String text) {
    return text.contains("annual ") && REPORT.matcher(text).matches();
  }

  private static boolean seesNotes(String text) {
    return text.contains("see ") && SEE_NOTES.matcher(text).matches();
  }
}
