package org.muniscope.extract.bond;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Jurisdiction;

/**
 * Finds the postal code of a state in the text of a bond. One that commas set apart tells more than
 * one within words, {@code Osteopathic MD Hospital, OK}; where words are set in capitals, many
 * codes are words too.
 */
final class StateCodes {
  /** {@code TX} in {@code Dallas, TX, Airport}; not in {@code MD Anderson Cancer Center}. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\w.&'’/-])(?!(?i:MD Anderson|HI Ed|VA (?:Med|Hosp)|LA"
              + " (?:Dept|Department|County|Cnty|Unified|Harbor)|PR \\d+/))([A-Z]{2})(?=[,.;:"
              + " )–—]|$)");

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

  /** What follows a state with which an issuer's name begins. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?: (?:ST|STATE|GO|COPS?|BOARD|BRD|BOND|MUNI|PUB|SPL|SPECIAL|FIN|HSG|HOUSING|HLTH|HEALTH"
              + "|HIGHER|ED|EDL|EDUC\\w*|ECON|IND|INDL|DEV|TRANS\\w*|HWY|TPK|WTR|SCH|UNIV|DORM"
              + "|STUDENT|TOBACCO|[HIED][DF]A|POLL\\w*|ENERGY)\\b|[,:]).*");

  /** What follows a code that is set apart: {@code , Airport}, {@code 5.00%}, nothing. */
  private static final Pattern SET_APART = Pattern.compile("[,;:.].*| \\d.*|");

  /** {@code DALLAS TX WATER} has no small letter. */
  private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}*");

  /** {@code Dallas Airport} behind a code that begins the text. */
  private static final Pattern FIRST_WORD = Pattern.compile("\\W*\\p{Lu}\\P{Ll}+(?:\\s.*|)");

  /** {@code & CO}, {@code BANK NV}: companies. */
  private static final Set<String> COMPANIES = Set.of("CO", "NV");

  private static final Set<String> DISTRICTS = Set.of("SD", "ID");

  /** {@code LA CROSSE}, {@code MT VERNON}, {@code HOSPITAL OR CLINIC}, {@code VA HOSPITAL}. */
  private static final Set<String> WORDS =
      Set.of(
          "AL", "AS", "CO", "DE", "HI", "ID", "IN", "LA", "MA", "MD", "ME", "MO", "MS", "MT", "NE",
          "NV", "OR", "PA", "PR", "SD", "VA", "VI");

  /** Of these words, those with which a name may end: {@code JOHN SMITH MD}. */
  private static final Set<String> LAST_WORDS =
      Set.of("AS", "CO", "ID", "MA", "MD", "NV", "PR", "SD", "VA", "VI");

  private StateCodes() {}

  static Optional<Jurisdiction> in(String text) {
    return apart(text).or(() -> all(text).findFirst().flatMap(StateCodes::state));
  }

  /** The state of a code between commas, or behind one at the end of a name. */
  static Optional<Jurisdiction> apart(String text) {
    return all(text)
        .filter(code -> text.startsWith(", ", code.start() - 2))
        .filter(code -> SET_APART.matcher(text.substring(code.end())).matches())
        .findFirst()
        .flatMap(StateCodes::state);
  }

  private static Stream<MatchResult> all(String text) {
    return CODE.matcher(text)
        .results()
        .filter(code -> state(code).isPresent())
        .filter(code -> means(code, text))
        .filter(code -> !capitals(code, text) || meansInCapitals(code, text));
  }

  private static Optional<Jurisdiction> state(MatchResult code) {
    return Jurisdiction.ofCode(code.group(1));
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

  /** Whether the words before a code are set in capitals, or the one behind it. */
  private static boolean capitals(MatchResult code, String text) {
    return code.start() == 0
        ? FIRST_WORD.matcher(text.substring(code.end())).matches()
        : CAPITALS.matcher(text.substring(0, code.start())).matches();
  }

  /** {@code TX GO}, {@code DALLAS TX WATER}, {@code LA PORTE, IN, HOSPITAL}, {@code GARY IN}. */
  private static boolean meansInCapitals(MatchResult code, String text) {
    var after = text.substring(code.end());
    var name = code.group(1);
    return !WORDS.contains(name)
        || (code.start() == 0 && BODY.matcher(after).matches())
        || (text.startsWith(", ", code.start() - 2) && SET_APART.matcher(after).matches())
        || (after.isEmpty() && !LAST_WORDS.contains(name));
  }
}
