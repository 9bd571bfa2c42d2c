package org.muniscope.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;

/**
 * Tells by their headings the parts of a mixed fund that hold no municipal bonds: {@code Corporate
 * Bonds & Notes — 1.2%}, {@code U.S. Treasury Bills}, {@code Common Stocks}.
 *
 * <p>Only names that no sector of municipal bonds bears count: {@code Corporate-Backed} and {@code
 * Industrial Development} are sectors.
 */
final class AssetClass {
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:(?:long-term|short-term|taxable|domestic|foreign|affiliated|unaffiliated|total)"
              + " )*(?:(?:common|preferred) (?:stocks?|shares)|corporate"
              + " (?:bonds?|notes|obligations|debt|securities)|corporates|(?:u\\.? ?s\\.?|united"
              + " states) (?:treasury|treasuries|government)\\b.*|treasury"
              + " (?:bills?|notes?|bonds?)|(?:money market|mutual|exchange[- ]traded|closed-end)"
              + " (?:mutual )?funds?|(?:registered )?investment compan(?:y|ies)|repurchase"
              + " agreements?|(?:asset|mortgage)[- ]backed securities|collateralized"
              + " (?:mortgage|loan|debt) obligations|(?:bank|senior|term|floating rate) loans?(?:"
              + " interests)?|loan assignments|convertible"
              + " (?:bonds?|securities)|warrants|rights|(?:foreign|sovereign)"
              + " (?:government|debt)\\b.*)(?: ?(?:&|and|,|/) (?:corporate |loan"
              + " )?(?:bonds?|notes?|rights|warrants|securities|participations|obligations))*");

  private static final Pattern MUNICIPAL =
      Pattern.compile("(?i).*\\b(?:municipals?|tax-exempt|revenues?|general obligations?)\\b.*");

  private AssetClass() {}

  /** Whether a section holds something else than municipal bonds, by its name or the one above. */
  static boolean other(Section section) {
    var heading = section.heading();
    return names(heading.name())
        || (heading.jurisdiction().isEmpty()
            && !MUNICIPAL.matcher(heading.name()).matches()
            && section.above().filter(AssetClass::names).isPresent());
  }

  /** Whether a heading names an asset class that is not municipal. */
  static boolean names(String heading) {
    return OTHER.matcher(heading.strip()).matches();
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
        OptionalLong.of(section.value()),
        section.at());
  }

  /** Says what is counted without being listed. */
  static Optional<Finding> finding(Section section, Dollars value) {
    var count = section.entries().size();
    var name = section.above().filter(AssetClass::names).map(above -> above + ", ").orElse("");
    return section.entries().stream()
        .findFirst()
        .map(first ->
            new Finding(
                Finding.Severity.NOTE,
                first.valueRow().line().source(),
                section.heading().name(),
                name
                    + section.heading().name()
                    + String.format(Locale.ROOT, ": $%,d", value.amount())
                    + (count == 1 ? " in one holding" : " in " + count + " holdings")
                    + " outside of municipal bonds, counted in the total but not listed."));
  }
}
