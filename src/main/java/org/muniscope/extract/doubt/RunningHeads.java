package org.muniscope.extract.doubt;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Finding;

/** Doubts the bonds that are called like the fund: the head or foot of a page may be among them. */
final class RunningHeads implements Suspicion {
  private static final String WORDS =
      "This description has words that belong to the report: the head or foot of a page may have"
          + " got into it.";

  /** {@code Harbor Investment Trust}, {@code Harbor Municipal Funds}; no bond is called so. */
  private static final Pattern FUND =
      Pattern.compile(
          "(?i)\\b(?:(?:municipal|bond|income|tax-(?:free|exempt)) funds?|investment trust)\\b");

  /** {@code 6/15/2041 Harbor Funds}: behind its maturity a bond has no name. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "/\\d{2,4} (?:\\d{1,3} )?\\p{Lu}[\\w &.’'-]{2,40}\\b(?:Funds?|Portfolios?|Series)"
              + "(?: ?\\|? ?\\d{1,3})?$");

  /** {@code municipal income fund}, behind the name of the family. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?<=\\w)"
              + " (?:muni|tax|high|short|intermediate|limited|long|insured|quality|national|bond|income).*");

  /** A shorter name may be that of a place. */
  private static final int TELLING = 12;

  @Override
  public List<Finding> of(Portfolio portfolio) {
    var funds =
        portfolio.funds().stream()
            .filter(name -> name.length() >= TELLING)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .flatMap(name -> Stream.of(name, family(name)))
            .toList();
    return Suspicion.described(portfolio, description -> holds(description, funds), WORDS);
  }

  /** What the funds beside one are called together: {@code harbor lane funds}. */
  private static String family(String fund) {
    return KIND.matcher(fund).replaceFirst("") + " funds";
  }

  private static boolean holds(String description, List<String> funds) {
    var small = description.toLowerCase(Locale.ROOT);
    return funds.stream().anyMatch(small::contains)
        || ((small.contains("fund") || small.contains("trust")) && FUND.matcher(small).find())
        || (description.indexOf('/') >= 0 && BEHIND.matcher(description).find());
  }
}
