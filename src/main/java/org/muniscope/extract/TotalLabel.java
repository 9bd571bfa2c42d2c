package org.muniscope.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.PrintedTotal.Kind;

/** Tells what the words before a total say that it sums. */
final class TotalLabel {
  private static final Pattern TOTAL = Pattern.compile("(?i)^(?:grand |sub)?total\\b.*");
  private static final Pattern INVESTMENTS =
      Pattern.compile(
          "(?i)(?:grand |sub)?total (?:net |tax-exempt )?(?:investments?\\b(?!"
              + " companies)|portfolio|investment portfolio|long-term and short-term|municipal"
              + " (?:bonds?|obligations?|securities) and|investments,? at (?:fair |market"
              + " )?value|securities).*");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)floating[ -]rate|(?:other"
              + " )?assets|liabilit|preferred|liquidation|\\bvrdp\\b|\\bvmtp\\b|\\bmtp\\b|munifund|auction"
              + " rate|\\barps\\b|\\bamps\\b|\\bcash\\b|receivables|tob trust|certificates"
              + " payable|borrowings");

  private TotalLabel() {}

  /** Whether the words open a line of the totals rather than a bond or a heading. */
  static boolean opens(String text) {
    return TOTAL.matcher(text).matches() || block(text).isPresent();
  }

  /** Whether the words begin with "Total". */
  static boolean total(String text) {
    return TOTAL.matcher(text).matches();
  }

  /** What the label sums, apart from the subtotals of groups. */
  static Optional<Kind> kind(String text) {
    if (INVESTMENTS.matcher(text).matches()) {
      return Optional.of(Kind.TOTAL_INVESTMENTS);
    }
    return block(text);
  }

  private static Optional<Kind> block(String label) {
    var text = label.toLowerCase(Locale.ROOT);
    var end = text.indexOf('%');
    var head = end < 0 ? text : text.substring(0, end);
    if (!BLOCK.matcher(head).find() || head.matches(".*\\b(series|revenue|bonds?|rb|rev)\\b.*")) {
      return Optional.empty();
    }
    if (head.matches("(?:total )?net assets.*")) {
      return Optional.of(Kind.NET_ASSETS);
    }
    if (head.contains("floating") || head.contains("tob trust")) {
      return Optional.of(Kind.FLOATING_RATE_NOTES);
    }
    if (head.matches(".*(preferred|vrdp|vmtp|\\bmtp|munifund|\\barps|\\bamps|auction rate).*")) {
      return Optional.of(Kind.PREFERRED_SHARES);
    }
    return head.matches(
            "(?:total )?(?:(?:assets|liabilities|cash)\\b.*|other assets.*|other"
                + " liabilities.*|.*(?:less|excess|net"
                + " of)\\b.*(?:assets|liabilities).*|borrowings.*|.*certificates payable.*)")
        ? Optional.of(Kind.OTHER_ASSETS_LESS_LIABILITIES)
        : Optional.empty();
  }
}
