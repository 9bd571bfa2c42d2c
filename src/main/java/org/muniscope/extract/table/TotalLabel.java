package org.muniscope.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.model.PrintedTotal.Kind;

/** Tells what the words before a total say that it sums. */
public final class TotalLabel {
  /** {@code Total}, {@code Sub-total}, {@code GRAND TOTAL}. */
  private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand |group |sub[- ]?)?total\\b");

  /** The same behind the name of the group: {@code Education Total}. */
  private static final Pattern NAMED_BEFORE =
      Pattern.compile("(?i)\\p{L}[^\\d%,;]{0,60} (?:sub-?)?total");

  /** {@code Total Investments — 98.5%}; not {@code Total Investments before Notes}. */
  private static final Pattern INVESTMENTS =
      Pattern.compile(
          "(?i)(?:grand |sub)?total (?:net |tax-exempt )?(?:investments?\\b(?! companies|,?"
              + " (?:before|excluding) )|portfolio|investment portfolio|long-term and"
              + " short-term|municipal (?:bonds?|obligations?|securities) and(?!"
              + " notes)|investments,? at (?:fair |market )?value|securities).*");

  /** Words that begin the name of a line of the totals; it may hold others before them. */
  private static final List<String> BLOCK =
      List.of(
          "floating rate",
          "floating-rate",
          "assets",
          "liabilit",
          "preferred",
          "liquidation",
          "vrdp",
          "vmtp",
          "mtp",
          "mtps",
          "vmtps",
          "vrdps",
          "munifund",
          "auction rate",
          "arps",
          "amps",
          "cash",
          "receivables",
          "tob trust",
          "certificates payable",
          "borrowings");

  private static final Map<Character, List<String>> BY_INITIAL =
      BLOCK.stream().collect(Collectors.groupingBy(words -> words.charAt(0)));

  private static final Set<String> WHOLE =
      Set.of("vrdp", "vmtp", "mtp", "mtps", "vmtps", "vrdps", "arps", "amps", "cash");

  /** {@code Revenue Bonds}: in a line that begins like one of the totals. */
  private static final Pattern BOND =
      Pattern.compile("(?=[bsr])\\b(?:series|revenue|bonds?|rb|rev)\\b");

  /** Shares that a fund issued; what it holds of others begins with their names. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:series \\S{1,6}"
              + " )?(?:(?:variable|rate|demand|munifund|municipal|term|auction|remarketed|institutional)"
              + " )*(?:preferred (?:shares|stock)|v?mtps?|vrdps?)(?: shares)?(?:,? series"
              + " \\S{1,6})?(?: ?[,(–—-].*)?");

  /** What a fund holds, as what it owes is subtracted, not summed. */
  private static final Pattern HELD =
      Pattern.compile("total (?:floating[ -]rate notes|preferred stocks?)(?: \\(cost.*)?");

  private static final Pattern NET_ASSETS = Pattern.compile("(?:total )?net assets");

  /** {@code VMTP Shares, at Liquidation Value}. */
  private static final Pattern PREFERRED =
      Pattern.compile("preferred|vrdp|vmtp|\\bmtp|munifund|\\barps|\\bamps|auction rate");

  /** {@code Other Assets Less Liabilities}, {@code Cash and Other Assets}. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:total |net (?=other ))?(?:(?:assets|liabilities|cash)\\b.*|other assets.*|other"
              + " liabilities.*|.*(?:less|excess|net of)\\b.*(?:assets|liabilities).*|excess of"
              + " (?:cash|receivables)\\b.*|borrowings.*|.*certificates payable.*)");

  /** {@code Total} before a name or behind it. */
  private static final Pattern AROUND =
      Pattern.compile("(?i)^(?:sub[- ]?|group )?total\\s*|\\s(?:sub-?)?total$");

  /** {@code (Cost $664,447)}. */
  private static final Pattern COST = Pattern.compile("\\(?(?:identified )?cost.*");

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private TotalLabel() {}

  /** Whether the words open a line of the totals rather than a bond or a heading. */
  public static boolean opens(String text) {
    return total(text) || block(text).isPresent();
  }

  /** Whether the words begin with "Total", or end with it behind the name of a group. */
  public static boolean total(String text) {
    return TOTAL.matcher(text).lookingAt()
        || (text.regionMatches(true, text.length() - 4, "otal", 0, 4)
            && NAMED_BEFORE.matcher(text).matches());
  }

  /**
   * Whether the words close the group of a heading: {@code Total Alabama}, or no more than "Total".
   */
  public static boolean closes(String words, String heading) {
    var name = letters(heading);
    var rest = AROUND.matcher(words).replaceFirst("");
    var same = letters(rest);
    return name.isEmpty()
        ? rest.isEmpty() || rest.startsWith(heading)
        : same.isEmpty() || same.startsWith(name) || name.startsWith(same);
  }

  private static String letters(String text) {
    var words = COST.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    return NO_LETTERS.matcher(words).replaceAll("");
  }

  /** What the label sums, apart from the subtotals of groups. */
  public static Optional<Kind> kind(String text) {
    if (INVESTMENTS.matcher(text).matches()) {
      return Optional.of(Kind.TOTAL_INVESTMENTS);
    }
    return block(text);
  }

  /** Whether words of a total begin anywhere in a text. */
  private static boolean holdsBlock(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (edge(text, at - 1) && begins(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with those of a total, or is them where only the whole word tells. */
  private static boolean begins(String text, int at) {
    for (var words : BY_INITIAL.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(words, at)
          && (!WHOLE.contains(words) || edge(text, at + words.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean edge(String text, int at) {
    return at < 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static Optional<Kind> block(String label) {
    var text = label.toLowerCase(Locale.ROOT);
    var end = text.indexOf('%');
    var head = end < 0 ? text : text.substring(0, end);
    if (!holdsBlock(head)) {
      return Optional.empty();
    }
    if (BOND.matcher(head).find()) {
      return ISSUED.matcher(head.strip()).matches()
          ? Optional.of(Kind.PREFERRED_SHARES)
          : Optional.empty();
    }
    if (NET_ASSETS.matcher(head).lookingAt()) {
      return Optional.of(Kind.NET_ASSETS);
    }
    if (HELD.matcher(head).matches()) {
      return Optional.empty();
    }
    if (head.contains("floating") || head.contains("tob trust")) {
      return Optional.of(Kind.FLOATING_RATE_NOTES);
    }
    if (PREFERRED.matcher(head).find()) {
      return Optional.of(Kind.PREFERRED_SHARES);
    }
    return OTHER.matcher(head).matches()
        ? Optional.of(Kind.OTHER_ASSETS_LESS_LIABILITIES)
        : Optional.empty();
  }
}
