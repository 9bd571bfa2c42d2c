package org.muniscope.extract.group;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.table.Heading;

/**
 * Tells by their headings the parts of a mixed fund that hold no municipal bonds. Bonds of other
 * issuers, {@code Corporate Bonds & Notes — 1.2%} or {@code U.S. Treasury Bills}, are holdings
 * without a state; what is no bond, {@code Common Stocks}, only counts in the total.
 *
 * <p>Only names that no sector of municipal bonds bears count: {@code Corporate-Backed} and {@code
 * Industrial Development} are sectors.
 */
public final class AssetClass {
  /** {@code Long-Term Corporate Bonds}, {@code Total Common Stocks}. */
  private static final String LEAD =
      "(?i)(?:(?:long-term|short-term|taxable|domestic|foreign|affiliated|unaffiliated|total) )*";

  /** {@code Common Stocks & Warrants}, {@code Corporate Bonds and Notes}. */
  private static final String TAIL =
      "(?: ?(?:&|and|,|/) (?:corporate |loan"
          + " )?(?:bonds?|notes?|rights|warrants|securities|participations|obligations))*";

  private static final Pattern NO_BONDS =
      named(
          // Common Stocks, Preferred Shares
          "(?:common|preferred) (?:stocks?|shares)",
          // Money Market Funds, Exchange-Traded Funds
          "(?:money market|mutual|exchange[- ]traded|closed-end) (?:mutual )?funds?",
          // Affiliated Mutual Funds
          "affiliated (?:mutual )?funds?",
          // Registered Investment Companies
          "(?:registered )?investment compan(?:y|ies)",
          // Repurchase Agreements
          "repurchase agreements?",
          // Warrants
          "warrants",
          // Rights
          "rights",
          // Senior Loans, Bank Loan Interests
          "(?:bank|senior|term|floating rate) loans?(?: interests)?",
          // Loan Assignments & Participations
          "loan assignments",
          // Debtor in Possession Financing
          "debtors? in possession financing");

  private static final Pattern OTHER_BONDS =
      named(
          // Corporate Bonds & Notes
          "corporate (?:bonds?|notes|obligations|debt|securities)",
          // Corporates
          "corporates",
          // U.S. Treasury Bills, United States Government Agencies
          "(?:u\\.? ?s\\.?|united states) (?:treasury|treasuries|government)\\b.*",
          // Treasury Notes
          "treasury (?:bills?|notes?|bonds?)",
          // Asset-Backed Securities
          "(?:asset|mortgage)[- ]backed securities",
          // Collateralized Mortgage Obligations
          "collateralized (?:mortgage|loan|debt) obligations",
          // Convertible Bonds
          "convertible (?:bonds?|securities)",
          // Foreign Government Obligations
          "(?:foreign|sovereign) (?:government|debt)\\b.*");

  private static Pattern named(String... classes) {
    return Pattern.compile(LEAD + "(?:" + String.join("|", classes) + ")" + TAIL);
  }

  /** {@code Industrial Revenue}: a sector of municipal bonds, whatever stands above it. */
  private static final Pattern MUNICIPAL =
      Pattern.compile("(?i).*\\b(?:municipals?|tax-exempt|revenues?|general obligations?)\\b.*");

  private static final Pattern MUNICIPAL_BONDS =
      Pattern.compile(
          "(?i)(?:(?:taxable|tax-exempt) )?municipal (?:bonds?|obligations|securities)");

  /** {@code CASH EQUIVALENT — 1.2%}: shares of a fund, or bonds that can be put at any day. */
  private static final Pattern CASH = Pattern.compile("(?i)cash equivalents?");

  /** {@code Institutional U.S. Treasury Reserves, Premium Shares}. */
  private static final Pattern FUND =
      Pattern.compile("\\b(?:Funds?|FUNDS?|Shares|SHARES|Money Market|MONEY MARKET)\\b");

  private static final double THOUSAND = 1000;

  /** {@code REPURCHASE AGREEMENTS (h)}. */
  private static final Pattern MARKED = Pattern.compile("(?: ?\\([a-z]{1,2}\\))+$");

  private AssetClass() {}

  /** Whether the words are the class of all municipal bonds, as no issuer is called. */
  static boolean municipal(String words) {
    return MUNICIPAL_BONDS.matcher(words).matches();
  }

  /** Whether a heading that begins like a total names what is no bond, or what may be one. */
  static boolean noTotal(Heading heading) {
    return names(NO_BONDS, heading.name(), Optional.empty())
        || CASH.matcher(heading.name()).matches();
  }

  /** Whether a section holds no bonds, by its name or the one above. */
  public static boolean noBonds(Section section) {
    return names(NO_BONDS, section.heading().name(), section.above());
  }

  /** Whether a group holds bonds that are not municipal, by its name or the one above. */
  public static boolean otherBonds(String group, Optional<String> above) {
    return names(OTHER_BONDS, group, above);
  }

  private static boolean names(Pattern pattern, String group, Optional<String> above) {
    return pattern.matcher(MARKED.matcher(group.strip()).replaceFirst("")).matches()
        || (Heading.plain(group).jurisdiction().isEmpty()
            && !MUNICIPAL.matcher(group).matches()
            && above.filter(name -> pattern.matcher(name.strip()).matches()).isPresent());
  }

  /**
   * Whether an entry is a share of a money market fund, by its name and its price of one dollar:
   * {@code Institutional U.S. Treasury Reserves, Premium Shares 5.225% 3,211,045 3,211,045}, or
   * {@code 3,211,045 3,211} where values are printed in thousands.
   */
  public static boolean moneyFund(Entry entry) {
    var dollars = entry.principal() == entry.value();
    return (dollars || Math.round(entry.principal() / THOUSAND) == entry.value())
        && !WholeBond.in(entry.rows())
        && entry.rows().stream().anyMatch(row -> FUND.matcher(row.text()).find());
  }
}
