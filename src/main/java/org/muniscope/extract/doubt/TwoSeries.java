package org.muniscope.extract.doubt;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.model.Finding;

/** Doubts descriptions with an issuer between two series: the end of another may have got in. */
final class TwoSeries implements Suspicion {
  private static final String WORDS =
      "This description names an issuer behind a series: words of two holdings may stand together"
          + " here.";

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** {@code Secured, Series 2021B Miami-Dade County Aviation, Series 2016D}. */
  private static final Pattern TWO =
      Pattern.compile(
          "\\b(?:Series|Ser\\.?) [\\dA-Z][\\w-]{0,7}(?:,? [\\d./%]+)*,?"
              + " +(?<between>\\p{Lu}\\p{Ll}.*?)\\b(?:Series|Ser\\.?) [\\dA-Z]");

  @Override
  public List<Finding> of(Portfolio portfolio) {
    return Suspicion.described(portfolio, TwoSeries::two, WORDS);
  }

  private static boolean two(String description) {
    if (description.indexOf("Ser") == description.lastIndexOf("Ser")) {
      return false;
    }
    var told = TWO.matcher(BRACKETS.matcher(description).replaceAll(" "));
    return told.find() && Issuers.names(told.group("between"));
  }
}
