package org.muniscope.extract.schedule;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;

/**
 * Tells by their headings the parts of a mixed fund that hold no municipal bonds. Bonds of other
 * issuers, {@code Corporate Bonds & Notes — 1.2%} or {@code U.S. Treasury Bills}, are holdings
 * without a state; what is no bond, {@code Common Stocks}, only counts in the total.
 *
 * <p>Only names that no sector of municipal bonds bears count: {@code Corporate-Backed} and {@code
 * Industrial Development} are sectors.
 */
final class AssetClass {
  private static final String LEAD =
      "(?i)(?:(?:long-term|short-term|taxable|domestic|foreign|affiliated|unaffiliated|total) )*";
  private static final String TAIL =
      "(?: ?(?:&|and|,|/) (?:corporate |loan"
          + " )?(?:bonds?|notes?|rights|warrants|securities|participations|obligations))*";

  private static final Pattern NO_BONDS =
      Pattern.compile(
          LEAD
              + "(?:(?:common|preferred) (?:stocks?|shares)|(?:money"
              + " market|mutual|exchange[- ]traded|closed-end) (?:mutual )?funds?|(?:registered"
              + " )?investment compan(?:y|ies)|repurchase agreements?|warrants|rights"
              + "|(?:bank|senior|term|floating rate) loans?(?: interests)?|loan assignments)"
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

  /** {@code REPURCHASE AGREEMENTS (h)}. */
  private static final Pattern MARKED = Pattern.compile("(?: ?\\([a-z]{1,2}\\))+$");

  private AssetClass() {}

  /** Whether the words are the class of all municipal bonds, as no issuer is called. */
  static boolean municipal(String words) {
    return MUNICIPAL_BONDS.matcher(words).matches();
  }

  /** Whether a section holds no bonds, by its name or the one above. */
  static boolean noBonds(Section section) {
    return names(NO_BONDS, section.heading().name(), section.above());
  }

  /** Whether a group holds bonds that are not municipal, by its name or the one above. */
  static boolean otherBonds(String group, Optional<String> above) {
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
   * {@code Institutional U.S. Treasury Reserves, Premium Shares 5.225% 3,211,045 3,211,045}.
   */
  static boolean moneyFund(Entry entry) {
    return entry.principal() == entry.value()
        && !RowOrder.complete(entry.rows())
        && entry.rows().stream().anyMatch(row -> FUND.matcher(row.text()).find());
  }

  /** A section of one entry among bonds that is none, named by its words. */
  static Section alone(Entry entry) {
    var row = entry.valueRow();
    var name = entry.rows().stream().map(Row::text).collect(Collectors.joining(" ")).strip();
    var section = new Section(new Heading(name, Optional.empty(), false), row, Optional.empty());
    section.entries().add(entry);
    return section;
  }

  /** The sum of a section, which is counted without being listed. */
  static Total total(Section section) {
    return new Total(
        PrintedTotal.Kind.NOT_BONDS,
        section.heading().name(),
        section.percent(),
        OptionalLong.of(value(section)),
        section.at());
  }

  /** Whether the sum of a section that holds no bonds stands beside its heading, and no more. */
  static boolean summed(Section section) {
    return section.entries().isEmpty()
        && section.at().value().isPresent()
        && section.subtotal().isPresent()
        && noBonds(section);
  }

  private static long value(Section section) {
    return section.entries().isEmpty()
        ? section.subtotal().orElseThrow().amount().orElseThrow()
        : section.value();
  }

  /** Says what is counted without being listed. */
  static Finding finding(Section section, Dollars value) {
    var count = section.entries().size();
    var name = section.above().map(above -> above + ", ").orElse("");
    var first =
        section.entries().isEmpty() ? section.at() : section.entries().getFirst().valueRow();
    return new Finding(
        Finding.Severity.NOTE,
        first.line().source(),
        section.heading().name(),
        name
            + section.heading().name()
            + String.format(Locale.ROOT, ": $%,d", value.amount())
            + switch (count) {
              case 0 -> "";
              case 1 -> " in one holding that is no bond";
              default -> " in " + count + " holdings that are no bonds";
            }
            + ", counted in the total but not listed.");
  }
}
