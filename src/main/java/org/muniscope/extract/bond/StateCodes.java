package org.muniscope.extract.bond;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muniscope.model.Jurisdiction;

/**
 * Finds the postal code of a state in the text of a bond; where all is set in capitals, only one
 * that begins it or stands between commas.
 */
final class StateCodes {
  private static final Pattern CODE = Pattern.compile("(?<![\\w.&'’/-])([A-Z]{2})(?=[,.;: )–—]|$)");

  /** {@code Series CT}, {@code Series 2010 A PR}, {@code Phase VI}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i).*\\b(?:(?:sub)?series|ser\\.?|class|issue|phase|part|title|zone|lot)(?:"
              + " \\d{2,4})?(?:[ -][a-z\\d]{1,3})? ");

  /** {@code Cuming Co SD #20}, {@code Turlock ID No. 3}: a district. */
  private static final Pattern DISTRICT = Pattern.compile("\\s(?:#|No\\b|\\d{1,4}\\b(?![./])).*");

  /** Words of an issuer that is no company. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?i).*\\b(?:auth|cnty|county|city|dist|sch|school|rev|go|arpt|wtr|swr|dev|hosp|hsg|hlth"
              + "|univ|met|spl|gen|cops?|airport|authority|district|revenue|town)\\b.*");

  private static final String COMPANIES = "CO NV";
  private static final String DISTRICTS = "SD ID";

  /** Names begin so: {@code LA CROSSE}, {@code DE KALB COUNTY}. */
  private static final String ARTICLES = "LA DE";

  private StateCodes() {}

  static Optional<Jurisdiction> in(String text) {
    var capitals = text.equals(text.toUpperCase(Locale.ROOT));
    return CODE.matcher(text)
        .results()
        .filter(code -> capitals ? setApart(code, text) : means(code, text))
        .flatMap(code -> Jurisdiction.ofCode(code.group(1)).stream())
        .findFirst();
  }

  /** Whether two capitals are a state's where they stand, no series, company or district. */
  private static boolean means(MatchResult code, String text) {
    var before = text.substring(0, code.start());
    if (NUMBERED.matcher(before).matches()) {
      return false;
    }
    if (before.isEmpty()) {
      return true;
    }
    var apart = before.endsWith(", ");
    if (DISTRICTS.contains(code.group(1))) {
      return apart && !DISTRICT.matcher(text.substring(code.end())).matches();
    }
    return !COMPANIES.contains(code.group(1))
        || (!before.endsWith("& ") && (apart || PUBLIC.matcher(text).matches()));
  }

  /** {@code TX GO}, {@code DALLAS, TX, WATER REVENUE}. */
  private static boolean setApart(MatchResult code, String text) {
    var after = text.substring(code.end());
    return code.start() == 0
        ? !ARTICLES.contains(code.group(1)) && !after.isBlank()
        : text.startsWith(", ", code.start() - 2) && (after.isEmpty() || after.startsWith(","));
  }
}
