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
  private static final String LEAD =
      "(?i)(?:(?:long-term|short-term|taxable|domestic|foreign|affiliated|unaffiliated|total) )*";
  private static final String TAIL =
      "(?: ?(?:&|and|,|/) (?:corporate |loan"
          + " )?(?:bonds?|notes?|rights|warrants|securities|participations|obligations))*";

  private static final Pattern NO_BONDS =
      Pattern.compile(
          LEAD
              + "(?:(?:common|preferred) (?:stocks?|shares)|(?:money market|mutual|exchange[-"
              + " ]traded|closed-end) (?:mutual )?funds?|affiliated (?:mutual"
              + " )?funds?|(?:registered )?investment compan(?:y|ies)|repurchase"
              + " agreements?|warrants|rights|(?:bank|senior|term|floating rate) loans?(?:"
              + " interests)?|loan assignments|debtors? in possession financing)"
              + TAIL);

  private static final Pattern OTHER_BONDS =
      Pattern.compile(
          LEAD
              + "(?:corporate (?:bonds?|notes|obligations|debt|securities)|corporates|(?:u\\.?"
              + " ?s\\.?|united states) (?:treasury|treasuries|government)\\b.*|treasury"
              + " (?:bills?|notes?|bonds?)|(?:asset|mortgage)[- ]backed"
              + " securities|collateralized (?:mortgage|loan|debt) obligations|convertible"
              + " (?:bonds?|securities)|(?:foreign|sovereign) (?:government|debt)\\b.*)"
              + TAIL);

  private static final Pattern MUNICIPAL =
      Pattern.compile("(?i).*\\b(?:municipals?|tax-exempt|revenues?|general obligations?)\\b.*");

  private static final Pattern MUNICIPAL_BONDS =
      Pattern.compile(
          "(?i)(?:(?:taxable|tax-exempt) )?municipal (?:bonds?|obligations|securities)");

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

  /** Whether a heading names what is no bond. */
  static boolean noBonds(Heading heading) {
    return names(NO_BONDS, heading.name(), Optional.empty());
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
